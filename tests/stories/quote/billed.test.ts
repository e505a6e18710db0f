/** Paid work to its very end: the bill, the payment, the receipt, the ledger and the vendor's month say the same, to the fen. */
import type { PaymentCard } from '@domain/payment/view'
import type { BillCard } from '@domain/billing/view'
import type { Page } from '@domain/matter/contract'
import { day, dayLength } from '@domain/kit/calendar'
import type { MarginRow } from '@domain/statement/margin'
import { isSeen, look, textOf } from '../../paper/look'
import { expectAgreement, scene, type Scene } from '../payment/scene'
import { download, prints } from '../receipt/till'
import { earned, november, ordered, passTo, settlement, works } from '../statement/scene'
import { takes } from '../job/paid'
import { inboxOf } from './verbs'

let s: Scene
beforeAll(async () => { s = await scene() })
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

const price = { costFen: 12_345, priceFen: 15_712 }
const billsOf = async (who: Scene['wangXiulan']) => (await who.call<BillCard[]>('billing', 'mine', {})).filter(each => each.name === '有偿服务费')
const postedOf = async (act: string, of: string) => (await s.books()).postings.find(each => each._id === `${act}-${of}`)?.lines

test('accepted, it is a bill: everyone of the home is told once, a neighbour and the vendor are not', async () => {
  const { number, id } = await earned(s, s.maAnping, 'anjie', price), [bill] = await billsOf(s.wangXiulan)
  expect(bill).toMatchObject({ amountFen: 15_712, openFen: 15_712, note: `${number} 空调清洗、加氟`, dueOn: day(await s.cloud.now() + 15 * dayLength) })
  expect((await s.wangXiulan.sees({ id })).quoting?.billId).toBe(bill!.id)
  for (const who of [s.wangXiulan, s.wangXiaoyu]) {
    expect((await inboxOf(who)).filter(each => each.title === '账单已出')).toEqual([expect.objectContaining({ text: `B2区 3栋 2单元 1201的有偿服务费账单已出（${number} 空调清洗、加氟），共 157.12 元，12月8日到期`, page: '/billing/mine/index' })])
  }
  for (const who of [s.heJingyi, s.maAnping, s.liJing]) expect((await inboxOf(who)).filter(each => each.title === '账单已出')).toEqual([])
})

test('she pays it by WeChat: bill, payment, ledger and receipt are 157.12 yuan', async () => {
  const [bill] = await billsOf(s.wangXiulan), order = await s.orders(s.wangXiulan, [{ _id: bill!.id }])
  await s.pays(s.wangXiulan, order)
  expect(await s.bill({ _id: bill!.id })).toMatchObject({ state: 'paid', openFen: 0, paid: { paymentId: order.id, fen: 15_712, lateFen: 0 } })
  expect(await billsOf(s.wangXiaoyu)).toEqual([])
  const { items: [card] } = await s.wangXiulan.call<Page<PaymentCard>>('payment', 'payments', {})
  expect(card).toMatchObject({ id: order.id, channel: 'wechat', fen: 15_712, items: [{ name: '有偿服务费', principalFen: 15_712 }] })
  expect(await postedOf('pay', order.id)).toEqual([{ account: 'wechat', fen: 15_712 }, { account: 'receivable', fen: -15_712 }])
  const paper = await look(await download(await prints(s.wangXiulan, { _id: order.id })))
  for (const words of ['空调清洗、加氟）2026-12', '157.12', '人民币壹佰伍拾柒元壹角贰分', card!.number!]) expect([words, isSeen(paper, words)]).toEqual([words, true])
  expect(textOf(paper)).not.toMatch(/123\.45|33\.67|安洁/)
})

test('what was called out for and cancelled is told and paid the same way', async () => {
  const matter = await ordered(s, s.dengMinghui, 'minghui', { costFen: 20_017, priceFen: 24_133 })
  for (const action of ['start', 'arrive']) await takes(s.dengMinghui, matter, action)
  await s.wangXiulan.does('cancel', matter, { agreedFen: 3_000 })
  expect((await inboxOf(s.wangXiaoyu)).filter(each => each.title === '账单已出')[0]?.text).toContain(`${matter.number} 空调清洗、加氟），共 30.00 元`)
  await s.pays(s.wangXiaoyu, await s.orders(s.wangXiaoyu, (await billsOf(s.wangXiaoyu)).map(({ id }) => ({ _id: id }))))
  expect(await billsOf(s.wangXiulan)).toEqual([])
})

test('accepted by nobody, it is accepted and billed in time, and told of', async () => {
  const matter = await ordered(s, s.maAnping, 'anjie', { costFen: 10_003, priceFen: 12_434 })
  await works(s.maAnping, matter)
  await s.cloud.pass(3 * dayLength)
  await s.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  expect((await s.wangXiulan.sees(matter)).status).toBe('accepted')
  expect((await inboxOf(s.wangXiulan)).filter(each => each.title === '账单已出' && each.text.includes(matter.number))).toHaveLength(1)
})

test('the month has what each company earned, and the margin is what is left of the bills', async () => {
  await passTo(s, '2026-12-02')
  expect(await settlement(s.xuWenjing).make(november)).toEqual({ made: 2 })
  const cards = await settlement(s.xuWenjing).list({ period: november })
  expect(cards.map(each => [each.vendorName, each.totalFen]).sort()).toEqual([['安洁家电', 12_345 + 10_003], ['明辉机电', 3_000]])
  for (const { vendorId, id } of cards) expect(await postedOf('oweVendor', (await settlement(s.xuWenjing).get(id)).lines[0]!.dueId)).toEqual([{ account: 'serviceCost', fen: vendorId === 'anjie' ? 12_345 : 3_000 }, { account: 'vendorDue', fen: vendorId === 'anjie' ? -12_345 : -3_000 }])
  expect(await s.liJing.call<MarginRow[]>('statement', 'margins', {})).toMatchObject([{ period: november, matters: 3, incomeFen: 15_712 + 3_000 + 12_434, costFen: 12_345 + 3_000 + 10_003, marginFen: 3_367 + 2_431 }])
})
