/**
 * Every minute: orders nobody has told us about are asked about, those whose time is over are closed, and refunds are sent
 * on. What is due is in the documents, so a run that is killed is gone on with by the next one.
 */
import { minute } from '@domain/kit/calendar'
import { app } from '../kit/cloud'
import { cursorOf } from '../kit/cursor'
import { books } from '../payment/books-repo'
import { endOrder, lookInto } from '../payment/ending'
import { bank } from '../payment/gateway/bank'
import type { Ports } from '../payment/ports'
import { pursueRefund } from '../payment/refunding'
import { heldTooLong, longestWaiting, ordersDue, postpone, refundsDue } from '../payment/repo'

const perPage = 50
/** So many at once: WeChat takes far more, an instance does not. */
const atOnce = 5
/** No page is begun after so long, ms; the next run is a minute away. */
const patience = 40_000
/** One that fails waits, so that it does not cost each run. */
const pause = 5 * minute

type Watched = 'payOrders' | 'refunds'
interface Due { _id: string, lookAt?: number }
interface Tally { done: number, failed: number }

/** One that fails must not hold up the others: it is loud, by its number alone, and tried again later. */
async function tryOne<T extends Due> (collection: Watched, row: T, work: (row: T) => Promise<unknown>, now: number): Promise<boolean> {
  try {
    await work(row)
    return true
  } catch (error) {
    console.error(`payment-watch: ${collection} ${row._id} could not be looked into: ${error instanceof Error ? error.message : ''}`)
    await postpone(collection, row, now + pause).catch(() => undefined)
    return false
  }
}

async function all<T extends Due> (collection: Watched, pageAfter: (cursor?: string) => Promise<T[]>, work: (row: T) => Promise<unknown>, now: number): Promise<Tally> {
  const tally = { done: 0, failed: 0 }
  for (let rows = await pageAfter(); rows.length > 0; rows = await pageAfter(cursorOf(longestWaiting, rows.at(-1)!))) {
    for (let from = 0; from < rows.length; from += atOnce) {
      const went = await Promise.all(rows.slice(from, from + atOnce).map(row => tryOne(collection, row, work, now)))
      tally.done += went.filter(Boolean).length
      tally.failed += went.filter(each => !each).length
    }
    if (rows.length < perPage || Date.now() - now > patience) break
  }
  return tally
}

/** Holds that a function left which was killed before it wrote its order. What fails is found again by the next run. */
async function freeHolds (ports: Ports, now: number): Promise<number> {
  const held = await heldTooLong(now, perPage), orderIds = new Set(held.map(each => each.held!.orderId))
  for (const orderId of orderIds) {
    const bills = held.filter(each => each.held!.orderId === orderId), { estateId } = bills[0]!
    await endOrder(ports, { estateId, orderId, billIds: bills.map(each => each._id) }, now).catch(() => undefined)
  }
  return orderIds.size
}

/** @returns what was done; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), ports = { books, get bank () { return bank() } }
  const orders = await all('payOrders', cursor => ordersDue(now, perPage, cursor), row => lookInto(ports, row, now), now)
  const refunds = await all('refunds', cursor => refundsDue(now, perPage, cursor), row => pursueRefund(ports, row, now), now)
  const freed = await freeHolds(ports, now)
  console.log(JSON.stringify({ function: 'payment-watch', orders, refunds, freed, milliseconds: Date.now() - now }))
  return { ok: true, orders, refunds, freed }
}
