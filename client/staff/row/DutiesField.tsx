import { View } from '@tarojs/components'
import type { Duty } from '@domain/estate/estate'
import { Button, Card, Field, IconButton, PickField, Several } from '../../kit'
import { words } from '../words'
import './duties-field.scss'

interface DutiesFieldProps { value: readonly Duty[], onChange: (duties: Duty[]) => void, error?: string | undefined }

const weekdays = words.weekdays.map((label, place) => ({ key: String(place + 1), label }))
const fresh: Duty = { from: '08:30', until: '17:30' }

const Clock = ({ label, value, shown = value, onPick }: { label: string, value: string, shown?: string, onPick: (clock: string) => void }) =>
  <PickField bare sunken label={label} shown={shown} wheels={{ mode: 'time', value }} onPick={onPick} />

/** Every day is said by naming no day. */
const daysOf = (days: readonly string[]) => days.length === 0 || days.length === 7 ? {} : { weekdays: days.map(Number) }

function Window ({ duty, place, change, remove }: { duty: Duty, place: number, change: (duty: Duty) => void, remove: () => void }) {
  const { from, until } = duty
  const days = (duty.weekdays ?? [1, 2, 3, 4, 5, 6, 7]).map(String)
  return <Card>
    <View className='staff-duty-clocks'>
      <Clock label={`${words.duty(place)}${words.from}`} value={from} onPick={clock => change({ ...duty, from: clock })} />
      <View>–</View>
      <Clock label={`${words.duty(place)}${words.until}`} value={until} shown={until <= from ? `${words.nextDay} ${until}` : until} onPick={clock => change({ ...duty, until: clock })} />
      <IconButton icon='trash' label={words.removeDuty(place)} onTap={remove} />
    </View>
    <Several label={words.weekdaysOf(place)} items={weekdays} values={days} onChange={picked => change({ from, until, ...daysOf(picked) })} />
  </Card>
}

/** When somebody is on duty: windows of the day, on some days of the week. */
export function DutiesField ({ value, onChange, error }: DutiesFieldProps) {
  const put = (place: number, ...duties: Duty[]) => onChange([...value.slice(0, place), ...duties, ...value.slice(place + 1)])
  return <Field label={words.duties} hint={words.dutiesHint} error={error}>
    {value.map((duty, index) => <Window key={index} duty={duty} place={index + 1} change={next => put(index, next)} remove={() => put(index)} />)}
    <View className='staff-duty-add'><Button kind='soft' icon='plus' onTap={() => onChange([...value, fresh])}>{words.addDuty}</Button></View>
  </Field>
}
