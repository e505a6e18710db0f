/** What paying needs of the outside: the books and the bank. Everything between them is decided here and in `domain/payment`. */
import type { Audited } from '@domain/audit/entry'
import type { Bill, Hold } from '@domain/billing/bill'
import type { BillScope } from '@domain/billing/scope'
import type { Notice } from '@domain/inbox/notice'
import type { Booking, Found, Wanted } from '@domain/payment/booking'
import type { PayOrder } from '@domain/payment/order'
import type { Refund } from '@domain/payment/refund'
import type { Merchant, Trade } from '@domain/payment/settle'
import type { Who } from '@domain/people/person'

/** An entry of the audit log that goes with a booking, and messages about what came of it. */
export interface Witness { actor: Pick<Who, 'id' | 'name' | 'roles' | 'estateId'>, audited: Audited, now: number, tells?: (booking: Booking) => readonly Notice[] }

/** The database, as far as money goes. */
export interface Books {
  /**
   * Holds bills for an order, in one conditional write: those within the scope that are open and that nobody holds. What the
   * same order holds already stays as it is.
   */
  hold (scope: Required<BillScope>, billIds: readonly string[], hold: Hold): Promise<void>
  bills (scope: Required<BillScope>, billIds: readonly string[]): Promise<Bill[]>
  /** @returns false where this id is there already */
  addOrder (order: PayOrder): Promise<boolean>
  order (id: string): Promise<PayOrder | undefined>
  /**
   * Reads what is wanted, and writes what `decide` makes of it, in one transaction. `decide` may run again after a conflict.
   * @param witness for the audit log, where anything is written
   */
  book<B extends Booking> (wanted: Wanted, decide: (found: Found) => B, witness?: Witness): Promise<B>
}

export interface Ask { orderId: string, fen: number, description: string, openId: string, expiresAt: number, /** Comes back in the bill of the day: whose it is. */ estateId: string }

/** What has become of an order, as far as WeChat knows: nobody has paid yet, it was paid, or it never will be. */
export type Outcome = { state: 'open' | 'closed' | 'unknown' } | { state: 'paid', trade: Trade }

export type RefundOutcome = { state: 'unknown' | 'processing' | 'done' } | { state: 'failed', failure: string }

/** WeChat Pay. Every call may fail, or succeed without its answer reaching us. */
export interface Bank {
  merchant: Merchant
  /** @returns `prepay_id` */
  prepay (ask: Ask): Promise<string>
  query (orderId: string): Promise<Outcome>
  /** @returns `paid` where it is too late to close it, `unknown` where there is no such order */
  close (orderId: string): Promise<'closed' | 'paid' | 'unknown'>
  /** Again under the same number is the same refund. */
  refund (refund: Pick<Refund, '_id' | 'paymentId' | 'fen' | 'totalFen' | 'reason'>): Promise<RefundOutcome>
  queryRefund (refundId: string): Promise<RefundOutcome>
}

export interface Ports { books: Books, bank: Bank }
