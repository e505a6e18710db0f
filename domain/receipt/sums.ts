/** Of one payment, in fen: what its receipt is for, what of it has gone back, and what a fapiao can be made out for. */
import { itemFen, sumOf, type Item } from '../payment/order'
import type { Payment } from '../payment/payment'

/** All that was kept. What nothing was owed for is on no receipt. */
export const receiptFen = ({ items }: Pick<Payment, 'items'>): number => sumOf(items)

/** Has gone back of what the receipt is for, or is on its way. */
export const returnedFen = ({ returnedFen: all, unowedFen }: Pick<Payment, 'returnedFen' | 'unowedFen'>): number => all - unowedFen

/** A deposit is to be given back, and what is paid ahead is invoiced when bills are paid out of it. */
const isFee = (item: Item) => item.kind === 'bill' && !item.deposit

/** Fees of the payment. What went back is deposit and what was paid ahead first, since only those can be asked back; anything beyond is taken off. */
export function invoiceableFen ({ items, ...payment }: Pick<Payment, 'items' | 'returnedFen' | 'unowedFen'>): number {
  const feeFen = items.filter(isFee).reduce((sum, each) => sum + itemFen(each), 0)
  return Math.max(0, feeFen - Math.max(0, returnedFen(payment) - (sumOf(items) - feeFen)))
}
