import { moment } from '../kit/calendar'
import type { Item } from './order'
import type { Payment } from './payment'
import { paymentFor as cardFor, seesWhole } from './sight'

const paymentFor = (...[payment, personId, scope]: Parameters<typeof seesWhole>) => cardFor(payment, personId, { ties: [], ...scope }, {})

const bill = (premisesId: string, period: string, principalFen: number): Item => ({ kind: 'bill', billId: `${premisesId}_${period}`, premisesId, label: premisesId, name: '物业费', period, deposit: false, principalFen, lateFen: 0 })
const ahead = (premisesId: string): Item => ({ kind: 'prepaid', premisesId, label: premisesId, fen: 70 })

const paid = (...items: Item[]): Payment => ({
  _id: 'p', v: 1, estateId: 'e', channel: 'wechat', fen: 1_000, items, unowedFen: 5, at: moment('2026-11-23'), payerId: 'me', payerName: '我', premisesIds: [], returnedFen: 5, prints: 0, rev: 1
})
const scope = (premisesId: string, from: string) => ({ estateId: 'e', ties: [{ premisesId, from }] })

test('whoever paid sees all of it, wherever they live now', () => {
  expect(paymentFor(paid(bill('a', '2026-11', 10), bill('b', '2026-11', 20)), 'me', { estateId: 'e', ties: [] })).toMatchObject({ fen: 1_000, unowedFen: 5, items: [{}, {}] })
})

test('others see what is for their home, and as much', () => {
  const card = paymentFor(paid(bill('a', '2026-11', 10), bill('b', '2026-11', 20), ahead('b')), 'you', scope('b', '2026-01'))
  expect(card).toMatchObject({ fen: 90, unowedFen: 0, returnedFen: 0, items: [{ premisesId: 'b' }, { kind: 'prepaid' }] })
  expect(JSON.stringify(card)).not.toContain('"a"')
})

test('what was for the time before is nobody’s who came later', () => {
  expect(paymentFor(paid(bill('b', '2026-09', 20)), 'you', scope('b', '2026-10'))).toBeUndefined()
  expect(paymentFor(paid(bill('b', '2026-09', 20), bill('b', '2026-10', 30)), 'you', scope('b', '2026-10'))).toMatchObject({ fen: 30 })
  expect(paymentFor(paid(ahead('b')), 'you', scope('b', '2026-12'))).toBeUndefined()
})

test('of nothing that is theirs they see nothing', () => {
  expect(paymentFor(paid(bill('a', '2026-11', 10)), 'you', scope('b', '2026-01'))).toBeUndefined()
})

test.each<[string, boolean, Parameters<typeof seesWhole>]>([
  ['the payer, wherever they live now', true, [paid(bill('a', '2026-11', 10)), 'me', { estateId: 'e', ties: [] }]],
  ['another of the home', true, [paid(bill('a', '2026-11', 10), ahead('a')), 'you', scope('a', '2026-01')]],
  ['another of one of its homes', false, [paid(bill('a', '2026-11', 10), bill('b', '2026-11', 10)), 'you', scope('a', '2026-01')]],
  ['a tenant, of what is before their time', false, [paid(bill('a', '2026-09', 10)), 'you', scope('a', '2026-10')]],
  ['anybody, of what was for nothing', false, [paid(), 'you', scope('a', '2026-10')]],
  ['whoever looks after the money', true, [paid(bill('a', '2026-11', 10)), 'finance', { estateId: 'e' }]],
  ['the same of another estate', false, [paid(bill('a', '2026-11', 10)), 'finance', { estateId: 'f' }]],
  ['the payer, asking in another estate', false, [paid(bill('a', '2026-11', 10)), 'me', { estateId: 'f', ties: [] }]]
])('the receipt: %s', (_, sees, asked) => {
  expect(seesWhole(...asked)).toBe(sees)
})
