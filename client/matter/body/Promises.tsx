import { View } from '@tarojs/components'
import { clockNames, type Clock, type ClockName } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { clockWords } from '@domain/words'
import { Card, Icon, Ring, Row, Section, serverNow } from '../../kit'
import { ringOf } from '../time/ring-of'
import { leftWords, timeWords } from '../time/times'
import { words } from './words'

function Promised ({ name, clock, now }: { name: ClockName, clock: Clock, now: number }) {
  if (clock.metAt !== undefined) {
    const when = timeWords(clock.metAt, now)
    return <Row lead={<Icon name={clock.breached ? 'alert' : 'done'} tone={clock.breached ? 'cinnabar' : 'jade'} size='l' washed />} title={clockWords[name]} note={clock.breached ? words.keptLate(when) : words.kept(when)} />
  }
  if (clock.remaining !== undefined) return <Row lead={<Icon name='pause' tone='amber' size='l' />} title={clockWords[name]} note={words.paused} />
  const ring = ringOf({ dueAt: clock.dueAt, dueFrom: clock.startedAt }, now)
  return <Row lead={ring && <Ring {...ring} />} title={clockWords[name]} note={`${words.dueBy(timeWords(clock.dueAt, now))}，${leftWords(clock.dueAt, now)}`} />
}

/** Every promise of a matter: kept, running or paused. */
export function Promises ({ view }: { view: MatterView }) {
  const now = serverNow()
  const shown = clockNames.flatMap(name => view.clocks[name] ? [{ name, clock: view.clocks[name] }] : [])
  if (shown.length === 0) return null
  return <Section title={words.promises}>
    <Card><View className='matter-promises'>{shown.map(each => <Promised key={each.name} {...each} now={now} />)}</View></Card>
  </Section>
}
