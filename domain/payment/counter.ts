/** Money that needs no WeChat: taken at the counter, or paid ahead before. */
import { day } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { counterChannels } from './account'
import type { Booking, Found } from './booking'
import { itemsFor } from './items'
import { premisesIdsOf, sumOf, type PrepaidItem } from './order'
import { received } from './receive'
import { tillAfter } from './till'

export interface Taken {
  /** Of the payment; the same one twice is one. */
  id: string
  estateId: string
  channel: typeof counterChannels[number]
  billIds: readonly string[]
  prepaid?: PrepaidItem
  payerName: string
  reference?: string
  /** What the cashier said it comes to: a page that is out of date must not take the wrong sum. */
  fen: number
}

/** @throws Refused conflict where a bill can't be paid, or the sum has changed meanwhile (`sumChanged` with `fen`) or the cashier's day is closed */
export function taken (found: Found, { id, billIds, prepaid, fen, ...more }: Taken, cashier: { id: string, name: string }, now: number): Booking {
  if (found.payment) return {}
  const items = itemsFor(found.bills, billIds, day(now), undefined, prepaid)
  const sum = sumOf(items)
  if (sum === 0) throw new Refused('invalid', 'required', 'billIds')
  if (sum !== fen) throw new Refused('conflict', 'sumChanged', 'fen', { fen: String(sum) })
  const booking = received(found, { _id: id, ...more, items, at: now, by: cashier.id, cashierId: cashier.id, cashierName: cashier.name }, () => true)
  return { ...booking, till: tillAfter(found.till, { estateId: more.estateId, cashier, on: day(now) }, more.channel, fen) }
}

export interface FromPrepaid { id: string, estateId: string, billIds: readonly string[], payerId: string, payerName: string }

/** Bills of one home out of what was paid ahead for it. @throws Refused conflict where that is not enough, invalid for deposits and several homes */
export function paidFromPrepaid (found: Found, { id, billIds, ...payer }: FromPrepaid, now: number): Booking {
  if (found.payment) return {}
  const items = itemsFor(found.bills, billIds, day(now))
  const [premisesId, another] = premisesIdsOf(items)
  if (!premisesId || another) throw new Refused('invalid', 'onePremises', 'billIds')
  if (found.bills.some(bill => bill.kind === 'deposit')) throw new Refused('invalid', 'prepaidNotDeposit', 'billIds')
  const balance = found.balances.find(each => each.premisesId === premisesId)?.balanceFen ?? 0
  if (balance < sumOf(items)) throw new Refused('conflict', 'prepaidShort', 'billIds', { leftFen: String(balance) })
  return received(found, { _id: id, ...payer, channel: 'prepaid', items, at: now, by: payer.payerId }, () => true)
}
