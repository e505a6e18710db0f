/** Money has come in: what it pays, which receipt it gets, and what of it nothing is owed for. */
import type { Bill } from '../billing/bill'
import { post, summed, type Line, type PayChannel, type Posting } from './account'
import { balanceAfter, type Booking, type Found } from './booking'
import { itemFen, premisesIdsOf, sumOf, type BillItem, type Item } from './order'
import type { Payment, PrepaidBalance } from './payment'

/** All that is known of the money but what it pays. */
export interface Incoming extends Pick<Payment, '_id' | 'estateId' | 'payerId' | 'payerName' | 'reference' | 'tradedAt' | 'cashierId' | 'cashierName'> {
  channel: PayChannel
  items: readonly Item[]
  at: number
  by: string
}

/** A bill that is to be paid with just this sum, and that nobody else's order holds. */
export const isPayable = (item: BillItem, bill: Bill | undefined, orderId: string): boolean =>
  bill?.state === 'open' && bill.openFen === item.principalFen && (bill.held === undefined || bill.held.orderId === orderId)

function linesOf (item: Item, channel: PayChannel): Line[] {
  if (item.kind === 'prepaid') return post(channel, 'prepaid', item.fen)
  const deposit = item.deposit ? post('depositDue', 'depositHeld', item.principalFen) : []
  return [...post(channel, 'receivable', item.principalFen), ...deposit, ...post(channel, 'lateIncome', item.lateFen)]
}

function paidBill ({ held: _held, ...bill }: Bill, item: BillItem, paymentId: string, at: number): Bill {
  const paid = { paymentId, at, fen: item.principalFen, lateFen: item.lateFen }
  return { ...bill, state: 'paid', openFen: 0, paid, ...(item.deposit && { depositFen: item.principalFen }), rev: bill.rev + 1 }
}

/** Items of one premises in one sum. */
function balances (items: readonly Item[], found: Found, { estateId, channel }: Incoming): PrepaidBalance[] {
  const changes = new Map<string, number>()
  const add = (premisesId: string, fen: number) => changes.set(premisesId, (changes.get(premisesId) ?? 0) + fen)
  for (const item of items) {
    if (item.kind === 'prepaid') add(item.premisesId, item.fen)
    if (channel === 'prepaid') add(item.premisesId, -itemFen(item))
  }
  return [...changes].map(([premisesId, fen]) => balanceAfter(found.balances, estateId, premisesId, fen))
}

/**
 * @param keeps which items the money is kept for; what it was sent for beside them is unowed
 * @returns the payment with its posting and, where anything is kept, the estate's next receipt number
 */
export function received (found: Found, { channel, items, at, by, ...incoming }: Incoming, keeps: (item: Item) => boolean): Booking & { payment: Payment } {
  const kept = items.filter(keeps)
  const fen = sumOf(items), unowedFen = fen - sumOf(kept)
  if (!found.head) throw new Error('money can be received only where the receipt head was read')
  const head = kept.length > 0 ? { ...found.head, last: found.head.last + 1 } : undefined
  const premisesIds = premisesIdsOf(items)
  const payment: Payment = {
    ...incoming, v: 1, channel, fen, items: kept, unowedFen, at, premisesIds, ...(head && { receiptNo: head.last }), returnedFen: unowedFen, prints: 0, rev: 1
  }
  const lines = summed([...kept.flatMap(item => linesOf(item, channel)), ...post(channel, 'refundDue', unowedFen)])
  const posting: Posting = { _id: `pay-${incoming._id}`, v: 1, estateId: incoming.estateId, act: 'pay', at, by, lines, premisesIds, of: incoming._id }
  const bills = found.bills.flatMap(bill => {
    const item = kept.find(each => each.kind === 'bill' && each.billId === bill._id)
    return item?.kind === 'bill' ? [paidBill(bill, item, incoming._id, at)] : []
  })
  return { payment, bills, balances: balances(kept, found, { ...incoming, channel, items, at, by }), postings: [posting], ...(head && { head }) }
}
