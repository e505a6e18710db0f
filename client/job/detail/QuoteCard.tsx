import type { OwnQuote } from '@domain/job/view'
import { yuan } from '@domain/kit/yuan'
import { Card, Figures, Row, Section, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'

/** What they quoted themselves, line by line. */
export function QuoteCard ({ quote: { items, costFen, startAt, workMinutes, validUntil, note } }: { quote: OwnQuote }) {
  const now = serverNow()
  return <Section title={words.ownQuote}>
    <Card>
      <Figures lines={[...items.map(each => ({ text: each.name, note: `× ${each.quantity}`, figure: `¥${yuan(each.costFen)}` })), { text: words.sum, figure: `¥${yuan(costFen)}`, strong: true }]} />
    </Card>
    <Card>
      <Row title={words.begins} note={timeWords(startAt, now)} />
      <Row title={words.takes} note={words.hours(Math.round(workMinutes / 30) / 2)} />
      <Row title={words.holds} note={[timeWords(validUntil, now), note].filter(Boolean).join(' · ')} />
    </Card>
  </Section>
}
