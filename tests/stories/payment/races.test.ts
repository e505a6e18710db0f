/** Two who pay the same, and what breaks off halfway: never twice for one bill, and nothing stays held. */
import { credited } from '@domain/billing/correct'
import type { OrderView } from '@domain/payment/view'
import { minute } from '@domain/kit/calendar'
import { surround } from '../../make/inside'
import { freshKey } from '../actors'
import { expectAgreement, home, scene, type Scene } from './scene'

let s: Scene
beforeAll(async () => { s = await scene() })
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

const oweds = async (fen = 10_000) => (await s.owes({ premisesId: home, fen }))[0]!
const atWechat = async ({ id }: Pick<OrderView, 'id'>) => (await s.pay.orders()).find(each => each.outTradeNo === id)?.state
const beingPaid = { code: 'conflict', reason: 'beingPaid' }

test('two phones of one home at once: one of them orders', async () => {
  const bill = await oweds()
  const tries = await Promise.allSettled([s.orders(s.wangXiulan, [bill]), s.orders(s.wangXiaoyu, [bill]), s.orders(s.wangXiaoyu, [bill])])
  const orders = tries.flatMap(each => each.status === 'fulfilled' ? [each.value] : [])
  expect(tries.filter(each => each.status === 'rejected').map(each => each.reason as unknown)).toEqual(Array.from({ length: 3 - orders.length }, () => expect.objectContaining(beingPaid)))
  const { held } = await s.bill(bill)
  const [order] = orders.filter(each => each.id === held?.orderId)
  await s.pay.pay(order!.id)
  expect(await s.bill(bill)).toMatchObject({ state: 'paid', paid: { paymentId: order!.id } })
})

test('while the mother pays, the daughter is told so; when her time is over the old order is closed first', async () => {
  const bill = await oweds(), mothers = await s.orders(s.wangXiulan, [bill])
  await expect(s.orders(s.wangXiaoyu, [bill])).rejects.toMatchObject(beingPaid)
  expect(await atWechat(mothers)).toBe('NOTPAY')
  await s.cloud.pass(23 * minute)
  const daughters = await s.orders(s.wangXiaoyu, [bill])
  expect(await atWechat(mothers)).toBe('CLOSED')
  expect(await s.looks(s.wangXiulan, mothers)).toMatchObject({ state: 'closed' })
  await s.pays(s.wangXiaoyu, daughters)
  expect(await s.bill(bill)).toMatchObject({ state: 'paid', paid: { paymentId: daughters.id } })
})

test('who begins anew has the order of before closed at WeChat', async () => {
  const bills = await s.owes({ premisesId: home, fen: 4_000 }, { premisesId: home, fen: 5_000 })
  const both = await s.orders(s.wangXiulan, bills), one = await s.orders(s.wangXiulan, [bills[0]!])
  expect([await atWechat(both), await atWechat(one)]).toEqual(['CLOSED', 'NOTPAY'])
  expect((await s.bill(bills[1]!)).held).toBeUndefined()
  expect(await s.pay.cashier(s.wangXiulan.member, both.pay!)).toMatch(/已关闭/)
  await s.pays(s.wangXiulan, one)
})

test('who begins anew after having paid is told that it is paid', async () => {
  const bill = await oweds(), order = await s.orders(s.wangXiulan, [bill])
  await s.pay.pay(order.id, { lost: true })
  await expect(s.orders(s.wangXiulan, [bill])).rejects.toMatchObject({ code: 'conflict', reason: 'paidBill' })
  expect(await s.bill(bill)).toMatchObject({ state: 'paid', paid: { paymentId: order.id } })
})

test.each([0, 1])('a double tap is one order, whatever is in it (%i bills)', async count => {
  const bills = count ? [await oweds()] : [], more = { key: freshKey(), ...(count === 0 && { prepaid: { premisesId: home, fen: 1_000 } }) }
  const [one, other] = await Promise.all([s.orders(s.wangXiulan, bills, more), s.orders(s.wangXiulan, bills, more)])
  const { pay: _one, ...first } = one, { pay: _other, ...second } = other
  expect(first).toEqual(second)
  expect((await s.pay.orders()).filter(each => each.outTradeNo === one.id)).toHaveLength(1)
  expect(await s.orders(s.wangXiulan, bills, more)).toMatchObject({ id: one.id })
  await s.pays(s.wangXiulan, other)
  expect(await s.orders(s.wangXiulan, bills, more)).toMatchObject({ state: 'paid' })
})

