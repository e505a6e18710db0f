/** What WeChat's bill knows and our books do not yet, though they know the number: asked about and booked the usual way, before anything is compared. */
import type { Movement } from '@domain/reconciliation/trade-bill'
import { ordersNumbered, refundsNumbered } from '../payment/days-repo'
import { lookInto } from '../payment/ending'
import type { Ports } from '../payment/ports'
import { pursueRefund } from '../payment/refunding'

/** One that fails remains a difference, which somebody looks into. */
async function attempt (id: string, work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => console.error(`reconciliation: ${id} could not be booked: ${error instanceof Error ? error.message : ''}`))
}

/** @returns whose each number is, of those that we know */
export async function catchUp (ports: Ports, movements: readonly Movement[], now: number): Promise<Map<string, string>> {
  const [orders, refunds] = await Promise.all([ordersNumbered(movements.map(each => each.orderId)), refundsNumbered(movements.flatMap(each => each.refundId ?? []))])
  for (const order of orders) if (order.state !== 'paid') await attempt(order._id, lookInto(ports, order, now))
  for (const refund of refunds) if (refund.state !== 'done') await attempt(refund._id, pursueRefund(ports, refund, now))
  return new Map([...orders, ...refunds].map(({ _id, estateId }) => [_id, estateId]))
}
