import { Picker, View } from '@tarojs/components'
import { day, dayLength, moment } from '@domain/kit/calendar'
import { serverNow } from '../../kit'
import { words } from '../words'
import { clockTime, dayWords } from './times'
import './PickMoment.scss'

interface PickMomentProps {
  value: number | undefined
  onChange: (at: number) => void
  /** How many days ahead may be chosen. */
  days: number
}

/** A day and a time ahead, on the phone's own wheels. */
export function PickMoment ({ value, onChange, days }: PickMomentProps) {
  const now = serverNow()
  const date = day(value ?? now), clock = value === undefined ? '09:00' : clockTime(value)
  const named = value === undefined
  return <View className='matter-moment'>
    <Picker className='matter-moment-pick' mode='date' value={date} start={day(now)} end={day(now + days * dayLength)} onChange={({ detail }) => onChange(moment(detail.value, clock))}>
      <View className='matter-moment-box' aria-label={words.date}>{named ? words.pickDate : dayWords(value, now)}</View>
    </Picker>
    <Picker className='matter-moment-pick' mode='time' value={clock} onChange={({ detail }) => onChange(moment(date, String(detail.value)))}>
      <View className='matter-moment-box' aria-label={words.time}>{named ? words.pickTime : clock}</View>
    </Picker>
  </View>
}
