/** From bills to what is paid for them on a day. */
import type { Bill } from '../billing/bill'
import { lateFen } from '../billing/late'
import { Refused } from '../kit/errors'
import type { Item, PrepaidItem } from './order'

/** Of one order. A year of five fees for a home and its garage fits. */
export const mostItems = 40

/** Paid ahead at once: no more than somebody may have mistyped. 民间惯例 is up to a year; a yuan at least. */
export const prepaidLimits = { leastFen: 100, mostFen: 5_000_000 } as const

/** One bill on a day, with its late charge. @param on `YYYY-MM-DD` */
const itemOf = (bill: Bill, on: string): Item => ({
  kind: 'bill', billId: bill._id, premisesId: bill.premisesId, label: bill.label, name: bill.name, ...(bill.note && { note: bill.note }), period: bill.period,
  deposit: bill.kind === 'deposit', principalFen: bill.openFen, lateFen: lateFen(bill, on)
})

/**
 * @param orderId whose own hold is no hindrance
 * @throws Refused notFound where one of the bills is not among them, conflict where one is paid, cancelled or about to be paid by somebody else
 */
export function itemsFor (bills: readonly Bill[], wanted: readonly string[], on: string, orderId?: string, prepaid?: PrepaidItem): Item[] {
  const found = wanted.map(id => bills.find(each => each._id === id))
  if (found.some(each => !each)) throw new Refused('notFound', 'noBill', 'billIds')
  for (const bill of found as Bill[]) {
    if (bill.state !== 'open') throw new Refused('conflict', `${bill.state}Bill`, 'billIds', { name: bill.name, period: bill.period })
    if (bill.held && bill.held.orderId !== orderId) throw new Refused('conflict', 'beingPaid', 'billIds', { name: bill.name })
  }
  return [...(found as Bill[]).map(bill => itemOf(bill, on)), ...prepaid ? [prepaid] : []]
}
