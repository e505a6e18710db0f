/** What becomes of money, and who is told. */
import type { Order } from './memory/orders'
import type { Refund, RefundStatus } from './memory/refunds'
import type { Notice } from './notices/notices'
import type { Telling } from './notices/notifier'
import { refundNews } from './refund-view'
import { transactionView } from './transaction-view'
import type { PayWorld } from './world'

/** Somebody pays: the order is paid and its merchant will be told, both or neither, whatever happens then. */
export function payOrder (order: Order, world: PayWorld, telling?: Telling): Notice[] {
  const notices = world.cloud.journal.together(() => world.notifier.note({
    mchId: order.mchId,
    url: order.notifyUrl,
    about: order.outTradeNo,
    event: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    original: 'transaction',
    resource: transactionView(world.orders.pay(order), world)
  }, telling))
  world.notifier.setOut(notices)
  return notices
}

export type RefundEnd = Exclude<RefundStatus, 'PROCESSING'>

const summaries: Record<RefundEnd, string> = { SUCCESS: '退款成功', ABNORMAL: '退款异常', CLOSED: '退款关闭' }

/** A refund has come to its end; without `notify_url` of its own nobody is told but by a query. */
export function endRefund (refund: Refund, status: RefundEnd, world: PayWorld, telling?: Telling): Notice[] {
  const { notifyUrl: url } = refund
  const order = world.orders.find(refund.mchId, refund.outTradeNo)
  const notices = world.cloud.journal.together(() => {
    const ended = world.refunds.end(refund, status)
    if (!order || url === undefined) return []
    return world.notifier.note({
      mchId: refund.mchId,
      url,
      about: refund.outRefundNo,
      event: `REFUND.${status}`,
      summary: summaries[status],
      original: 'refund',
      resource: refundNews(ended, order)
    }, telling)
  })
  world.notifier.setOut(notices)
  return notices
}

/** Lets all money arrive that should have by now. */
export function settleRefunds (world: PayWorld): void {
  for (const refund of world.refunds.due()) endRefund(refund, 'SUCCESS', world)
}
