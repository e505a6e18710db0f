/** What one act reads of the books, and what it writes into them: all of it in one transaction, or nothing. */
import type { Bill } from '../billing/bill'
import type { Posting } from './account'
import type { PayOrder } from './order'
import type { Payment, PrepaidBalance, ReceiptHead } from './payment'
import type { Refund } from './refund'

/** What is to be read. Bills and balances of an order's or a payment's items are read with it. */
export interface Wanted { estateId: string, orderId?: string, paymentId?: string, refundId?: string, billIds?: readonly string[], premisesIds?: readonly string[] }

export interface Found {
  order?: PayOrder
  payment?: Payment
  refund?: Refund
  bills: readonly Bill[]
  balances: readonly PrepaidBalance[]
  head: ReceiptHead
}

/** Whole documents as they are afterwards. */
export interface Booking {
  order?: PayOrder
  payment?: Payment
  refund?: Refund
  bills?: Bill[]
  balances?: PrepaidBalance[]
  head?: ReceiptHead
  postings?: Posting[]
}

/** A balance after `fen` more or, negative, less. @param found those that were read */
export function balanceAfter (found: readonly PrepaidBalance[], estateId: string, premisesId: string, fen: number): PrepaidBalance {
  const before = found.find(each => each.premisesId === premisesId) ?? { _id: premisesId, v: 1, estateId, premisesId, balanceFen: 0, rev: 0 }
  return { ...before, balanceFen: before.balanceFen + fen, rev: before.rev + 1 }
}
