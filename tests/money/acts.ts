/** What people, timers and WeChat do with money, each as it is done in the functions. */
import type { Bill } from '@domain/billing/bill'
import { credited, waived } from '@domain/billing/correct'
import { lateFen } from '@domain/billing/late'
import { day, dayLength, minute } from '@domain/kit/calendar'
import { post } from '@domain/payment/account'
import { paidFromPrepaid, taken } from '@domain/payment/counter'
import { released } from '@domain/payment/deduction'
import { itemsFor } from '@domain/payment/items'
import { sumOf, type PrepaidItem } from '@domain/payment/order'
import { asked, movedRefund } from '@domain/payment/returning'
import { endOrder, lookInto, settle } from '../../cloudfunctions/payment/ending'
import { placeOrder, type Wish } from '../../cloudfunctions/payment/ordering'
import { pursueRefund } from '../../cloudfunctions/payment/refunding'
import type { MemoryBank } from './memory-bank'
import type { MemoryBooks } from './memory-books'
import type { Random } from './turns'

export interface Stage { books: MemoryBooks, bank: MemoryBank, random: Random, clock: { now: number }, wishes: Wish[], serial: number }

const homes = ['home-1', 'home-2']
const scope = { estateId: 'estate', ties: homes.map(premisesId => ({ premisesId, from: '2000-01' })) }
const payers = [{ id: 'wang', name: '王', openId: 'o-wang' }, { id: 'he', name: '何', openId: 'o-he' }]
const cashier = { id: 'xu', name: '许', roles: ['finance' as const] }
const manager = { id: 'gao', name: '高', roles: ['manager' as const] }
const late = { perMillion: 500, graceDays: 3, capPercent: 50 }

const one = <T>(random: Random, list: readonly T[]): T | undefined => list[random.below(Math.max(1, list.length))]
const some = <T>(random: Random, list: readonly T[]) => list.filter(() => random.chance(0.4)).slice(0, 4)
const next = (stage: Stage, name: string) => `${name}${++stage.serial}`
const ports = ({ books, bank }: Stage) => ({ books, bank })
const listed = ({ books }: Stage) => [...books.billsById.values()]

/** As a billing run or `charge` does. */
export function issue (stage: Stage): void {
  const { random, clock, books } = stage
  const _id = next(stage, 'bill'), amountFen = 1 + random.below(30_000), premisesId = one(random, homes)!
  const kind = random.chance(0.2) ? 'deposit' as const : 'area' as const
  const bill: Bill = {
    _id, v: 1, estateId: 'estate', premisesId, zoneId: 'z', label: premisesId, tariffId: 't', name: '物业费', kind, period: '2026-01', months: 1, dueOn: day(clock.now + random.below(5) * dayLength),
    issuedAt: clock.now, amountFen, ...(kind === 'deposit' && random.chance(0.5) && { heldFor: 'matter' }), calculation: { form: 'sum', lines: [], rounding: { mode: 'halfUp', digits: 2 } }, credits: [], waivers: [], late, state: 'open', openFen: amountFen, rev: 1
  }
  books.billsById.set(_id, bill)
  books.ledger.set(`issue-${_id}`, { _id: `issue-${_id}`, v: 1, estateId: 'estate', act: 'issue', at: clock.now, by: 'run', premisesIds: [premisesId], of: _id, lines: post('receivable', kind === 'deposit' ? 'depositDue' : 'income', amountFen) })
}

const ahead = (stage: Stage): { prepaid?: PrepaidItem } =>
  stage.random.chance(0.35) ? { prepaid: { kind: 'prepaid', premisesId: one(stage.random, homes)!, label: '', fen: 100 + stage.random.below(60_000) } } : {}

async function order (stage: Stage) {
  const { random, wishes, clock } = stage
  const again = random.chance(0.3) ? one(random, wishes) : undefined
  const wish: Wish = again ?? { orderId: next(stage, 'order'), payer: one(random, payers)!, scope, billIds: some(random, listed(stage)).map(bill => bill._id), ...ahead(stage) }
  wishes.push(wish)
  const { _id, state } = await placeOrder(ports(stage), wish, clock.now)
  if (state === 'ordered' && random.chance(0.3)) stage.bank.pay(_id, false)
}

/** A cashier sheet that was open for a while, whatever has become of the order. */
function pay ({ random, books, bank }: Stage): Promise<void> {
  const each = one(random, [...books.orders.values()])
  if (each) bank.pay(each._id, random.chance(0.5))
  return Promise.resolve()
}

async function take (stage: Stage) {
  const { random, books, clock } = stage
  const bills = some(random, listed(stage)).filter(bill => bill.state === 'open'), more = ahead(stage), billIds = bills.map(bill => bill._id)
  const fen = sumOf(itemsFor(bills, billIds, day(clock.now), undefined, more.prepaid))
  const id = next(stage, 'counter')
  await books.book({ estateId: 'estate', paymentId: id, billIds, premisesIds: homes }, found => taken(found, { id, estateId: 'estate', channel: 'cash', billIds, ...more, payerName: '', fen }, cashier, clock.now))
}

