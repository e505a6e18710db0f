/** Money back: at most what is left, to whoever paid, by two people; and what WeChat makes of it. */
import { hour, minute } from '@domain/kit/calendar'
import type { PaymentCard } from '@domain/payment/view'
import { freshKey } from '../actors'
import { expectAgreement, home, neighbours, scene, second, type Scene } from './scene'

let s: Scene
beforeAll(async () => { s = await scene() })
afterAll(() => s.cloud.stop())
/** Whatever is still to be sent is on its way. */
beforeEach(() => s.watches())
afterEach(() => expectAgreement(s))

/** Paid ahead by WeChat. */
async function paidAhead (fen: number, premisesId = home): Promise<string> {
  const order = await s.orders(s.wangXiulan, [], { prepaid: { premisesId, fen } })
  await s.pays(s.wangXiulan, order)
  return order.id
}

const refund = async (id: string) => (await s.books()).refunds.find(each => each._id === id)

test('asked by finance, approved by the manager, sent by the timer, told by WeChat', async () => {
  const paymentId = await paidAhead(20_000)
  const asked = await s.asksRefund(s.xuWenjing, { paymentId, fen: 15_000 })
  expect(asked).toMatchObject({ state: 'asked', channel: 'wechat', fen: 15_000, payerName: '王秀兰', may: [] })
  expect(await s.wangXiulan.call('payment', 'balances', {})).toEqual(expect.arrayContaining([expect.objectContaining({ premisesId: home, balanceFen: 5_000 })]))
  expect(await s.moves(s.gaoFeng, asked, 'approve')).toMatchObject({ state: 'approved', decided: { byName: '高峰' }, may: [] })
  await s.watches()
  expect(await refund(asked.id)).toMatchObject({ state: 'sent' })
  expect(await s.pay.refunds()).toMatchObject([{ outRefundNo: asked.id, amount: 15_000 }])
  await s.cloud.pass(minute)
  expect(await refund(asked.id)).toMatchObject({ state: 'done', doneAt: expect.any(Number) })
  expect(await s.pay.told(asked.id)).toMatchObject([{ event: 'REFUND.SUCCESS', attempts: [{ status: 204 }] }])
})

test('the notice of a refund is lost: the timer asks', async () => {
  const asked = await s.asksRefund(s.xuWenjing, { paymentId: await paidAhead(3_000), fen: 3_000 })
  await s.moves(s.gaoFeng, asked, 'approve')
  await s.watches()
  await s.cloud.post('/control/fault', { functionName: 'payment-notify', code: 'SYS_ERR' })
  await s.pay.endRefund(asked.id, 'SUCCESS')
  expect(await refund(asked.id)).toMatchObject({ state: 'sent' })
  await s.cloud.clock.advance(11 * minute)
  await s.watches()
  expect(await refund(asked.id)).toMatchObject({ state: 'done' })
})

test('more than what is left, than what is paid ahead, or of another home', async () => {
  const paymentId = await paidAhead(6_000, second), asks = (more: object) => s.asksRefund(s.xuWenjing, { paymentId, premisesId: second, ...more })
  await expect(asks({ fen: 6_001 })).rejects.toMatchObject({ code: 'conflict', reason: 'moreThanLeft', facts: { leftFen: '6000' } })
  await expect(asks({ fen: 6_000, premisesId: home })).rejects.toMatchObject({ code: 'notFound', reason: 'noPayment' })
  await expect(asks({ fen: 6_000, premisesId: neighbours })).rejects.toMatchObject({ code: 'notFound', reason: 'noPayment' })
  await expect(asks({ fen: 6_000, source: 'deposit' })).rejects.toMatchObject({ code: 'invalid', reason: 'required' })
  await asks({ fen: 4_000 })
  await expect(asks({ fen: 2_001 })).rejects.toMatchObject({ code: 'conflict', facts: { leftFen: '2000' } })
  const [bill] = await s.owes({ premisesId: second, fen: 1_500 })
  await s.wangXiulan.call('payment', 'payFromPrepaid', { key: freshKey(), billIds: [bill!._id] })
  await expect(asks({ fen: 501 })).rejects.toMatchObject({ code: 'conflict', facts: { leftFen: '500' } })
})

