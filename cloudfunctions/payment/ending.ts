/** What becomes of an order: paid, closed, or still open. Whoever learns of it first brings it to the same end. */
import type { Booking } from '@domain/payment/booking'
import type { PayOrder } from '@domain/payment/order'
import { closed, settled, type Trade } from '@domain/payment/settle'
import type { Ports } from './ports'

/** Which order, and which bills it may hold where it was never written down. */
export interface Ended { estateId: string, orderId: string, billIds?: readonly string[] }

/** How soon the timer asks again about an order that is still open, in ms. */
const again = 60_000

/** Books what WeChat says was paid: the only way in. */
export const settle = ({ books, bank }: Ports, estateId: string, trade: Trade, now: number): Promise<Booking> =>
  books.book({ estateId, orderId: trade.orderId }, found => settled(found, trade, bank.merchant, now))

/**
 * @param known whether WeChat knows the order; one that it does not know is being made where it stands in the books by now
 * @returns false where it was left, for it can be paid
 */
async function forgo ({ books }: Ports, { estateId, orderId, billIds }: Ended, known: boolean, now: number): Promise<boolean> {
  let left = false
  await books.book({ estateId, orderId, ...(billIds && { billIds }) }, found => {
    left = !known && found.order?.state === 'ordered'
    return left ? {} : closed(found, orderId, now)
  })
  return !left
}

/** Books an order by what the bank says of it. @returns whether it is over, and paid */
async function bookOutcome (ports: Ports, ended: Ended, now: number): Promise<'open' | 'paid' | 'closed'> {
  const outcome = await ports.bank.query(ended.orderId)
  if (outcome.state === 'paid') {
    await settle(ports, ended.estateId, outcome.trade, now)
    return 'paid'
  }
  if (outcome.state === 'open') return 'open'
  return await forgo(ports, ended, outcome.state === 'closed', now) ? 'closed' : 'open'
}

/** Makes sure that nobody can pay this order any more, before its bills are free again. @returns `paid` where somebody has */
export async function endOrder (ports: Ports, ended: Ended, now: number): Promise<'paid' | 'closed'> {
  const said = await ports.bank.close(ended.orderId)
  if (said === 'paid') {
    const outcome = await bookOutcome(ports, ended, now)
    if (outcome !== 'open') return outcome
  }
  if (await forgo(ports, ended, said !== 'unknown', now)) return 'closed'
  return await ports.bank.close(ended.orderId) === 'paid' ? endOrder(ports, ended, now) : forgo(ports, ended, true, now).then(() => 'closed')
}

/** Asks WeChat what became of an order, on somebody's return to the page or by the timer. One whose time is over is closed. */
export async function lookInto (ports: Ports, order: Pick<PayOrder, '_id' | 'estateId' | 'expiresAt' | 'lookAt'>, now: number): Promise<'open' | 'paid' | 'closed'> {
  const ended = { estateId: order.estateId, orderId: order._id }
  const outcome = await bookOutcome(ports, ended, now)
  if (outcome !== 'open') return outcome
  if (now >= order.expiresAt) return endOrder(ports, ended, now)
  if (order.lookAt === undefined || now < order.lookAt) return 'open'
  await ports.books.book(ended, found => found.order?.state === 'ordered' ? { order: { ...found.order, lookAt: now + again } } : {})
  return 'open'
}
