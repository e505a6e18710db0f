import type { HotlineWindow } from '@domain/estate/estate'
import type { HotlineZone } from '@domain/hotline/contract'
import { day, moment } from '@domain/kit/calendar'
import { hoursWords } from '@domain/hotline/words'
import { Card, Chip, Icon, Row, Section, serverNow } from '../../kit'
import { dayWords } from '../../matter'
import { callHotline } from '../call'
import { lineKey } from '../line-key'
import { words } from '../words'

/** What answers now: the number and the end of its hours tell it from the others of its zone. */
const isNow = (window: HotlineWindow, { now }: HotlineZone) => now !== undefined && window.number === now.number && window.until === now.until

/** One zone's numbers that are in force, each called by one tap. */
export function ZoneLines ({ zone, mine }: { zone: HotlineZone, mine: boolean }) {
  const now = serverNow(), lines = zone.windows.filter(each => each.effectiveFrom <= day(now))
  if (lines.length === 0) return null
  const note = (window: HotlineWindow) => [hoursWords(window), window.effectiveUntil && words.last(dayWords(moment(window.effectiveUntil), now))].filter(Boolean).join(' · ')
  return <Section title={mine ? words.myZone(zone.name) : zone.name}>
    <Card>{lines.map(window => <Row
      key={lineKey(window)} lead={<Icon name='phone' tone='jade' washed />} title={window.number} note={note(window)} label={words.callNow(`${zone.name} ${hoursWords(window)}`, window.number)}
      {...(isNow(window, zone) && { chip: <Chip>{words.now}</Chip> })} onTap={() => callHotline(window.number)} />)}</Card>
  </Section>
}
