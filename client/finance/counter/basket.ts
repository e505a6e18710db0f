import { isPayable, owedFen } from '@domain/billing/owed'
import type { BillCard } from '@domain/billing/view'
import { mostItems, prepaidLimits } from '@domain/payment/items'
import { fenOf } from '../../matter/money'

/** What somebody pays at the counter: bills that are ticked, and what they put in ahead as they typed it. */
export interface Basket { cards: readonly BillCard[], unticked: readonly string[], ahead: string }

/** Also where they came with the latest first: what one payment does not take is what is due last. */
export const firstDueFirst = (cards: readonly BillCard[]): BillCard[] => [...cards].sort((a, b) => `${a.dueOn} ${a.id}` < `${b.dueOn} ${b.id}` ? -1 : 1)

/** Everything that may be paid is ticked, the first due first, as far as one payment takes it. */
export const tickedOf = ({ cards, unticked }: Pick<Basket, 'cards' | 'unticked'>): BillCard[] =>
  cards.filter(each => isPayable(each) && !unticked.includes(each.id)).slice(0, mostItems - 1)

/** Fen paid ahead; nothing where nothing was typed, NaN where it is no sum that may be put in. */
export function aheadFen (typed: string): number | undefined {
  if (typed.trim() === '') return undefined
  const fen = fenOf(typed)
  return fen !== undefined && fen >= prepaidLimits.leastFen && fen <= prepaidLimits.mostFen ? fen : NaN
}

/** What it comes to; NaN where what was typed is no sum. */
export const sumOf = (basket: Basket): number => tickedOf(basket).reduce((sum, each) => sum + owedFen(each), aheadFen(basket.ahead) ?? 0)
