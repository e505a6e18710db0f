/** Making an order: bills are held first, then read, so that what is ordered can't change any more; three round trips. */
import type { Bill, Hold } from '@domain/billing/bill'
import type { BillScope } from '@domain/billing/scope'
import { day, minute } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { itemsFor } from '@domain/payment/items'
import { sumOf, type PayOrder, type PrepaidItem } from '@domain/payment/order'
import { endOrder } from './ending'
import type { Ports } from './ports'

/** How long somebody has for paying, at least. */
export const payWithin = 15 * minute
/** WeChat takes the same order again only with the same end: rounded, it is the same for a tap that is repeated since its answer was lost. */
const step = 5 * minute
const payUntil = (now: number) => Math.ceil((now + payWithin) / step) * step
/** After an order's end its bills stay held for so long, unless it was looked into before: what was paid in the last second is told by then. */
const grace = 2 * minute

export interface Wish {
  orderId: string
  payer: { id: string, name: string, openId: string }
  /** Whose bills the payer may pay, in which estate. */
  scope: Required<BillScope>
  billIds: readonly string[]
  prepaid?: PrepaidItem
}

const mayEnd = (held: Hold, payerId: string, now: number) => held.payerId === payerId || held.until <= now

/** Ends orders that hold a bill and may be ended: the payer's own of before, or those whose time is over. @throws Refused conflict where one was paid */
async function freeBills (ports: Ports, bills: readonly Bill[], { orderId, scope: { estateId }, payer }: Wish, now: number): Promise<void> {
  const others = bills.flatMap(({ held }) => held && held.orderId !== orderId && mayEnd(held, payer.id, now) ? [held.orderId] : [])
  for (const each of new Set(others)) {
    const billIds = bills.filter(bill => bill.held?.orderId === each).map(bill => bill._id)
    if (await endOrder(ports, { estateId, orderId: each, billIds }, now) === 'paid') {
      throw new Refused('conflict', 'paidBill', 'billIds', { name: bills.find(bill => bill.held?.orderId === each)!.name })
    }
  }
}

/** Long enough to be worth asking WeChat, which takes no order for less than a minute. */
const isFresh = (held: Hold | undefined, orderId: string, now: number) => held?.orderId === orderId && held.until - grace > now + minute

async function holdBills (ports: Ports, wish: Wish, now: number): Promise<Bill[]> {
  const { orderId, scope, payer, billIds } = wish
  if (billIds.length === 0) return []
  const hold = { orderId, payerId: payer.id, until: payUntil(now) + grace }
  for (let tries = 0; ; tries++) {
    await ports.books.hold(scope, billIds, hold)
    const bills = await ports.books.bills(scope, billIds)
    if (bills.length === billIds.length && bills.every(({ held }) => isFresh(held, orderId, now))) return bills
    await freeOwn(ports, wish)
    if (tries > 0) itemsFor(bills, billIds, day(now), orderId)
    if (tries > 2) throw new Refused('conflict', 'beingPaid', 'billIds')
    await freeBills(ports, bills, wish, now)
  }
}

/** Lets go what was held for an order that is not made. */
const freeOwn = ({ books }: Ports, { orderId, scope: { estateId }, billIds }: Wish) =>
  books.book({ estateId, billIds }, ({ bills }) => ({
    bills: bills.filter(bill => bill.held?.orderId === orderId).map(({ held: _held, ...bill }) => ({ ...bill, rev: bill.rev + 1 }))
  }))

async function newOrder (ports: Ports, wish: Wish, now: number): Promise<PayOrder> {
  const { orderId, scope: { estateId }, payer, billIds, prepaid } = wish
  const bills = await holdBills(ports, wish, now)
  const items = itemsFor(bills, billIds, day(now), orderId, prepaid)
  // Of two taps the second goes by what the first one held.
  const fen = sumOf(items), expiresAt = (bills[0]?.held?.until ?? payUntil(now) + grace) - grace
  if (fen === 0) throw new Refused('invalid', 'required', 'billIds')
  const description = items.length === 1 ? '物业缴费' : `物业缴费（${items.length}项）`
  const prepayId = await ports.bank.prepay({ orderId, fen, description, openId: payer.openId, expiresAt, estateId })
  const order: PayOrder = { _id: orderId, v: 1, estateId, payerId: payer.id, payerName: payer.name, items, fen, state: 'ordered', createdAt: now, expiresAt, prepayId, lookAt: now + minute }
  if (await ports.books.addOrder(order)) return order
  throw new Refused('conflict', 'keyTaken', 'key')
}

/**
 * @returns the order or, where this wish was sent already by a tap whose answer was lost, the one of before
 * @throws Refused notFound, conflict where a bill is paid or being paid, unavailable where WeChat can't be reached: nothing is held then
 */
export async function placeOrder (ports: Ports, wish: Wish, now: number): Promise<PayOrder> {
  try {
    return await newOrder(ports, wish, now)
  } catch (error) {
    const before = await ports.books.order(wish.orderId)
    if (before?.state !== 'ordered') await freeOwn(ports, wish)
    if (before) return before
    throw error
  }
}
