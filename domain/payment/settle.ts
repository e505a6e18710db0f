/**
 * The only way in for money of WeChat: notification, query and timer all bring what WeChat says here. It is checked against
 * the order, and booked once however often and in whichever order it is told (APIv3, 支付通知 and 查询订单).
 */
import { Refused } from '../kit/errors'
import { systemId } from '../people/person'
import type { Booking, Found } from './booking'
import type { PayOrder } from './order'
import { isPayable, received } from './receive'
import type { Refund } from './refund'
import type { Payment } from './payment'

/** What WeChat says about a trade that was paid. */
export interface Trade { orderId: string, transactionId: string, fen: number, currency: string, appId: string, merchantId: string, at: number }

/** For whom money may come: as configured, never as told. */
export interface Merchant { appId: string, merchantId: string }

/** @throws Refused invalid with the field that is not as it was ordered; nothing is booked then */
export function mustMatch (trade: Trade, order: Pick<PayOrder, 'fen'>, merchant: Merchant): void {
  const wrong = [
    ['appId', trade.appId !== merchant.appId], ['merchantId', trade.merchantId !== merchant.merchantId],
    ['currency', trade.currency !== 'CNY'], ['fen', trade.fen !== order.fen]
  ] as const
  const [first] = wrong.find(([, differs]) => differs) ?? []
  if (first) throw new Refused('invalid', 'tradeMismatch', first)
}

/** What nothing was owed for goes back without anybody having to decide it. */
const sentBack = ({ _id, estateId, fen, unowedFen, premisesIds, payerId, payerName, at }: Payment, reason: string): Refund => ({
  _id: `R${_id}`, v: 1, estateId, paymentId: _id, channel: 'wechat', fen: unowedFen, totalFen: fen, source: 'unowed', premisesId: premisesIds[0]!, ...(payerId !== undefined && { payerId }), payerName, reason,
  state: 'approved', askedById: systemId, askedByName: '', askedAt: at, lookAt: at, rev: 1
})

/**
 * @returns what is to be written; nothing where it was booked before
 * @throws Refused notFound without such an order, invalid where the trade is not what was ordered
 */
export function settled (found: Found, trade: Trade, merchant: Merchant, now: number): Booking {
  const { order } = found
  if (!order) throw new Refused('notFound', 'noOrder')
  mustMatch(trade, order, merchant)
  if (order.state === 'paid') return {}
  const { _id, estateId, payerId, payerName, items } = order
  const open = order.state === 'ordered'
  const booking = received(found, { _id, estateId, channel: 'wechat', items, at: now, by: systemId, payerId, payerName, reference: trade.transactionId, tradedAt: trade.at },
    item => open && (item.kind === 'prepaid' || isPayable(item, found.bills.find(bill => bill._id === item.billId), _id)))
  const { lookAt: _over, ...rest } = order
  const paid: PayOrder = { ...rest, state: 'paid', paymentId: _id }
  const refund = booking.payment.unowedFen > 0 ? sentBack(booking.payment, open ? 'billGone' : 'orderClosed') : undefined
  const kept = new Set(booking.bills?.map(bill => bill._id))
  return { ...booking, order: paid, bills: [...booking.bills ?? [], ...released(found, _id).filter(bill => !kept.has(bill._id))], ...(refund && { refund }) }
}

/** Bills that this order holds no longer. */
const released = ({ bills }: Found, orderId: string) =>
  bills.filter(bill => bill.held?.orderId === orderId).map(({ held: _held, ...bill }) => ({ ...bill, rev: bill.rev + 1 }))

/** The order will not be paid any more: closed at WeChat, or never made there. */
export function closed (found: Found, orderId: string, now: number): Booking {
  const { order } = found
  if (order && order.state !== 'ordered') return {}
  const bills = released(found, orderId)
  if (!order) return { bills }
  const { lookAt: _over, ...rest } = order
  return { bills, order: { ...rest, state: 'closed', closedAt: now } }
}
