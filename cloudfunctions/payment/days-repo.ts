/** What the books know of a day at WeChat: payments, refunds and their postings, by number and by time. */
import type { Posting } from '@domain/payment/account'
import type { PayOrder } from '@domain/payment/order'
import type { Payment } from '@domain/payment/payment'
import type { Refund } from '@domain/payment/refund'
import { command as _ } from '../kit/cloud'
import { walk, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'
import { all } from '../kit/pages'
import { money, type Money } from './money-repo'

/** Documents in one answer. */
const page = 1000

/** Whosever they are: a bill of the merchant's is for all its estates. */
const numbered = <T>(collection: Money, ids: readonly string[]): Promise<T[]> =>
  inSlices(ids, async slice => (await money[collection]().where({ _id: _.in(slice) }).limit(slice.length).get()).data as T[])

export const ordersNumbered = (ids: readonly string[]) => numbered<PayOrder>('payOrders', ids)
export const paymentsNumbered = (ids: readonly string[]) => numbered<Payment>('payments', ids)
export const refundsNumbered = (ids: readonly string[]) => numbered<Refund>('refunds', ids)
export const postingsNumbered = (ids: readonly string[]) => numbered<Posting>('ledger', ids)

function between<T extends { _id: string }> (collection: Money, field: 'tradedAt' | 'sentAt', estateId: string, from: number, until: number): Promise<T[]> {
  const order: Order = { field, direction: 1 }
  return all(walk<T>(money[collection](), { estateId, [field]: _.gte(from).and(_.lt(until)) }, order, page))
}

/** Taken by WeChat within that time. @param from ms, @param until ms, not included */
export const paymentsTraded = (estateId: string, from: number, until: number) => between<Payment>('payments', 'tradedAt', estateId, from, until)

/** First sent to WeChat within that time. */
export const refundsSent = (estateId: string, from: number, until: number) => between<Refund>('refunds', 'sentAt', estateId, from, until)
