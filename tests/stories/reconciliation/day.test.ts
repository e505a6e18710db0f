/** The day before with WeChat's own bill: what agrees is counted, and each of ten planted differences is found, in the right estate, and settled. */
import { hour, minute, moment } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { OrderView, RefundCard } from '@domain/payment/view'
import type { DifferenceView, ReconciliationView } from '@domain/reconciliation/contract'
import type { Actor } from '../actors'
import { home, scene, type Scene } from '../payment/scene'

const day = '2026-11-23', next = moment('2026-11-24', '10:40')

let s: Scene
const orders: OrderView[] = [], refunds: RefundCard[] = []
const days = async (who: Actor) => (await who.call<Page<ReconciliationView>>('reconciliation', 'days', {})).items
const differences = async (who: Actor, open = true) => (await who.call<Page<DifferenceView>>('reconciliation', 'differences', { open, day })).items
const db = () => s.cloud.db
const change = (collection: string, _id: string, fields: object) => db().collection(collection).where({ _id }).update(fields)
const remove = (collection: string, _id: string) => db().collection(collection).where({ _id }).remove()
const reconciles = (who: Actor, on = day) => who.call<ReconciliationView>('reconciliation', 'reconcile', { day: on })

async function pays (who: Actor, premisesId: string, fen: number): Promise<OrderView> {
  const order = await s.orders(who, [], { prepaid: { premisesId, fen } })
  await s.pays(who, order)
  return order
}

async function returned (order: OrderView, fen: number): Promise<RefundCard> {
  const asked = await s.asksRefund(s.xuWenjing, { paymentId: order.id, fen })
  await s.moves(s.gaoFeng, asked, 'approve')
  await s.watches()
  await s.pay.endRefund(asked.id, 'SUCCESS')
  // WeChat takes one refund of the same payment a minute.
  await s.cloud.clock.advance(2 * minute)
  return asked
}

/** What a fault, or somebody with a hand in the database, would have left. */
async function plant (): Promise<void> {
  const [, lost, , sum, unposted, posted, elsewhere] = orders as [OrderView, OrderView, OrderView, OrderView, OrderView, OrderView, OrderView]
  for (const collection of ['payOrders', 'payments', 'ledger']) await remove(collection, collection === 'ledger' ? `pay-${lost.id}` : lost.id)
  const [payment] = (await db().collection('payments').where({ _id: orders[0]!.id }).get()).data as [Record<string, unknown>]
  await db().collection('payments').add({ ...payment, _id: 'never-at-wechat' })
  await change('payments', sum.id, { fen: 4_001 })
  await remove('ledger', `pay-${unposted.id}`)
  await change('ledger', `pay-${posted.id}`, { lines: db().command.set([{ account: 'wechat', fen: 1 }, { account: 'prepaid', fen: -1 }]) })
  await remove('ledger', `pay-${elsewhere.id}`)
  const [, gone, changed, silent] = refunds as [RefundCard, RefundCard, RefundCard, RefundCard]
  const [refund] = (await db().collection('refunds').where({ _id: gone.id }).get()).data as [Record<string, unknown>]
  await remove('refunds', gone.id)
  await db().collection('refunds').add({ ...refund, _id: 'never-sent-back' })
  await change('refunds', changed.id, { fen: 301 })
  await remove('ledger', `refund-${silent.id}`)
}

beforeAll(async () => {
  s = await scene()
  await change('people', s.luoJia.id, { 'roles.yunqi': s.cloud.db.command.set(['clerk', 'finance']) })
  for (const fen of [1_000, 2_000, 3_000, 4_000, 5_000, 6_000]) orders.push(await pays(s.wangXiulan, home, fen))
  orders.push(await pays(s.tangYue, 'yunqi-1-301', 7_000))
  for (const fen of [100, 200, 300, 400]) refunds.push(await returned(orders[2]!, fen))
})
afterAll(() => s.cloud.stop())

test('before ten there is no bill, and so it says', async () => {
  await expect(reconciles(s.xuWenjing)).rejects.toMatchObject({ code: 'invalid', reason: 'dayNotOver' })
  await s.cloud.clock.moveTo(moment('2026-11-24', '09:30'))
  expect(await reconciles(s.xuWenjing)).toMatchObject({ state: 'waiting', failure: 'creating', open: 0 })
})

test('a file that changed on its way is no bill', async () => {
  await s.cloud.clock.moveTo(moment('2026-11-24', '10:05'))
  await s.pay.script('billdownload', { spoil: true })
  expect(await reconciles(s.xuWenjing)).toMatchObject({ state: 'waiting', failure: 'hash' })
  await s.pay.script('tradebill', { code: 'SYSTEM_ERROR' })
  expect(await reconciles(s.xuWenjing)).toMatchObject({ state: 'waiting', failure: 'away' })
})

