/** Which payments somebody sees. Residents: their own, and of others at their premises what was paid for their own time there. */
import { day } from '../kit/calendar'
import type { Estate } from '../estate/estate'
import type { BillScope } from '../billing/scope'
import { monthOf } from '../billing/period'
import { sumOf, type Item } from './order'
import type { Payment } from './payment'
import { paymentCard, type PaymentCard } from './view'

const periodOf = (item: Item, at: number) => item.kind === 'bill' ? item.period : monthOf(day(at))

const isOf = ({ ties }: Required<BillScope>, at: number) => (item: Item) => ties.some(tie => tie.premisesId === item.premisesId && tie.from <= periodOf(item, at))

/**
 * One sum may be for premises of several people: whoever did not pay it sees of it what concerns their own home.
 * @returns undefined where that is nothing
 */
export function paymentFor (payment: Payment, personId: string, scope: Required<BillScope>, estate: Pick<Estate, 'letterhead'>): PaymentCard | undefined {
  const card = paymentCard(payment, estate)
  if (payment.payerId === personId) return card
  const items = payment.items.filter(isOf(scope, payment.at))
  if (items.length === 0) return undefined
  return items.length === payment.items.length ? card : { ...card, items, fen: sumOf(items), unowedFen: 0, returnedFen: 0 }
}

/** A receipt is one paper for all of a payment: for whoever paid, for those to whom all of it belongs, and for whoever looks after the estate's money. */
export function seesWhole (payment: Payment, personId: string, { estateId, ties }: BillScope): boolean {
  if (payment.estateId !== estateId) return false
  if (!ties || payment.payerId === personId) return true
  return payment.items.length > 0 && payment.items.every(isOf({ estateId, ties }, payment.at))
}
