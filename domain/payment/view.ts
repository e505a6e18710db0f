/** Orders, payments and refunds as people see them. */
import type { Estate } from '../estate/estate'
import { receiptNumber } from '../receipt/code'
import type { PayOrder } from './order'
import type { Payment } from './payment'
import type { Acting } from '../people/person'
import { refundActions, type Refund, type RefundAction } from './refund'
import { mayMove } from './returning'

/** What `wx.requestPayment` is called with. */
export interface PayParams { timeStamp: string, nonceStr: string, package: string, signType: 'RSA', paySign: string }

export type OrderView = Pick<PayOrder, 'items' | 'fen' | 'state' | 'createdAt' | 'expiresAt'> & {
  id: string
  /** While it can be paid. */
  pay?: PayParams
  paymentId?: string
  /** It was paid, and so much of it goes back: nothing was owed for it any more. */
  unowedFen?: number
}

export type PaymentCard = Pick<Payment, 'channel' | 'fen' | 'items' | 'unowedFen' | 'at' | 'payerName' | 'returnedFen' | 'cashierName' | 'reference'> & {
  id: string
  /** Of its receipt, as it stands on the paper; none where nothing was kept. */
  number?: string
}

export type RefundCard = Omit<Refund, '_id' | 'v' | 'estateId' | 'askedById' | 'payerId' | 'lookAt' | 'totalFen' | 'rev'> & {
  id: string
  /** What the reader may do now. */
  may: RefundAction[]
}

export const paymentCard = ({ _id, channel, fen, items, unowedFen, at, payerName, receiptNo, returnedFen, cashierName, reference }: Payment, { letterhead }: Pick<Estate, 'letterhead'>): PaymentCard => ({
  id: _id, channel, fen, items, unowedFen, at, payerName, ...(receiptNo !== undefined && { number: receiptNumber(receiptNo, letterhead?.receiptPrefix) }), returnedFen, ...(cashierName !== undefined && { cashierName }), ...(reference !== undefined && { reference })
})

/** @param who whose `may` it is */
export function refundCard ({ _id, v: _v, estateId: _estate, askedById, payerId: _payer, lookAt: _look, totalFen: _total, rev: _rev, ...refund }: Refund, who: Acting): RefundCard {
  return { id: _id, ...refund, may: refundActions.filter(action => mayMove({ ...refund, askedById }, action, who)) }
}
