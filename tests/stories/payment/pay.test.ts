/** Bills of two homes in one sum, and what is paid ahead: from the phone to the receipt. */
import type { PaymentCard } from '@domain/payment/view'
import type { Page } from '@domain/matter/contract'
import { freshKey } from '../actors'
import { expectAgreement, home, neighbours, scene, second, type Scene } from './scene'

let s: Scene
beforeAll(async () => { s = await scene() })
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

const paymentsOf = (who: Scene['wangXiulan'], input: object = {}) => who.call<Page<PaymentCard>>('payment', 'payments', input)

test('several bills of two homes are one sum, one callback and one receipt', async () => {
  const bills = [...await s.owes({ premisesId: home, fen: 28_500 }, { premisesId: home, fen: 4_567, name: '水费' }), ...await s.owes({ premisesId: second, fen: 31_200 })]
  const order = await s.orders(s.wangXiulan, bills)
  expect(order).toMatchObject({ state: 'ordered', fen: 64_267, items: [{ name: '物业费' }, { name: '水费' }, { premisesId: second }], pay: { signType: 'RSA', package: expect.stringMatching(/^prepay_id=/) } })
  await s.pays(s.wangXiulan, order)
  expect(await s.looks(s.wangXiulan, order)).toMatchObject({ state: 'paid', paymentId: order.id, unowedFen: 0 })
  for (const bill of bills) expect(await s.bill(bill)).toMatchObject({ state: 'paid', openFen: 0, paid: { paymentId: order.id, fen: bill.amountFen, lateFen: 0 } })
  const { items: [card] } = await paymentsOf(s.wangXiulan)
  expect(card).toMatchObject({ channel: 'wechat', fen: 64_267, number: 'ZJ-000001', payerName: '王秀兰', reference: expect.stringMatching(/^\d{28}$/) })
  expect(await s.books().then(({ postings }) => postings.find(each => each._id === `pay-${order.id}`)?.lines))
    .toEqual([{ account: 'wechat', fen: 64_267 }, { account: 'receivable', fen: -64_267 }])
})

test('the daughter sees what was paid for the home, and nothing of the other one; a neighbour sees none of it', async () => {
  const { items } = await paymentsOf(s.wangXiaoyu)
  expect(items).toMatchObject([{ fen: 33_067, items: [{ premisesId: home }, { premisesId: home }] }])
  expect(JSON.stringify(items)).not.toContain(second)
  expect(await paymentsOf(s.heJingyi)).toEqual({ items: [] })
  await expect(s.heJingyi.call('payment', 'look', { id: items[0]!.id })).rejects.toMatchObject({ code: 'notFound' })
})

test('what is late costs more, on the day it is paid', async () => {
  const [bill] = await s.owes({ premisesId: home, fen: 100_000, dueOn: '2026-10-24', late: { perMillion: 500, graceDays: 10, capPercent: 100 } })
  const order = await s.orders(s.wangXiulan, [bill!])
  expect(order).toMatchObject({ fen: 101_000, items: [{ principalFen: 100_000, lateFen: 1_000 }] })
  await s.pays(s.wangXiulan, order)
  expect(await s.bill(bill!)).toMatchObject({ state: 'paid', paid: { fen: 100_000, lateFen: 1_000 } })
})

test('paid ahead by WeChat, then used', async () => {
  const order = await s.orders(s.wangXiaoyu, [], { prepaid: { premisesId: home, fen: 50_000 } })
  await s.pays(s.wangXiaoyu, order)
  const balance = () => s.wangXiulan.call<{ premisesId: string, balanceFen: number }[]>('payment', 'balances', {}).then(all => all.find(each => each.premisesId === home)?.balanceFen)
  expect(await balance()).toBe(50_000)
  const [bill, dear] = await s.owes({ premisesId: home, fen: 30_000 }, { premisesId: home, fen: 20_001 })
  const key = freshKey(), pay = () => s.wangXiulan.call<PaymentCard>('payment', 'payFromPrepaid', { key, billIds: [bill!._id] })
  const [once, again] = await Promise.all([pay(), pay()])
  expect(again).toEqual(once)
  expect(once).toMatchObject({ channel: 'prepaid', fen: 30_000, number: expect.stringMatching(/^ZJ-\d{6}$/) })
  expect(await balance()).toBe(20_000)
  await expect(s.wangXiulan.call('payment', 'payFromPrepaid', { key: freshKey(), billIds: [dear!._id] })).rejects.toMatchObject({ code: 'conflict', reason: 'prepaidShort', facts: { leftFen: '20000' } })
})

test('nobody orders what is a neighbour’s, or pays ahead for them', async () => {
  const [theirs] = await s.owes({ premisesId: neighbours, fen: 9_900 })
  const [mine] = await s.owes({ premisesId: home, fen: 8_800 })
  await expect(s.orders(s.wangXiulan, [mine!, theirs!])).rejects.toMatchObject({ code: 'notFound', reason: 'noBill' })
  await expect(s.orders(s.wangXiulan, [], { prepaid: { premisesId: neighbours, fen: 100 } })).rejects.toMatchObject({ code: 'notFound', reason: 'noPremises' })
  await expect(s.wangXiulan.call('payment', 'payFromPrepaid', { key: freshKey(), billIds: [theirs!._id] })).rejects.toMatchObject({ code: 'notFound' })
  expect((await s.bill(mine!)).held).toBeUndefined()
  expect((await s.bill(theirs!)).held).toBeUndefined()
})

test('what a tenant found owing is not theirs', async () => {
  const [before, now] = await s.owes({ premisesId: 'a1-2-1-803', fen: 7_700, period: '2025-06' }, { premisesId: 'a1-2-1-803', fen: 6_600, period: '2025-07' })
  await expect(s.orders(s.zhangWei, [before!])).rejects.toMatchObject({ code: 'notFound' })
  await s.pays(s.zhangWei, await s.orders(s.zhangWei, [now!]))
  expect(await s.bill(now!)).toMatchObject({ state: 'paid' })
})

test.each([[0], [-1], [0.5], [1e15], [99], ['100']])('paying ahead %p is refused', async fen => {
  await expect(s.orders(s.wangXiulan, [], { prepaid: { premisesId: home, fen } })).rejects.toMatchObject({ code: 'invalid' })
})
