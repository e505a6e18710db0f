import { View } from '@tarojs/components'
import { daysOverdue, owedFen } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { periodWords } from '@domain/billing/words'
import { moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { Chip, Row, serverNow, type Tone } from '../../kit'
import { dayWords } from '../../matter'
import { yuanWords } from '../../matter/money'
import { goFinance } from '../routes'
import { words } from './words'

/** In the order in which they matter; the first that applies is shown. */
const marks: { when: (card: BillCard) => boolean, tone: Tone, word: (card: BillCard, now: number) => string }[] = [
  { when: card => card.beingPaid, tone: 'sky', word: () => words.paying },
  { when: card => card.overdue, tone: 'cinnabar', word: (card, now) => words.daysLate(daysOverdue(card, now)) }
]

const paidFen = ({ paid, amountFen }: BillCard) => paid ? paid.fen + paid.lateFen : amountFen

interface BillRowProps {
  card: BillCard
  /** Whose it is, where bills of several homes stand below each other. */
  withHome?: boolean
}

/** One bill as the office lists it; a tap leads to why it is that much. */
export function BillRow ({ card, withHome }: BillRowProps) {
  const now = serverNow(), mark = marks.find(({ when }) => when(card)), isOpen = card.state === 'open'
  const note = [
    withHome ? card.name : card.note, periodWords(card.period, card.months), isOpen && words.dueBy(dayWords(moment(card.dueOn), now)), card.lateFen > 0 && words.late(yuan(card.lateFen))
  ].filter(Boolean).join(' · ')
  return <View className='finance-line'><Row
    title={withHome ? card.label : card.name} figure={yuanWords(isOpen ? owedFen(card) : paidFen(card))}
    note={<>{note}{mark && <View className='finance-mark'><Chip tone={mark.tone}>{mark.word(card, now)}</Chip></View>}</>} onTap={() => goFinance('bill', { id: card.id })} /></View>
}