test('the timer compares, and all agrees', async () => {
  await s.cloud.clock.moveTo(next)
  expect((await days(s.xuWenjing)).slice(0, 2)).toMatchObject([
    { day, state: 'matched', trades: 6, tradesFen: 21_000, refunds: 4, refundsFen: 1_000, open: 0, sha1: expect.stringMatching(/^[0-9a-f]{40}$/) },
    { day: '2026-11-22', state: 'matched', trades: 0 }
  ])
  expect(await differences(s.xuWenjing)).toEqual([])
})

test('ten planted differences, each found once, each in its estate', async () => {
  await plant()
  await reconciles(s.xuWenjing)
  const found = await differences(s.gaoFeng)
  expect(found.map(({ kind, of }) => `${kind} ${of}`).sort()).toEqual([
    `amount ${orders[3]!.id}`, `ledgerAmount ${orders[5]!.id}`, `notInLedger ${orders[4]!.id}`, `onlyAtWechat ${orders[1]!.id}`, 'onlyInOrders never-at-wechat',
    `refundAmount ${refunds[2]!.id}`, `refundNotInLedger ${refunds[3]!.id}`, `refundOnlyAtWechat ${refunds[1]!.id}`, 'refundOnlyHere never-sent-back'
  ])
  expect(found.find(each => each.kind === 'amount')).toMatchObject({ hereFen: 4_001, ledgerFen: 4_000, wechatFen: 4_000 })
  expect(await reconciles(s.xuWenjing)).toMatchObject({ state: 'differs', open: 9 })
  await reconciles(s.luoJia)
  expect((await differences(s.luoJia)).map(({ kind, of }) => [kind, of])).toEqual([['notInLedger', orders[6]!.id]])
})

test('each is settled by somebody, in writing, and once', async () => {
  const [first, ...others] = await differences(s.xuWenjing)
  const settles = (who: Actor, { id }: DifferenceView, note = '已在商户平台核实') => who.call<DifferenceView>('reconciliation', 'settle', { id, note })
  await expect(settles(s.luoJia, first!)).rejects.toMatchObject({ code: 'notFound' })
  await expect(settles(s.gaoFeng, first!, '')).rejects.toMatchObject({ code: 'invalid' })
  for (const who of [s.liJing, s.wangXiulan]) await expect(settles(who, first!)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await settles(s.xuWenjing, first!)).toMatchObject({ settled: { byName: '许文静', note: '已在商户平台核实' } })
  await settles(s.xuWenjing, first!)
  await expect(settles(s.gaoFeng, first!, '我也看过了')).rejects.toMatchObject({ code: 'conflict', reason: 'differenceSettled', facts: { name: '许文静' } })
  for (const each of others) await settles(s.xuWenjing, each)
  expect((await days(s.xuWenjing))[0]).toMatchObject({ day, state: 'settled', open: 0 })
  expect(await differences(s.xuWenjing, false)).toHaveLength(9)
})

test('what is mended agrees the next time', async () => {
  await change('payments', orders[0]!.id, { fen: 999 })
  expect(await reconciles(s.xuWenjing)).toMatchObject({ state: 'differs', open: 1 })
  await change('payments', orders[0]!.id, { fen: 1_000 })
  expect(await reconciles(s.xuWenjing)).toMatchObject({ open: 0 })
  expect(await differences(s.xuWenjing, false)).toEqual(expect.arrayContaining([expect.objectContaining({ of: orders[0]!.id, settled: expect.objectContaining({ byName: '系统' }) })]))
})

test('what nobody ever told us of is booked before it is compared', async () => {
  const order = await s.orders(s.wangXiulan, [], { prepaid: { premisesId: home, fen: 8_000 } })
  await s.pay.pay(order.id, { lost: true })
  await change('payOrders', order.id, { lookAt: next + 100 * hour })
  await s.cloud.clock.moveTo(moment('2026-11-25', '10:40'))
  expect((await s.books()).orders.find(each => each._id === order.id)).toMatchObject({ state: 'paid' })
  expect((await days(s.xuWenjing))[0]).toMatchObject({ day: '2026-11-24', state: 'matched', trades: 1, tradesFen: 8_000 })
})

test('paid a moment before midnight by one clock and after it by the other', async () => {
  await s.cloud.clock.moveTo(moment('2026-11-25', '23:59'))
  const late = await pays(s.wangXiulan, home, 9_000)
  await change('payments', late.id, { tradedAt: moment('2026-11-26', '00:01') })
  await s.cloud.clock.moveTo(moment('2026-11-27', '10:40') + minute)
  expect((await days(s.xuWenjing)).slice(0, 2)).toMatchObject([{ day: '2026-11-26', state: 'matched', trades: 0 }, { day: '2026-11-25', state: 'matched', trades: 1 }])
})

test('nobody starts the timer but the clock', async () => {
  const session = await s.cloud.session(s.xuWenjing.member)
  const response = await fetch(`${s.cloud.origin}/wx/call`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-session': session }, body: JSON.stringify({ name: 'reconciliation-daily', data: {} }) })
  expect(await response.json()).toMatchObject({ result: { ok: false, code: 'forbidden' } })
})
