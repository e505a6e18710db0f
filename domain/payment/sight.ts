/** Which payments a resident sees: their own, and of others at their premises what was paid for their own time there. */
import { day } from '../kit/calendar'
import type { BillScope } from '../billing/scope'
import { monthOf } from '../billing/period'
import { sumOf, type Item } from './order'
import type { Payment } from './payment'
import { paymentCard, type PaymentCard } from './view'

const periodOf = (item: Item, at: number) => item.kind === 'bill' ? item.period : monthOf(day(at))

/**
 * One sum may be for premises of several people: whoever did not pay it sees of it what concerns their own home.
 * @returns undefined where that is nothing
 */
export function paymentFor (payment: Payment, personId: string, { ties }: Required<BillScope>): PaymentCard | undefined {
  const card = paymentCard(payment)
  if (payment.payerId === personId) return card
  const items = payment.items.filter(item => ties.some(tie => tie.premisesId === item.premisesId && tie.from <= periodOf(item, payment.at)))
  if (items.length === 0) return undefined
  return items.length === payment.items.length ? card : { ...card, items, fen: sumOf(items), unowedFen: 0, returnedFen: 0 }
}
