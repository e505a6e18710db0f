/** A cashier's day: cash, transfer and POS, and the till at its end. */
import { dayLength } from '@domain/kit/calendar'
import type { PaymentCard } from '@domain/payment/view'
import type { TillView } from '@domain/payment/till'
import type { AuditEntry } from '@domain/audit/entry'
import type { AccountRow } from '@domain/payment/contract'
import { every } from '../../make/books'
import { freshKey } from '../actors'
import { expectAgreement, home, neighbours, scene, type Scene } from './scene'

let s: Scene
beforeAll(async () => { s = await scene() })
afterAll(() => s.cloud.stop())
afterEach(() => expectAgreement(s))

const today = '2026-11-23'
const till = (day = today) => s.xuWenjing.call<TillView>('payment', 'till', { day })
const close = (counted: object, more: object = {}) => s.xuWenjing.call<TillView>('payment', 'closeTill', { day: today, counted: { cash: 0, transfer: 0, pos: 0, ...counted }, ...more })
const audited = async () => (await every<AuditEntry>(s.cloud.db, 'audit')).map(each => each.act)

test('what is taken has a receipt and is in the till and in the log', async () => {
  const bills = await s.owes({ premisesId: home, fen: 12_000 }, { premisesId: home, fen: 3_000 })
  expect(await s.takes(s.xuWenjing, bills, { channel: 'pos', reference: 'POS 0042' })).toMatchObject({ channel: 'pos', fen: 15_000, number: 'ZJ-000001', cashierName: '许文静', reference: 'POS 0042' })
  expect(await till()).toMatchObject({ cashierName: '许文静', expected: { cash: 0, transfer: 0, pos: 15_000 }, payments: 1 })
  expect(await audited()).toEqual(['takeMoney'])
})

test('twice the same tap is one payment, at once or later, and logged once', async () => {
  const [bill] = await s.owes({ premisesId: home, fen: 5_000 }), key = freshKey()
  const [one, again] = await Promise.all([s.takes(s.xuWenjing, [bill!], { key }), s.takes(s.xuWenjing, [bill!], { key })])
  expect(again).toEqual(one)
  expect(await s.takes(s.xuWenjing, [bill!], { key })).toEqual(one)
  expect(await till()).toMatchObject({ expected: { cash: 5_000 }, payments: 2 })
  expect(await audited()).toEqual(['takeMoney', 'takeMoney'])
})

test('twenty at once: receipts without a gap', async () => {
  const bills = await s.owes(...Array.from({ length: 20 }, (_, at) => ({ premisesId: home, fen: 100 + at })))
  const taken = await Promise.all(bills.map(bill => s.takes(s.xuWenjing, [bill], { channel: 'transfer' })))
  expect(taken.map(each => Number(each.number!.slice(3))).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 3))
})

test('a page out of date does not take a wrong sum, nor a bill of another home', async () => {
  const [bill] = await s.owes({ premisesId: home, fen: 8_000 }), [theirs] = await s.owes({ premisesId: neighbours, fen: 700 })
  await expect(s.takes(s.xuWenjing, [bill!], { fen: 7_999 })).rejects.toMatchObject({ code: 'conflict', reason: 'sumChanged', facts: { fen: '8000' } })
  await expect(s.takes(s.xuWenjing, [bill!, theirs!])).rejects.toMatchObject({ code: 'notFound', reason: 'noBill' })
  await expect(s.takes(s.xuWenjing, [bill!], { premisesId: 'nowhere' })).rejects.toMatchObject({ code: 'notFound', reason: 'noSuchPremises' })
  await expect(s.takes(s.xuWenjing, [], { fen: 1 })).rejects.toMatchObject({ code: 'invalid', reason: 'required' })
  await expect(s.takes(s.liJing, [bill!])).rejects.toMatchObject({ code: 'forbidden' })
  await expect(s.takes(s.gaoFeng, [bill!])).rejects.toMatchObject({ code: 'forbidden' })
})

