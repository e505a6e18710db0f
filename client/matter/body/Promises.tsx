import { View } from '@tarojs/components'
import { clockNames, type Clock, type ClockName } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { clockWords } from '@domain/words'
import { Card, Icon, Ring, Section, serverNow } from '../../kit'
import { ringOf } from '../time/ring-of'
import { clockTime, dayWords, timeWords } from '../time/times'
import { words } from './words'

const onSameDay = (at: number, now: number) => dayWords(at, now) === dayWords(now, now) ? clockTime(at) : timeWords(at, now)

/** How a promise stands: kept, kept late, given up, paused, or running out. */
function Standing ({ clock: { metAt, stoppedAt, breached, remaining, dueAt, startedAt }, now }: { clock: Clock, now: number }) {
  if (metAt !== undefined) return <Icon name={breached ? 'alert' : 'done'} tone={breached ? 'cinnabar' : 'jade'} size='l' washed label={breached ? words.keptLate : words.kept} />
  if (stoppedAt !== undefined) return <Icon name='pause' tone='plain' size='l' label={words.stopped} />
  const ring = remaining === undefined ? ringOf({ dueAt, dueFrom: startedAt }, now) : undefined
  return ring ? <Ring {...ring} /> : <Icon name='pause' tone='amber' size='l' label={words.paused} />
}

function Promised ({ name, clock, now }: { name: ClockName, clock: Clock, now: number }) {
  const { metAt, stoppedAt, remaining, dueAt } = clock
  const when = metAt !== undefined ? onSameDay(metAt, now) : stoppedAt !== undefined ? words.stopped : remaining === undefined ? words.dueBy(onSameDay(dueAt, now)) : words.paused
  return <View className='matter-promise'>
    <View className='matter-promise-sign'><Standing clock={clock} now={now} /></View>
    <View className='matter-promise-name'>{clockWords[name]}</View>
    <View className='matter-promise-when'>{when}</View>
  </View>
}

/** Every promise of a matter side by side, in the order they fall due. */
export function Promises ({ view }: { view: MatterView }) {
  const now = serverNow()
  const shown = clockNames.flatMap(name => view.clocks[name] ? [{ name, clock: view.clocks[name] }] : [])
  if (shown.length === 0) return null
  return <Section title={words.promises}>
    <Card><View className='matter-promises'>{shown.map(each => <Promised key={each.name} {...each} now={now} />)}</View></Card>
  </Section>
}
