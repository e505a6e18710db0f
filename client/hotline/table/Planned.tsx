import type { HotlineZone } from '@domain/hotline/contract'
import { hoursWords } from '@domain/hotline/words'
import { day, moment } from '@domain/kit/calendar'
import { Card, Icon, Row, Section, serverNow } from '../../kit'
import { dayWords } from '../../matter'
import { lineKey } from '../line-key'
import { words } from '../words'

/** What begins later, by its day; nobody calls it yet. */
export function Planned ({ zones }: { zones: readonly HotlineZone[] }) {
  const now = serverNow()
  const later = zones.flatMap(zone => zone.windows.filter(each => each.effectiveFrom > day(now)).map(window => ({ zone, window })))
    .sort((one, other) => one.window.effectiveFrom.localeCompare(other.window.effectiveFrom))
  if (later.length === 0) return null
  return <Section title={words.planned}>
    <Card>{later.map(({ zone, window }) => <Row
      key={lineKey(window)} lead={<Icon name='calendar' tone='sky' washed />} title={`${zone.name} ${window.number}`}
      note={words.plannedNote(words.from(dayWords(moment(window.effectiveFrom), now)), hoursWords(window))} />)}</Card>
  </Section>
}