test('asking twice at once for the same, and for all of it by two', async () => {
  const paymentId = await paidAhead(2_000, second), same = { paymentId, premisesId: second, fen: 1_200, key: freshKey() }
  const [one, again] = await Promise.all([s.asksRefund(s.xuWenjing, same), s.asksRefund(s.xuWenjing, same)])
  expect(one.id).toBe(again.id)
  const tries = await Promise.allSettled([s.asksRefund(s.xuWenjing, { ...same, fen: 800, key: freshKey() }), s.asksRefund(s.gaoFeng, { ...same, fen: 800, key: freshKey() })])
  expect(tries.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('of no payment here, or by somebody who may not', async () => {
  const paymentId = await paidAhead(1_000)
  await expect(s.asksRefund(s.xuWenjing, { paymentId: 'o0123', fen: 100 })).rejects.toMatchObject({ code: 'notFound' })
  for (const who of [s.wangXiulan, s.liJing, s.zhaoZhiqiang]) await expect(s.asksRefund(who, { paymentId, fen: 100 })).rejects.toMatchObject({ code: 'forbidden' })
})

test('nobody approves what they asked for; finance decides nothing; refused gives it back', async () => {
  const paymentId = await paidAhead(9_000)
  const own = await s.asksRefund(s.gaoFeng, { paymentId, fen: 9_000 })
  await expect(s.moves(s.gaoFeng, own, 'approve')).rejects.toMatchObject({ code: 'forbidden', reason: 'askedOneself' })
  await expect(s.moves(s.xuWenjing, own, 'approve')).rejects.toMatchObject({ code: 'forbidden', reason: 'notYours' })
  await expect(s.moves(s.xuWenjing, own, 'handOut', { reference: '1' })).rejects.toMatchObject({ code: 'conflict', reason: 'notNow' })
  await expect(s.moves(s.shenLan, own, 'refuse')).rejects.toMatchObject({ code: 'invalid', reason: 'required', field: 'reason' })
  expect(await s.moves(s.shenLan, own, 'refuse', { reason: '住户改了主意' })).toMatchObject({ state: 'refused', decided: { byName: '沈岚', reason: '住户改了主意' } })
  await expect(s.moves(s.shenLan, own, 'approve')).rejects.toMatchObject({ code: 'conflict', reason: 'notNow' })
  expect(await s.wangXiulan.call('payment', 'balances', {})).toEqual(expect.arrayContaining([expect.objectContaining({ premisesId: home, balanceFen: expect.any(Number) })]))
})

test('two who decide at once: one of them does', async () => {
  const asked = await s.asksRefund(s.xuWenjing, { paymentId: await paidAhead(700), fen: 700 })
  const tries = await Promise.allSettled([s.moves(s.gaoFeng, asked, 'approve'), s.moves(s.shenLan, asked, 'refuse', { reason: '再等等' })])
  expect(tries.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(tries.find(each => each.status === 'rejected')).toMatchObject({ reason: { code: 'conflict', reason: 'notNow' } })
})

test('a deposit is asked for, held, and handed back at the counter', async () => {
  const [deposit] = await s.owes({ premisesId: home, fen: 200_000, kind: 'deposit', name: '装修押金', period: '2026-11-deposit' })
  const paid: PaymentCard = await s.takes(s.xuWenjing, [deposit!])
  expect(await s.bill(deposit!)).toMatchObject({ state: 'paid', depositFen: 200_000 })
  const ask = { paymentId: paid.id, source: 'deposit', billId: deposit!._id }
  await expect(s.asksRefund(s.xuWenjing, { ...ask, fen: 200_001 })).rejects.toMatchObject({ code: 'conflict', facts: { leftFen: '200000' } })
  const asked = await s.asksRefund(s.xuWenjing, { ...ask, fen: 150_000 })
  expect(await s.bill(deposit!)).toMatchObject({ depositFen: 50_000 })
  const approved = await s.moves(s.gaoFeng, asked, 'approve')
  expect(approved.may).toEqual([])
  await expect(s.moves(s.gaoFeng, asked, 'handOut', { reference: '1' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(s.moves(s.xuWenjing, asked, 'handOut')).rejects.toMatchObject({ code: 'invalid', field: 'reference' })
  expect(await s.moves(s.xuWenjing, asked, 'handOut', { reference: '收条 17 号' })).toMatchObject({ state: 'done', decided: { byName: '高峰' }, handedOut: { byName: '许文静' }, reference: '收条 17 号' })
  await expect(s.moves(s.xuWenjing, asked, 'handOut', { reference: '再来一次' })).rejects.toMatchObject({ code: 'conflict', reason: 'notNow' })
})

test('WeChat’s account has not enough: tried again by the hour under the same number, until it goes', async () => {
  const asked = await s.asksRefund(s.xuWenjing, { paymentId: await paidAhead(5_000), fen: 5_000 })
  await s.moves(s.gaoFeng, asked, 'approve')
  await s.pay.script('refund', { code: 'NOT_ENOUGH' })
  await s.watches()
  expect(await refund(asked.id)).toMatchObject({ state: 'failed', failure: 'NOT_ENOUGH' })
  await s.cloud.clock.advance(hour + minute)
  await s.watches()
  // WeChat's word that it is done may be here already.
  expect(await refund(asked.id)).toMatchObject({ state: expect.stringMatching(/^(sent|done)$/) })
  expect(await refund(asked.id)).not.toHaveProperty('failure')
  await s.cloud.clock.advance(minute)
  await s.cloud.settle()
  expect(await refund(asked.id)).toMatchObject({ state: 'done' })
  expect((await s.pay.refunds()).filter(each => each.outRefundNo === asked.id)).toHaveLength(1)
})

test('WeChat’s answer to a refund is lost: it is one refund', async () => {
  const asked = await s.asksRefund(s.xuWenjing, { paymentId: await paidAhead(4_000), fen: 4_000 })
  await s.moves(s.gaoFeng, asked, 'approve')
  await s.pay.script('refund', { loseAnswer: true })
  await s.watches()
  expect(await refund(asked.id)).toMatchObject({ state: 'approved' })
  await s.cloud.clock.advance(6 * minute)
  await s.watches()
  await s.cloud.settle()
  expect(await refund(asked.id)).toMatchObject({ state: 'done' })
  expect((await s.pay.refunds()).filter(each => each.outRefundNo === asked.id)).toHaveLength(1)
})

test('the payer’s card is closed: told so, and looked at again', async () => {
  const asked = await s.asksRefund(s.xuWenjing, { paymentId: await paidAhead(1_100), fen: 1_100 })
  await s.moves(s.gaoFeng, asked, 'approve')
  await s.watches()
  await s.pay.endRefund(asked.id, 'ABNORMAL')
  expect(await refund(asked.id)).toMatchObject({ state: 'failed', failure: 'ABNORMAL', lookAt: expect.any(Number) })
})
