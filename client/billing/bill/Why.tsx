import type { BillView } from '@domain/billing/view'
import { whyLate, whyLines, type WhyLine } from '@domain/billing/why-words'
import { lateWords } from '@domain/billing/words'
import { day, moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { Card, Figures, Section, serverNow, type FigureLine } from '../../kit'
import { dayWords } from '../../matter'
import { words } from '../words'

const told = ({ text, yuan: sum }: WhyLine): FigureLine => ({ text, figure: sum === undefined ? undefined : words.equals(sum) })
const result = (text: string, fen: number): FigureLine => ({ text, figure: `¥${yuan(fen)}`, strong: true })

const less = ({ reason, byName, at, fen }: BillView['credits'][number], text = reason): FigureLine =>
  ({ text, note: words.by(byName, dayWords(at, serverNow())), figure: words.minus(yuan(fen)), tone: 'jade' })

/** The sum itself, line by line. */
export function Amount ({ bill }: { bill: BillView }) {
  return <Section title={words.whyHow}><Card><Figures lines={[...whyLines(bill.calculation, bill.amountFen, bill.meterUnit).map(told), result(words.due, bill.amountFen)]} /></Card></Section>
}

/** What was taken off, by whom and why. */
export function Credits ({ bill: { credits } }: { bill: BillView }) {
  return credits.length === 0 ? null : <Section title={words.credits}><Card><Figures lines={credits.map(each => less(each))} /></Card></Section>
}

/** What being late costs, what of it a manager forgave; before that, how to have none. */
export function Late ({ bill }: { bill: BillView }) {
  const { late, waivers, lateFen } = bill
  if (!late || bill.state !== 'open') return null
  const lines = whyLate(bill, day(serverNow()))
  const shown = lines.length === 0
    ? [{ text: bill.overdue ? words.stillNone : words.onTime, note: lateWords(late) }]
    : [...lines.map(told), ...waivers.map(each => less(each, words.waived(each.reason))), result(words.lateNow, lateFen)]
  return <Section title={words.lateTitle} note={words.wasDueOn(dayWords(moment(bill.dueOn), serverNow()))}><Card><Figures lines={shown} /></Card></Section>
}
