/** Orders, payments and refunds as people see them. */
import type { PayOrder } from './order'
import type { Payment } from './payment'
import type { Refund, RefundAction } from './refund'

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

export type PaymentCard = Pick<Payment, 'channel' | 'fen' | 'items' | 'unowedFen' | 'at' | 'payerName' | 'receiptNo' | 'returnedFen' | 'cashierName' | 'reference'> & { id: string }

export type RefundCard = Omit<Refund, '_id' | 'v' | 'estateId' | 'askedById' | 'lookAt' | 'totalFen'> & {
  id: string
  /** What the reader may do now. */
  may: RefundAction[]
}

export const paymentCard = ({ _id, channel, fen, items, unowedFen, at, payerName, receiptNo, returnedFen, cashierName, reference }: Payment): PaymentCard => ({
  id: _id, channel, fen, items, unowedFen, at, payerName, ...(receiptNo !== undefined && { receiptNo }), returnedFen, ...(cashierName !== undefined && { cashierName }), ...(reference !== undefined && { reference })
})
