/** What one act reads of the books, and what it writes into them: all of it in one transaction, or nothing. */
import type { Bill } from '../billing/bill'
import type { VendorDue } from '../statement/due'
import type { Statement } from '../statement/statement'
import type { Posting } from './account'
import type { PayOrder } from './order'
import type { Payment, PrepaidBalance, ReceiptHead } from './payment'
import type { Refund } from './refund'
import type { Till } from './till'

/** What a vendor has earned by `until` (ms, not included) and no statement has yet, the oldest first. */
export interface Unsettled { vendorId: string, until: number, most: number }

/**
 * What is to be read. With an order the bills and balances of its items are, with a refund its payment, its deposit's bill and
 * its premises' balance; the receipt head with whatever may be paid: an order, or a payment that no refund is about.
 */
export interface Wanted { estateId: string, orderId?: string, paymentId?: string, refundId?: string, billIds?: readonly string[], premisesIds?: readonly string[], tillId?: string, statementId?: string, dueIds?: readonly string[], unsettled?: Unsettled }

export interface Found {
  order?: PayOrder
  payment?: Payment
  refund?: Refund
  bills: readonly Bill[]
  balances: readonly PrepaidBalance[]
  head?: ReceiptHead
  till?: Till
  statement?: Statement
  dues: readonly VendorDue[]
}

/** Whole documents as they are afterwards. */
export interface Booking {
  order?: PayOrder
  payment?: Payment
  refund?: Refund
  bills?: Bill[]
  balances?: PrepaidBalance[]
  head?: ReceiptHead
  till?: Till
  statement?: Statement
  dues?: VendorDue[]
  postings?: Posting[]
}

/** A balance after `fen` more or, negative, less. @param found those that were read */
export function balanceAfter (found: readonly PrepaidBalance[], estateId: string, premisesId: string, fen: number): PrepaidBalance {
  const before = found.find(each => each.premisesId === premisesId) ?? { _id: premisesId, v: 1, estateId, premisesId, balanceFen: 0, rev: 0 }
  return { ...before, balanceFen: before.balanceFen + fen, rev: before.rev + 1 }
}
