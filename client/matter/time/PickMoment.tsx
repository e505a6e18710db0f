import { View } from '@tarojs/components'
import { day, dayLength, moment } from '@domain/kit/calendar'
import { PickField, serverNow } from '../../kit'
import { words } from '../words'
import { clockTime, dayWords } from './times'
import './PickMoment.scss'

interface PickMomentProps {
  value: number | undefined
  onChange: (at: number) => void
  /** How many days ahead may be chosen. */
  days: number
  /** And how many back: of what has been done already. */
  back?: number
}

/** A day and a time ahead, on the phone's own wheels. */
export function PickMoment ({ value, onChange, days, back = 0 }: PickMomentProps) {
  const now = serverNow()
  const date = day(value ?? now), clock = value === undefined ? '09:00' : clockTime(value)
  const chosen = value !== undefined
  return <View className='matter-moment'>
    <PickField
      bare label={words.date} chosen={chosen} shown={chosen ? dayWords(value, now) : words.pickDate}
      wheels={{ mode: 'date', value: date, start: day(now - back * dayLength), end: day(now + days * dayLength) }} onPick={picked => onChange(moment(picked, clock))} />
    <PickField
      bare label={words.time} chosen={chosen} shown={chosen ? clock : words.pickTime}
      wheels={{ mode: 'time', value: clock }} onPick={picked => onChange(moment(date, picked))} />
  </View>
}
