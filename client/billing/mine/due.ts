import { dayLength, moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { daysOverdue } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { periodWords } from '@domain/billing/words'
import type { Tone } from '../../kit'
import { dayWords } from '../../matter'
import { words } from '../words'

/** From so many days before its day on, a bill is due soon. */
const soonDays = 3

const isSoon = ({ dueOn }: BillCard, now: number) => moment(dueOn) - now <= soonDays * dayLength

/** For when it is, until when, and what being late adds. */
export const dueNote = (card: BillCard, now: number): string => [
  periodWords(card.period, card.months), (card.overdue ? words.wasDue : words.dueBy)(dayWords(moment(card.dueOn), now)),
  card.kind === 'deposit' && words.deposit, card.lateFen > 0 && words.lateFee(yuan(card.lateFen))
].filter(Boolean).join(' · ')

interface Mark { word: string, tone: Tone }

/** In the order in which they matter: the first that applies is shown. */
const marks: { when: (card: BillCard, now: number) => boolean, mark: (card: BillCard, now: number) => Mark }[] = [
  { when: card => card.orderId !== undefined, mark: () => ({ word: words.youPay, tone: 'sky' }) },
  { when: card => card.beingPaid, mark: () => ({ word: words.othersPay, tone: 'sky' }) },
  { when: card => card.overdue, mark: (card, now) => ({ word: words.daysLate(daysOverdue(card, now)), tone: 'cinnabar' }) },
  { when: isSoon, mark: () => ({ word: words.soon, tone: 'amber' }) }
]

/** What presses, in a word or two; nothing for a bill that has time. */
export const dueMark = (card: BillCard, now: number): Mark | undefined => marks.find(({ when }) => when(card, now))?.mark(card, now)
