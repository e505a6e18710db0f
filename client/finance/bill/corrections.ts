import type { BillView } from '@domain/billing/view'
import { yuan } from '@domain/kit/yuan'
import { words } from '../bills/words'

export interface Correction {
  /** Of the contract. */
  method: 'credit' | 'waive'
  label: string
  hint: (bill: BillView) => string
  /** 0 where there is nothing that could be taken off. */
  mostFen: (bill: BillView) => number
}

/** Of a fee that was paid, what is taken off becomes paid ahead; a deposit that was paid is returned instead. */
const creditableFen = ({ state, kind, amountFen, credits }: BillView) =>
  state === 'cancelled' || (state === 'paid' && kind === 'deposit') ? 0 : amountFen - credits.reduce((sum, each) => sum + each.fen, 0)

/** What may be taken off a bill. */
export const corrections: readonly Correction[] = [
  { method: 'credit', label: words.credit, hint: bill => words.creditHint(yuan(creditableFen(bill))), mostFen: creditableFen },
  { method: 'waive', label: words.waive, hint: bill => words.waiveHint(yuan(bill.lateFen)), mostFen: bill => bill.lateFen }
]
