/** What is read of the books beside their one transaction: lists by page, sums, and what the timer has to look into. */
import type { Bill } from '@domain/billing/bill'
import { vendorActs, type Account } from '@domain/payment/account'
import type { PayOrder } from '@domain/payment/order'
import type { Payment, PrepaidBalance } from '@domain/payment/payment'
import type { Refund, RefundState } from '@domain/payment/refund'
import type { Till } from '@domain/payment/till'
import { command as _ } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'
import { money, type Money } from './money-repo'

export const latest: Order = { field: 'at', direction: -1 }
export const lastAsked: Order = { field: 'askedAt', direction: -1 }
export const longestWaiting: Order = { field: 'lookAt', direction: 1 }

async function page<T> (collection: Money, filter: object, order: Order, limit: number, cursor: string | undefined): Promise<T[]> {
  const { data } = await inOrder(money[collection](), _.and([filter, ...after(order, cursor)]), order).limit(limit).get()
  return data as T[]
}

async function oneOf<T> (collection: Money, estateId: string, id: string): Promise<T | undefined> {
  const { data } = await money[collection]().where({ _id: id, estateId }).limit(1).get()
  return (data as T[])[0]
}

/** @param from ms; of premises somebody came to later than that */
export const paymentsOf = (estateId: string, filter: { premisesId?: string, payerId?: string, from?: number }, limit: number, cursor?: string): Promise<Payment[]> => {
  const { premisesId, payerId, from } = filter
  return page('payments', { estateId, ...(premisesId !== undefined && { premisesIds: premisesId }), ...(payerId !== undefined && { payerId }), ...(from !== undefined && { at: _.gte(from) }) }, latest, limit, cursor)
}

export const paymentById = (estateId: string, id: string) => oneOf<Payment>('payments', estateId, id)

export const refundsOf = (estateId: string, state: RefundState | undefined, limit: number, cursor?: string): Promise<Refund[]> =>
  page('refunds', { estateId, ...(state && { state }) }, lastAsked, limit, cursor)

export const refundById = (estateId: string, id: string) => oneOf<Refund>('refunds', estateId, id)

/** Whose it is, is in it: a notice of WeChat's names only the number. */
export async function refundNumbered (id: string): Promise<Refund | undefined> {
  const { data } = await money.refunds().where({ _id: id }).limit(1).get()
  return (data as Refund[])[0]
}

export const tillById = (estateId: string, id: string) => oneOf<Till>('tills', estateId, id)

export async function balancesOf (estateId: string, premisesIds: readonly string[]): Promise<PrepaidBalance[]> {
  if (premisesIds.length === 0) return []
  const { data } = await money.prepaidBalances().where({ _id: _.in([...premisesIds]), estateId }).limit(premisesIds.length).get()
  return data as PrepaidBalance[]
}

/** What each account has moved within a time. @param from ms, @param until ms, not included, @param withVendors also what vendors cost and were paid */
export async function movedBy (estateId: string, from: number, until: number, withVendors: boolean): Promise<{ account: Account, fen: number }[]> {
  const { data } = await money.ledger().aggregate()
    .match({ estateId, at: _.gte(from).and(_.lt(until)), ...(!withVendors && { act: _.nin([...vendorActs]) }) })
    .unwind('$lines')
    .group({ _id: '$lines.account', fen: { $sum: '$lines.fen' } })
    .end() as { data: { _id: Account, fen: number }[] }
  return data.map(({ _id, fen }) => ({ account: _id, fen }))
}

/** Orders that WeChat is to be asked about by now, the longest waiting first. */
export const ordersDue = (now: number, limit: number, cursor?: string): Promise<PayOrder[]> =>
  page('payOrders', { lookAt: _.lte(now).and(_.gt(0)) }, longestWaiting, limit, cursor)

export const refundsDue = (now: number, limit: number, cursor?: string): Promise<Refund[]> =>
  page('refunds', { lookAt: _.lte(now).and(_.gt(0)) }, longestWaiting, limit, cursor)

/** Bills that are still held though the time of whoever holds them is over: of orders that were never written down. */
export async function heldTooLong (now: number, limit: number): Promise<Bill[]> {
  const { data } = await money.bills().where({ 'held.until': _.lte(now).and(_.gt(0)) }).orderBy('held.until', 'asc').limit(limit).get()
  return data as Bill[]
}

/** It could not be looked into just now: later, unless something has happened to it meanwhile. */
export const postpone = (collection: 'payOrders' | 'refunds', { _id, lookAt }: { _id: string, lookAt?: number }, until: number) =>
  money[collection]().where({ _id, lookAt }).update({ lookAt: until })