async function useAhead (stage: Stage) {
  const { random, books, clock } = stage
  const id = next(stage, 'ahead'), home = one(random, homes)
  const billIds = some(random, listed(stage).filter(bill => bill.premisesId === home && bill.state === 'open')).slice(0, 1 + random.below(2)).map(bill => bill._id)
  await books.book({ estateId: 'estate', paymentId: id, billIds, premisesIds: homes }, found => paidFromPrepaid(found, { id, estateId: 'estate', billIds, payerId: 'wang', payerName: '王' }, clock.now))
}

async function correct (stage: Stage) {
  const { random, books, clock } = stage
  const bill = one(random, listed(stage))
  if (!bill) return
  const change = { fen: random.chance(0.3) ? bill.amountFen : 1 + random.below(bill.amountFen), reason: '', by: 'gao', byName: '高', at: clock.now, key: next(stage, 'key') }
  const chargeFen = lateFen(bill, day(clock.now))
  await books.book({ estateId: 'estate', billIds: [bill._id], premisesIds: [bill.premisesId] }, found =>
    change.fen > chargeFen ? credited(found, change) : waived(found, change, chargeFen))
}

async function askBack (stage: Stage) {
  const { random, books, clock } = stage
  const payment = one(random, [...books.payments.values()])
  const premisesId = payment && one(random, payment.premisesIds)
  if (!premisesId) return
  const deposit = payment.items.find(item => item.kind === 'bill' && item.deposit)
  const source = deposit?.kind === 'bill' && random.chance(0.6) ? { source: 'deposit' as const, billId: deposit.billId, premisesId: deposit.premisesId } : { source: 'prepaid' as const, premisesId }
  const ask = { _id: next(stage, 'refund'), fen: 1 + random.below(20_000), reason: '', askedById: 'xu', askedByName: '许', ...source }
  await books.book({ estateId: 'estate', paymentId: payment._id, refundId: ask._id, billIds: deposit?.kind === 'bill' ? [deposit.billId] : [], premisesIds: homes }, found => asked(found, ask, clock.now))
}

/** As a renovation that is over lets its deposit go. */
async function release (stage: Stage) {
  const { random, books, clock } = stage
  const bill = one(random, listed(stage).filter(each => each.heldFor && each.depositFen))
  if (bill) await books.book({ estateId: 'estate', billIds: [bill._id] }, found => released(found, { billId: bill._id, matterId: 'matter', deductFen: random.below(3) * random.below(15_000), by: 'system' }, clock.now))
}

async function decide (stage: Stage) {
  const { random, books, clock } = stage
  const refund = one(random, [...books.refunds.values()])
  if (!refund) return
  const move = one(random, [{ action: 'approve' as const }, { action: 'refuse' as const, reason: '不符' }, { action: 'handOut' as const, reference: '1' }])!
  const who = move.action === 'handOut' ? cashier : manager
  await books.book({ estateId: 'estate', refundId: refund._id, paymentId: refund.paymentId }, found => movedRefund(found, move, who, clock.now))
}

const notify = async (stage: Stage) => {
  const trade = one(stage.random, stage.bank.notices)
  if (trade) await settle(ports(stage), 'estate', trade, stage.clock.now)
}

/** The timer's round over orders and refunds whose time has come. */
export async function watch (stage: Stage) {
  const { books, clock } = stage
  for (const each of [...books.orders.values()].filter(({ lookAt }) => lookAt !== undefined && lookAt <= clock.now)) await lookInto(ports(stage), each, clock.now)
  for (const each of [...books.refunds.values()].filter(({ lookAt }) => lookAt !== undefined && lookAt <= clock.now)) await pursueRefund(ports(stage), each, clock.now)
}

async function cancel (stage: Stage) {
  const each = one(stage.random, [...stage.books.orders.values()])
  if (each?.state === 'ordered') await endOrder(ports(stage), { estateId: 'estate', orderId: each._id }, stage.clock.now)
}

const wait = (stage: Stage): Promise<void> => {
  stage.clock.now += one(stage.random, [minute, 3 * minute, 16 * minute, 20 * minute, 2 * dayLength])!
  return Promise.resolve()
}

const bankWorks = (stage: Stage): Promise<void> => {
  const id = one(stage.random, [...stage.bank.refunds.keys()])
  if (id) stage.bank.finishRefund(id, stage.random.chance(0.8))
  return Promise.resolve()
}

/** Each as often as it stands here. */
export const acts: readonly ((stage: Stage) => Promise<unknown>)[] =
  [order, order, order, order, pay, pay, notify, notify, notify, take, useAhead, correct, correct, askBack, askBack, decide, release, decide, watch, watch, cancel, wait, wait, bankWorks, stage => Promise.resolve(issue(stage))]
