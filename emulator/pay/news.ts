/** What becomes of money, and who is told. */
import type { Order } from './memory/orders'
import type { Refund, RefundStatus } from './memory/refunds'
import type { Notice } from './notices/notices'
import type { Telling } from './notices/notifier'
import { refundNews } from './refund-view'
import { transactionView } from './transaction-view'
import type { PayWorld } from './world'

/** Somebody pays: the order is paid, durably, and its merchant is told. */
export function payOrder (order: Order, world: PayWorld, telling?: Telling): Notice[] {
  world.orders.pay(order)
  const paid = world.orders.find(order.mchId, order.outTradeNo) ?? order
  return world.notifier.tell({
    mchId: order.mchId,
    url: order.notifyUrl,
    about: order.outTradeNo,
    event: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    original: 'transaction',
    resource: transactionView(paid, world)
  }, telling)
}

export type RefundEnd = Exclude<RefundStatus, 'PROCESSING'>

const summaries: Record<RefundEnd, string> = { SUCCESS: '退款成功', ABNORMAL: '退款异常', CLOSED: '退款关闭' }

/** A refund has come to its end; without `notify_url` of its own nobody is told but by a query. */
export function endRefund (refund: Refund, status: RefundEnd, world: PayWorld, telling?: Telling): Notice[] {
  world.refunds.end(refund, status)
  const ended = world.refunds.find(refund.mchId, refund.outRefundNo)
  const order = world.orders.find(refund.mchId, refund.outTradeNo)
  if (!ended || !order || refund.notifyUrl === undefined) return []
  return world.notifier.tell({
    mchId: refund.mchId,
    url: refund.notifyUrl,
    about: refund.outRefundNo,
    event: `REFUND.${status}`,
    summary: summaries[status],
    original: 'refund',
    resource: refundNews(ended, order)
  }, telling)
}

/** Lets all money arrive that should have by now. */
export function settleRefunds (world: PayWorld): void {
  for (const refund of world.refunds.due()) endRefund(refund, 'SUCCESS', world)
}
