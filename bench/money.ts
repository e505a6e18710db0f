/** What paying costs, three bills in one sum, beside as many payments of strangers as the estate has matters. */
import type { OrderView } from '@domain/payment/view'
import type { Payment } from '@domain/payment/payment'
import { minute } from '@domain/kit/calendar'
import { cast } from '../tests/cast'
import type { Database } from '../tests/make/admin'
import { mondayNoon } from '../tests/make/matter'
import { billOf, issue } from '../tests/make/issued'
import { wechatPayOf } from '../tests/make/wechat-pay'
import type { World } from '../tests/stories/world'
import type { Measure } from './actions'

/** Beside `budgets` of `actions.ts`. */
export const moneyBudgets: Record<string, number> = { 'bills: mine': 2, 'bills: one, with why': 2, 'pay: order, 3 bills': 4, 'pay: my payments': 3, 'pay: what is paid ahead': 2, 'counter: received': 2 }

const batch = 500
const home = 'b2-3-2-1201'

const paymentAt = (place: number, last: number): Payment => ({
  _id: `bench-payment-${place}`, v: 1, estateId: 'zejing', channel: 'cash', fen: 10_000, unowedFen: 0, at: mondayNoon - place * minute, payerId: `resident-${place % 40_000}`, payerName: '住户',
  items: [{ kind: 'prepaid', premisesId: `home-${place % 20_000}`, label: '某户', fen: 10_000 }], premisesIds: [`home-${place % 20_000}`], cashierId: 'somebody', cashierName: '某人', receiptNo: last - place,
  returnedFen: 0, prints: 0, rev: 1
})

const billAt = (place: number) => ({ ...billOf({ premisesId: home, fen: 10_000 }), _id: `bench-bill-${place}`, premisesId: `home-${place % 20_000}` })

/** @param size how many payments and bills of strangers the estate shall have */
export async function fillPayments (db: Database, size: number): Promise<void> {
  for (let from = 0; from < size; from += batch) {
    const places = Array.from({ length: Math.min(batch, size - from) }, (_, place) => from + place)
    await db.collection('payments').add(places.map(place => paymentAt(place, size)))
    await db.collection('bills').add(places.map(billAt))
  }
  await db.collection('receiptHeads').add({ _id: 'zejing', v: 1, last: size })
}

export async function money (cloud: World, { cost, latest, key }: Measure): Promise<void> {
  const { wangXiulan, xuWenjing, gaoFeng } = cast, pay = wechatPayOf(cloud)
  const owed = async () => (await issue(cloud.db, { premisesId: home, fen: 100 }, { premisesId: home, fen: 200 }, { premisesId: home, fen: 300 })).map(each => each._id)
  const order = async (label: string, billIds: string[]) => cost<OrderView>(label, wangXiulan, 'payment', 'order', { key: key(), billIds })
  await cloud.call(wangXiulan, 'payment', 'balances', {})
  await cloud.call(xuWenjing, 'payment', 'received', {})
  await cloud.call(gaoFeng, 'payment', 'received', {})
  const billIds = await owed()
  await cost('bills: mine', wangXiulan, 'billing', 'mine', {})
  await cost('bills: one, with why', wangXiulan, 'billing', 'bill', { id: billIds[0]! })
  const first = await order('pay: order, 3 bills', billIds)
  await cost('pay: cancel', wangXiulan, 'payment', 'cancel', { id: first.id })
  const { id } = await order('pay: order, 3 bills', billIds)
  await pay.pay(id)
  await latest('pay: settle, 3 bills', 'payment-notify')
  await cost('pay: look, paid', wangXiulan, 'payment', 'look', { id })
  const open = await order('pay: order, 3 bills', await owed())
  await cost('pay: look, open', wangXiulan, 'payment', 'look', { id: open.id })
  await cost('pay: my payments', wangXiulan, 'payment', 'payments', {})
  await cost('pay: what is paid ahead', wangXiulan, 'payment', 'balances', {})
  await cost('counter: take, 3 bills', xuWenjing, 'payment', 'take', { key: key(), premisesId: home, channel: 'cash', billIds: await owed(), payerName: '王秀兰', fen: 600 })
  const ahead = await cost<{ id: string }>('counter: take, paid ahead', xuWenjing, 'payment', 'take', { key: key(), premisesId: home, channel: 'cash', billIds: [], prepaidFen: 5_000, payerName: '王秀兰', fen: 5_000 })
  await cost('pay: from what is paid ahead, 3 bills', wangXiulan, 'payment', 'payFromPrepaid', { key: key(), billIds: await owed() })
  await cost('counter: received', gaoFeng, 'payment', 'received', {})
  await cost('counter: till', xuWenjing, 'payment', 'till', { day: '2026-11-23' })
  const refund = await cost<{ id: string }>('refund: ask', xuWenjing, 'payment', 'askRefund', { key: key(), paymentId: ahead.id, premisesId: home, source: 'prepaid', fen: 100, reason: '多存了' })
  await cost('refund: approve', gaoFeng, 'payment', 'moveRefund', { id: refund.id, action: 'approve' })
}
