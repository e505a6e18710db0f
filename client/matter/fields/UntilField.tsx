import { View } from '@tarojs/components'
import { dayLength, hour, startOfDay } from '@domain/kit/calendar'
import { inputWords } from '@domain/words'
import { Field, Options, serverNow } from '../../kit'
import { PickMoment } from '../time/PickMoment'
import { timeWords } from '../time/times'
import type { FieldProps } from './field-props'
import './UntilField.scss'

const nine = 9 * hour
/** What is meant most often; in days. */
const usual = [1, 3, 7]
const longestDays = 90

/** Until when something waits: tomorrow, in three days, next week, or exactly. */
export function UntilField ({ filled: { until }, fill, error }: FieldProps) {
  const now = serverNow()
  const items = usual.map(days => startOfDay(now) + days * dayLength + nine).map(at => ({ key: String(at), label: timeWords(at, now) }))
  return <Field label={inputWords.until} error={error}>
    <Options as='chips' label={inputWords.until} items={items} value={until === undefined ? undefined : String(until)} onPick={at => fill({ until: Number(at) })} />
    <View className='matter-until-exact'><PickMoment value={until} days={longestDays} onChange={at => fill({ until: at })} /></View>
  </Field>
}
