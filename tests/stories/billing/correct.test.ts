/** What was too much is taken off, late charge is forgiven, a deposit is asked for: nothing is edited, all of it is in the ledger. */
import type { Bill } from '@domain/billing/bill'
import type { Posting } from '@domain/payment/account'
import { renovationDeposit, rubbleFee, homeFee } from '../../make/tariffs'
import { freshKey, town, type Town } from '../actors'
import { logOf, refusal } from '../register/desk'
import { feesOf, standing, stored } from './office'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

/** 何静怡's of three months ago, due on the 28th of October. */
const overdue = 'b2-3-2-1101_t-home_2026-08', open = 'b2-3-2-1201_t-home_2026-10'
const bill = (id: string) => feesOf(t.xuWenjing).bill({ id })
const postingsOf = async (of: string) => (await stored<Posting>(t, 'ledger', { estateId: 'zejing' })).filter(each => each.of === of)

test('a credit leaves the amount as it was, and less to pay; once however often it is sent', async () => {
  const before = await bill(open), [receivable, income] = [await standing(t, 'receivable'), await standing(t, 'income')]
  const input = { key: freshKey(), id: open, fen: 5_000, reason: '电梯停运三天，按天减' }
  const credited = await feesOf(t.gaoFeng).credit(input)
  expect(credited).toMatchObject({ amountFen: before.amountFen, openFen: before.amountFen - 5_000, state: 'open', credits: [{ fen: 5_000, reason: input.reason, byName: '高峰' }] })
  expect(await feesOf(t.gaoFeng).credit(input)).toEqual(credited)
  expect([await standing(t, 'receivable') - receivable, await standing(t, 'income') - income]).toEqual([-5_000, 5_000])
  expect(await logOf(t, 'creditBill')).toMatchObject([{ actorId: 'gao-feng', premisesId: 'b2-3-2-1201', reason: input.reason, details: { fen: 5_000, period: '2026-10' } }])
  const [shown] = (await feesOf(t.wangXiulan).bill({ id: open })).credits
  expect(Object.keys(shown!).sort()).toEqual(['at', 'byName', 'fen', 'reason'])
})

test('more than there is: refused; all of it: cancelled, and no longer to be paid', async () => {
  const { amountFen } = await bill(open), credit = (fen: number) => feesOf(t.gaoFeng).credit({ key: freshKey(), id: open, fen, reason: '重复出账' })
  await expect(credit(amountFen - 5_000 + 1)).rejects.toEqual(refusal('conflict', 'moreThanLeft', 'fen'))
  expect(await credit(amountFen - 5_000)).toMatchObject({ state: 'cancelled', openFen: 0, amountFen })
  await expect(credit(1)).rejects.toEqual(refusal('conflict', 'moreThanLeft', 'fen'))
  expect((await feesOf(t.wangXiulan).mine({})).map(each => each.id)).not.toContain(open)
  expect((await feesOf(t.wangXiulan).history({ premisesId: 'b2-3-2-1201' })).items).toMatchObject([{ id: open, state: 'cancelled' }])
})

test('late charge grows by the contract, is forgiven by the manager for a reason, and no further than it has grown', async () => {
  const before = await bill(overdue)
  // 26 days after the 28th of October, fifteen of them of grace: eleven days at 0.03 %.
  expect(before).toMatchObject({ overdue: true, lateFen: Math.floor(before.openFen * 11 * 300 / 1_000_000) })
  const waive = (fen: number) => feesOf(t.gaoFeng).waive({ key: freshKey(), id: overdue, fen, reason: '住院，家属说明' })
  await expect(waive(before.lateFen + 1)).rejects.toEqual(refusal('conflict', 'moreThanLeft', 'fen'))
  expect(await waive(before.lateFen)).toMatchObject({ lateFen: 0, waivers: [{ fen: before.lateFen }], amountFen: before.amountFen })
  expect(await postingsOf(overdue)).toEqual([])
  expect(await logOf(t, 'waiveLate')).toMatchObject([{ reason: '住院，家属说明', details: { fen: before.lateFen } }])
  await t.cloud.clock.advance(24 * 3_600_000)
  expect((await bill(overdue)).lateFen).toBe(Math.floor(before.openFen * 12 * 300 / 1_000_000) - before.lateFen)
})

test('a bill that somebody is paying just now is left alone', async () => {
  await t.cloud.db.collection('bills').where({ _id: overdue }).update({ held: t.cloud.db.command.set({ orderId: 'o', payerId: 'p', until: 9e15 }) })
  for (const act of ['credit', 'waive'] as const) await expect(feesOf(t.gaoFeng)[act]({ key: freshKey(), id: overdue, fen: 1, reason: '减免' })).rejects.toEqual(refusal('conflict', 'beingPaid'))
  await t.cloud.db.collection('bills').where({ _id: overdue }).update({ held: t.cloud.db.command.remove() })
})

test('a deposit is asked for once, and is no income; something charged once is', async () => {
  const [due, income] = [await standing(t, 'depositDue'), await standing(t, 'income')]
  const input = { key: freshKey(), premisesId: 'b2-3-2-1201', tariffId: renovationDeposit._id, dueOn: '2026-12-10', note: '客厅改造' }
  const deposit = await feesOf(t.xuWenjing).charge(input)
  expect(deposit).toMatchObject({ name: '装修押金', kind: 'deposit', amountFen: 200_000, note: '客厅改造', state: 'open' })
  expect(await feesOf(t.xuWenjing).charge(input)).toEqual(deposit)
  await feesOf(t.xuWenjing).charge({ ...input, key: freshKey(), tariffId: rubbleFee._id, amountFen: 45_000 })
  expect([await standing(t, 'depositDue') - due, await standing(t, 'income') - income]).toEqual([-200_000, -45_000])
  expect((await feesOf(t.wangXiulan).mine({})).map(each => each.name)).toEqual(expect.arrayContaining(['装修押金', '装修垃圾清运费']))
  expect(await logOf(t, 'chargeBill')).toHaveLength(2)
})

test.each([
  ['a fee that runs charge', { tariffId: homeFee._id }, 'invalid', 'notForKind', 'tariffId'],
  ['due yesterday', { dueOn: '2026-11-20' }, 'invalid', 'dayPassed', 'dueOn'],
  ['nothing', { amountFen: 0 }, 'invalid', 'range', 'amountFen'],
  ['a part of a fen', { amountFen: 0.5 }, 'invalid', 'integer', 'amountFen'],
  ['more money than there is', { amountFen: 1e15 }, 'invalid', 'range', 'amountFen'],
  ['no such day', { dueOn: '2026-02-30' }, 'invalid', 'date', 'dueOn'],
  ['a home of the other estate', { premisesId: 'yunqi-1-301' }, 'notFound', 'noSuchPremises', 'premisesId']
])('refused: %s', async (_what, more, code, reason, field) => {
  const count = async () => (await stored<Bill>(t, 'bills', { estateId: 'zejing' })).length, before = await count()
  await expect(feesOf(t.xuWenjing).charge({ key: freshKey(), premisesId: 'b2-3-2-1201', tariffId: renovationDeposit._id, dueOn: '2026-12-10', ...more })).rejects.toEqual(refusal(code, reason, field))
  expect(await count()).toBe(before)
})
