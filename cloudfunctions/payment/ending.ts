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

const forgo = ({ books }: Ports, { estateId, orderId, billIds }: Ended, now: number) =>
  books.book({ estateId, orderId, ...(billIds && { billIds }) }, found => closed(found, orderId, now))

/** Books an order by what the bank says of it. @returns whether it is over, and paid */
async function bookOutcome (ports: Ports, ended: Ended, now: number): Promise<'open' | 'paid' | 'closed'> {
  const outcome = await ports.bank.query(ended.orderId)
  if (outcome.state === 'paid') {
    await settle(ports, ended.estateId, outcome.trade, now)
    return 'paid'
  }
  if (outcome.state === 'open') return 'open'
  await forgo(ports, ended, now)
  return 'closed'
}

/** Makes sure that nobody can pay this order any more, before its bills are free again. @returns `paid` where somebody has */
export async function endOrder (ports: Ports, ended: Ended, now: number): Promise<'paid' | 'closed'> {
  if (await ports.bank.close(ended.orderId) === 'paid') {
    const outcome = await bookOutcome(ports, ended, now)
    if (outcome !== 'open') return outcome
  }
  await forgo(ports, ended, now)
  return 'closed'
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