test('WeChat’s answer is lost: nothing is held, and the same tap goes on with the same order', async () => {
  const bill = await oweds(), more = { key: freshKey() }
  await s.pay.script('jsapi', { loseAnswer: true })
  await expect(s.orders(s.wangXiulan, [bill], more)).rejects.toMatchObject({ code: 'unavailable', reason: 'bankAway' })
  expect((await s.bill(bill)).held).toBeUndefined()
  await s.pays(s.wangXiulan, await s.orders(s.wangXiulan, [bill], more))
  expect(await s.bill(bill)).toMatchObject({ state: 'paid' })
})

/** The function dies when WeChat has the order and the books do not. */
async function killed (bill: Parameters<Scene['orders']>[1][number], more: object = {}) {
  await s.cloud.post('/control/fault', { action: 'database.insertDocument', code: 'SYS_ERR' })
  await s.cloud.post('/control/fault', { action: 'database.getDocument', after: 1, code: 'SYS_ERR' })
  await expect(s.orders(s.wangXiulan, [bill], more)).rejects.toMatchObject({ code: 'internal' })
  expect((await s.bill(bill)).held).toMatchObject({ payerId: s.wangXiulan.id })
}

test('killed between order and payment: the same tap, or a new one, goes on', async () => {
  const bill = await oweds(), more = { key: freshKey() }
  await killed(bill, more)
  const again = await s.orders(s.wangXiulan, [bill], more)
  await s.cancels(s.wangXiulan, again)
  await killed(bill)
  await s.pays(s.wangXiulan, await s.orders(s.wangXiulan, [bill]))
  expect(await s.bill(bill)).toMatchObject({ state: 'paid' })
})

test('killed, and nobody comes back: the timer frees the bill once nobody can pay it any more', async () => {
  const bill = await oweds()
  await killed(bill)
  await s.watches()
  expect((await s.bill(bill)).held).toBeDefined()
  await s.cloud.pass(23 * minute)
  await s.watches()
  expect((await s.bill(bill)).held).toBeUndefined()
  await s.takes(s.xuWenjing, [bill])
})

test('a bill that is being paid is not credited; one that was credited costs less', async () => {
  const bill = await oweds(10_000), order = await s.orders(s.wangXiulan, [bill])
  surround(s.cloud.origin)
  const { books } = await import('../../../cloudfunctions/payment/books-repo')
  const credit = () => books.book({ estateId: bill.estateId, billIds: [bill._id] }, found =>
    credited(found, { fen: 2_500, reason: '多算了', by: s.gaoFeng.id, byName: '高峰', at: bill.issuedAt, key: freshKey() }))
  await expect(credit()).rejects.toMatchObject(beingPaid)
  await s.cancels(s.wangXiulan, order)
  await credit()
  const less = await s.orders(s.wangXiulan, [bill])
  expect(less).toMatchObject({ fen: 7_500 })
  await s.pays(s.wangXiulan, less)
  expect(await s.bill(bill)).toMatchObject({ state: 'paid', paid: { fen: 7_500 } })
})

test('at the counter a bill that is being paid is not taken; nor ordered what was taken', async () => {
  const bill = await oweds(), order = await s.orders(s.wangXiulan, [bill])
  await expect(s.takes(s.xuWenjing, [bill])).rejects.toMatchObject(beingPaid)
  await s.cancels(s.wangXiulan, order)
  const taken = await s.takes(s.xuWenjing, [bill])
  expect(await s.bill(bill)).toMatchObject({ state: 'paid', paid: { paymentId: taken.id } })
  await expect(s.orders(s.wangXiulan, [bill])).rejects.toMatchObject({ code: 'conflict', reason: 'paidBill' })
  await expect(s.takes(s.xuWenjing, [bill])).rejects.toMatchObject({ code: 'conflict', reason: 'paidBill' })
})