test('paid ahead in cash, used from the phone, and the rest handed back', async () => {
  const taken: PaymentCard = await s.takes(s.xuWenjing, [], { prepaidFen: 30_000, fen: 30_000 })
  const [bill] = await s.owes({ premisesId: home, fen: 18_000 })
  await s.wangXiulan.call('payment', 'payFromPrepaid', { key: freshKey(), billIds: [bill!._id] })
  await expect(s.asksRefund(s.xuWenjing, { paymentId: taken.id, fen: 12_001 })).rejects.toMatchObject({ reason: 'moreThanLeft' })
  const asked = await s.asksRefund(s.xuWenjing, { paymentId: taken.id, fen: 12_000 })
  await s.moves(s.gaoFeng, asked, 'approve')
  const before = (await till()).expected.cash
  await s.moves(s.xuWenjing, asked, 'handOut', { reference: '收条 3 号' })
  expect((await till()).expected.cash).toBe(before - 12_000)
})

test('the till is closed once; where it differs somebody says why; nothing is taken after', async () => {
  const { expected } = await till()
  await expect(close({ ...expected, cash: expected.cash - 100 })).rejects.toMatchObject({ code: 'invalid', reason: 'tillDiffers', field: 'note' })
  await expect(close(expected, { day: '2026-11-24' })).rejects.toMatchObject({ code: 'invalid', reason: 'dayAhead' })
  const counted = { ...expected, cash: expected.cash - 100 }, note = '找零多给了一元'
  const closed = await close(counted, { note })
  expect(closed).toMatchObject({ expected, counted, note, closedAt: expect.any(Number) })
  expect(await close(counted, { note })).toEqual(closed)
  await expect(close(expected)).rejects.toMatchObject({ code: 'conflict', reason: 'tillClosed' })
  const [bill] = await s.owes({ premisesId: home, fen: 900 })
  await expect(s.takes(s.xuWenjing, [bill!])).rejects.toMatchObject({ code: 'conflict', reason: 'tillClosed' })
  expect((await audited()).filter(each => each === 'closeTill')).toHaveLength(1)
  await s.cloud.pass(dayLength)
  expect(await s.takes(s.xuWenjing, [bill!])).toMatchObject({ fen: 900 })
  expect(await till('2026-11-24')).toMatchObject({ expected: { cash: 900 }, payments: 1 })
})

test('taking while the till is being closed: it is in the count, or not taken', async () => {
  const day = '2026-11-24', bills = await s.owes(...Array.from({ length: 5 }, () => ({ premisesId: home, fen: 1_000 })))
  const { expected } = await till(day)
  const [, ...takes] = await Promise.allSettled([s.xuWenjing.call('payment', 'closeTill', { day, counted: expected }), ...bills.map(bill => s.takes(s.xuWenjing, [bill]))])
  const { expected: after, closedAt } = await till(day), taken = takes.filter(each => each.status === 'fulfilled').length
  expect(after.cash).toBe(expected.cash + taken * 1_000)
  if (closedAt !== undefined) expect(taken).toBe(0)
})

test('the month in the ledger comes to nothing, each account on its own line', async () => {
  const rows = await s.gaoFeng.call<AccountRow[]>('payment', 'accounts', { period: '2026-11' })
  expect(rows.reduce((sum, each) => sum + each.fen, 0)).toBe(0)
  expect(rows.find(each => each.account === 'pos')).toEqual({ account: 'pos', fen: 15_000 })
  expect(await s.gaoFeng.call<AccountRow[]>('payment', 'accounts', { period: '2025-01' })).toEqual([])
})

test('what came in, by page, the latest first', async () => {
  const first = await s.gaoFeng.call<{ items: PaymentCard[], next?: string }>('payment', 'received', {})
  expect(first.items.length).toBeGreaterThan(20)
  expect([...first.items].sort((a, b) => b.at - a.at)).toEqual(first.items)
  expect(await s.gaoFeng.call('payment', 'received', { premisesId: neighbours })).toEqual({ items: [] })
})
