import { Picker, View } from '@tarojs/components'
import { day, moment } from '@domain/kit/calendar'
import { Icon, IconButton, serverNow } from '../../kit'
import { dayWords } from '../../matter'
import { words } from './words'

/** One day, on the phone's own wheels, or all of them. */
export function DayField ({ value, onPick }: { value: string | undefined, onPick: (day: string | undefined) => void }) {
  const said = value === undefined ? words.everyDay : dayWords(moment(value), serverNow())
  return <View className='audit-log-day'>
    <Picker mode='date' value={value ?? day(serverNow())} end={day(serverNow())} onChange={({ detail }) => onPick(detail.value)}>
      <View className='audit-log-day-value' aria-label={`${words.whichDay}，${said}`}>{said}<Icon name='calendar' size='s' tone='plain' /></View>
    </Picker>
    {value !== undefined && <IconButton icon='close' label={words.everyDay} onTap={() => onPick(undefined)} />}
  </View>
}
