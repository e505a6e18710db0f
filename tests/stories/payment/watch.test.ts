/** The timer: everything that is due, by page, and one that fails stops nobody. */
import type { Bill } from '@domain/billing/bill'
import { minute } from '@domain/kit/calendar'
import type { OrderView } from '@domain/payment/view'
import { freshKey } from '../actors'
import { expectAgreement, home, scene, type Scene } from './scene'

let s: Scene
beforeAll(async () => { s = await scene() })
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

const states = async (orders: readonly OrderView[]) => (await s.books()).orders.filter(each => orders.some(({ id }) => id === each._id)).map(each => each.state)

async function ordersFor (bills: readonly Bill[]): Promise<OrderView[]> {
  const made: OrderView[] = []
  for (const bill of bills) made.push(await s.orders(s.wangXiulan, [bill]))
  return made
}

test('more than one page of orders, all of them paid without a word', async () => {
  const bills = await s.owes(...Array.from({ length: 60 }, (_, at) => ({ premisesId: home, fen: 100 + at }))), orders = await ordersFor(bills)
  for (const order of orders) await s.pay.pay(order.id, { lost: true })
  await s.cloud.clock.advance(2 * minute)
  await s.watches()
  expect(new Set(await states(orders))).toEqual(new Set(['paid']))
})

test('one that WeChat tells wrong of is left, the others go on', async () => {
  const orders = await ordersFor(await s.owes(...Array.from({ length: 4 }, () => ({ premisesId: home, fen: 500 }))))
  for (const order of orders) await s.pay.pay(order.id, { lost: true })
  // Our books say another sum than what was paid: never booked, never forgotten.
  await s.cloud.db.collection('payOrders').where({ _id: orders[1]!.id }).update({ fen: 499 })
  await s.cloud.clock.advance(2 * minute)
  await s.watches()
  expect((await states(orders)).sort()).toEqual(['ordered', 'paid', 'paid', 'paid'])
  expect((await s.books()).orders.find(each => each._id === orders[1]!.id)!.lookAt).toBeGreaterThan(await s.cloud.now())
  await s.cloud.db.collection('payOrders').where({ _id: orders[1]!.id }).update({ fen: 500 })
  await s.cloud.clock.advance(6 * minute)
  await s.watches()
  expect(await states(orders)).toEqual(['paid', 'paid', 'paid', 'paid'])
})

test('WeChat is away for some of them: the next run goes on', async () => {
  const orders = await ordersFor(await s.owes(...Array.from({ length: 3 }, () => ({ premisesId: home, fen: 700 }))))
  for (const order of orders) await s.pay.pay(order.id, { lost: true })
  await s.pay.script('query', { code: 'SYSTEM_ERROR' }, { loseAnswer: true })
  await s.cloud.clock.advance(2 * minute)
  await s.watches()
  expect((await states(orders)).sort()).toEqual(['ordered', 'ordered', 'paid'])
  await s.cloud.clock.advance(6 * minute)
  await s.watches()
  expect(await states(orders)).toEqual(['paid', 'paid', 'paid'])
})

test('no person starts it', async () => {
  const session = await s.cloud.session(s.wangXiulan.member)
  const response = await fetch(`${s.cloud.origin}/wx/call`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-session': session }, body: JSON.stringify({ name: 'payment-watch', data: { key: freshKey() } }) })
  expect(await response.json()).toMatchObject({ result: { ok: false, code: 'forbidden' } })
})

test('nor the notices', async () => {
  const session = await s.cloud.session(s.wangXiulan.member)
  const response = await fetch(`${s.cloud.origin}/wx/call`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-session': session }, body: JSON.stringify({ name: 'payment-notify', data: { httpMethod: 'POST', headers: {}, body: '{}' } }) })
  expect(await response.json()).toMatchObject({ result: { statusCode: 401 } })
})
