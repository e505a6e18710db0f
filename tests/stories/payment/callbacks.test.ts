/** The callback is lost, late, comes twice or at once, or after the order was closed: the books end the same. */
import { minute } from '@domain/kit/calendar'
import { expectAgreement, home, scene, type Scene } from './scene'

let s: Scene
beforeAll(async () => { s = await scene() })
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

const lost = { lost: true }

async function ordered (fen = 10_000) {
  const [bill] = await s.owes({ premisesId: home, fen })
  return { bill: bill!, order: await s.orders(s.wangXiulan, [bill!]) }
}

/** Payments of an order and receipts that were given for them. */
const paidFor = async (orderId: string) => (await s.books()).payments.filter(each => each._id === orderId)
const refundOf = async (orderId: string) => (await s.books()).refunds.find(each => each.paymentId === orderId)

test('lost: whoever comes back to the page is told', async () => {
  const { bill, order } = await ordered()
  await s.pay.pay(order.id, lost)
  expect(await s.bill(bill)).toMatchObject({ state: 'open' })
  expect(await s.looks(s.wangXiulan, order)).toMatchObject({ state: 'paid' })
  expect(await s.bill(bill)).toMatchObject({ state: 'paid' })
})

test('lost, and nobody comes back: the timer asks', async () => {
  const { bill, order } = await ordered()
  await s.pay.pay(order.id, lost)
  await s.watches()
  // It is not asked about before a minute is over.
  expect(await s.bill(bill)).toMatchObject({ state: 'open' })
  await s.cloud.pass(minute)
  await s.watches()
  expect(await s.bill(bill)).toMatchObject({ state: 'paid', paid: { paymentId: order.id } })
})

test('twice and at once, with a query between: one payment, one receipt', async () => {
  const { order } = await ordered()
  await s.pay.pay(order.id, { delay: minute })
  const [notice] = await s.pay.told(order.id)
  const brought = Array.from({ length: 5 }, async () => s.pay.bring(await s.pay.signed(notice!.body)))
  const [looked, ...statuses] = await Promise.all([s.looks(s.wangXiulan, order), ...brought])
  expect(statuses).toEqual([204, 204, 204, 204, 204])
  expect(looked).toMatchObject({ state: 'paid' })
  await s.cloud.pass(minute)
  await s.pay.tellAgain(order.id)
  expect(await s.pay.told(order.id)).toMatchObject([{ attempts: [{ status: 204 }, { status: 204 }] }])
  expect(await paidFor(order.id)).toHaveLength(1)
})

test('late, after the order was closed: the money goes back by itself', async () => {
  const { bill, order } = await ordered(12_345)
  // Paid in the very moment of closing: WeChat says it is closed, and then tells of the payment.
  await s.pay.script('close', { code: 'ORDER_CLOSED' })
  await s.pay.pay(order.id, lost)
  expect(await s.cancels(s.wangXiulan, order)).toMatchObject({ state: 'closed' })
  expect((await s.bill(bill)).held).toBeUndefined()
  expect(await s.pay.bring(await s.pay.notice('TRANSACTION.SUCCESS', await saysPaid(order)))).toBe(204)
  expect(await paidFor(order.id)).toMatchObject([{ fen: 12_345, items: [], unowedFen: 12_345, returnedFen: 12_345 }])
  expect((await paidFor(order.id))[0]).not.toHaveProperty('receiptNo')
  expect(await s.looks(s.wangXiulan, order)).toMatchObject({ state: 'paid', unowedFen: 12_345 })
  expect(await refundOf(order.id)).toMatchObject({ state: 'approved', source: 'unowed', reason: 'orderClosed' })
  expect(await s.bill(bill)).toMatchObject({ state: 'open', openFen: 12_345 })
  await s.watches()
  expect(await refundOf(order.id)).toMatchObject({ state: 'sent' })
  await s.cloud.pass(10 * minute)
  expect(await refundOf(order.id)).toMatchObject({ state: 'done' })
  expect(await s.pay.refunds()).toMatchObject([{ outRefundNo: `R${order.id}`, status: 'SUCCESS', amount: 12_345 }])
})

/** What WeChat says of this order, were it asked. */
async function saysPaid ({ id }: { id: string }) {
  const { appId, mchId } = await s.pay.credentials()
  const paid = (await s.pay.orders()).find(each => each.outTradeNo === id)!
  return { appid: appId, mchid: mchId, out_trade_no: id, transaction_id: paid.payment!.transactionId, trade_state: 'SUCCESS', success_time: '2026-11-23T14:00:00+08:00', amount: { total: paid.total, currency: 'CNY' } }
}

test('WeChat’s answer to closing is lost: nothing is freed before it is sure', async () => {
  const { bill, order } = await ordered()
  await s.pay.script('close', { loseAnswer: true })
  await expect(s.cancels(s.wangXiulan, order)).rejects.toMatchObject({ code: 'unavailable', reason: 'bankAway' })
  expect((await s.bill(bill)).held).toMatchObject({ orderId: order.id })
  expect(await s.cancels(s.wangXiulan, order)).toMatchObject({ state: 'closed' })
})

test('paid in the moment of cancelling: it is paid', async () => {
  const { bill, order } = await ordered()
  await s.pay.pay(order.id, lost)
  expect(await s.cancels(s.wangXiulan, order)).toMatchObject({ state: 'paid', unowedFen: 0 })
  expect(await s.bill(bill)).toMatchObject({ state: 'paid' })
})

test('nobody pays: after twenty minutes the bill is free, and the order can no longer be paid', async () => {
  const { bill, order } = await ordered()
  await s.cloud.pass(21 * minute)
  await s.watches()
  expect(await s.looks(s.wangXiulan, order)).toMatchObject({ state: 'closed' })
  expect((await s.bill(bill)).held).toBeUndefined()
  expect(await s.pay.cashier(s.wangXiulan.member, order.pay!)).toMatch(/已关闭/)
})

test('the database is away when the callback comes: it comes again', async () => {
  const { bill, order } = await ordered()
  await s.cloud.post('/control/fault', { action: 'database.startTransaction', code: 'SYS_ERR', times: 1 })
  await s.pay.pay(order.id)
  expect(await s.bill(bill)).toMatchObject({ state: 'open' })
  await s.cloud.pass(minute)
  expect(await s.bill(bill)).toMatchObject({ state: 'paid' })
  expect(await s.pay.told(order.id)).toMatchObject([{ attempts: [{ status: 500 }, { status: 204 }] }])
})
