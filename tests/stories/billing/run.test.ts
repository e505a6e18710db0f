/** From a fee to a bill that explains itself. */
import { calculationLines, periodWords } from '@domain/billing/words'
import { fenOf } from '@domain/billing/evaluate'
import { premises } from '../../make/premises'
import { corridorFee, homeFee, parkingFee, waterFee } from '../../make/tariffs'
import { freshKey, town, type Town } from '../actors'
import { refusal } from '../register/desk'
import { billsOf, feesOf, finished, issued, looked, said, standing, stored } from './office'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const homes = premises.filter(each => each.estateId === 'zejing' && each.use === 'home' && each.state !== 'unsold')
const period = '2026-11'

test('a fee is added, looked at, issued, listed and explained', async () => {
  const office = feesOf(t.xuWenjing)
  const fee = await office.addTariff({ key: freshKey(), name: '垃圾清运费', kind: 'area', everyMonths: 1, uses: ['home'], version: said({ price: 1_250, areaKind: 'indoorArea' }) })
  const before = await standing(t, 'receivable')

  const run = await looked(t.xuWenjing, period, { tariffIds: [fee.id, homeFee._id] })
  const area = homes.reduce((sum, each) => sum + Math.round(each.builtUpArea! * 285 / 100), 0)
  expect(run).toMatchObject({ state: 'previewed', done: premises.length - 1, of: premises.length - 1 })
  const totalOf = (name: string) => run.totals.find(each => each.name === name)
  expect(totalOf('物业费')).toMatchObject({ count: homes.length, fen: area, beforeCount: 4 })
  expect(totalOf('垃圾清运费')).toMatchObject({ count: homes.length, beforeCount: 0, beforeFen: 0 })
  expect(await billsOf(t, period)).toEqual([])

  const { id } = run
  expect(await finished(t.xuWenjing, await office.issue({ id }))).toMatchObject({ state: 'done', issued: { count: homes.length * 2, fen: run.totals.reduce((sum, each) => sum + each.fen, 0) } })
  expect(await standing(t, 'receivable') - before).toBe(run.totals.reduce((sum, each) => sum + each.fen, 0))
  expect(await stored(t, 'billingParts', {})).toEqual([])

  const mine = (await feesOf(t.wangXiulan).mine({})).filter(each => each.period === period)
  expect(mine.map(({ name, amountFen, dueOn }) => ({ name, amountFen, dueOn }))).toEqual(expect.arrayContaining([{ name: '物业费', amountFen: 25_650, dueOn: '2027-01-28' }, { name: '垃圾清运费', amountFen: 900, dueOn: '2026-12-28' }]))
  const { calculation, amountFen } = await feesOf(t.wangXiulan).bill({ id: mine.find(each => each.name === '物业费')!.id })
  expect(calculationLines(calculation)).toEqual(['90 平方米 × 2.85 元 × 1 个月'])
  expect([fenOf(calculation), periodWords(period)]).toEqual([amountFen, '2026年11月'])
})

test('listing mine costs one round trip', async () => {
  await feesOf(t.wangXiulan).mine({})
  await feesOf(t.wangXiulan).mine({})
  interface Line { functionName: string, method?: string, roundTrips: number, at: number }
  const lines = (await t.cloud.get<Line[]>('/control/invocations?limit=20')).filter(each => each.functionName === 'billing' && each.method === 'mine').sort((a, b) => b.at - a.at)
  expect(lines[0]!.roundTrips).toBe(1)
})

test('a second run of the same period writes nothing', async () => {
  const [bills, postings] = [await billsOf(t, period), await stored(t, 'ledger', { estateId: 'zejing' })]
  const again = await looked(t.xuWenjing, period, { tariffIds: [homeFee._id] })
  expect(again).toMatchObject({ totals: [{ count: 0, fen: 0 }], skipped: { issued: homes.length } })
  expect(await finished(t.xuWenjing, await feesOf(t.xuWenjing).issue({ id: again.id }))).toMatchObject({ state: 'done', issued: { count: 0, fen: 0 } })
  expect(await billsOf(t, period)).toEqual(bills)
  expect(await stored(t, 'ledger', { estateId: 'zejing' })).toEqual(postings)
})

test('a shared cost is divided to the fen, and metered water by its tiers', async () => {
  const sharedFen = { [corridorFee._id]: 300_007 }
  const run = await looked(t.xuWenjing, period, { tariffIds: [corridorFee._id, waterFee._id], sharedFen })
  expect(run.totals.find(each => each.tariffId === corridorFee._id)).toMatchObject({ count: homes.length, fen: 300_007 })
  expect(run.skipped.noReading).toBe(homes.length)
  await finished(t.xuWenjing, await feesOf(t.xuWenjing).issue({ id: run.id }))
  const shares = (await billsOf(t, period)).filter(each => each.tariffId === corridorFee._id)
  expect(shares.reduce((sum, each) => sum + each.amountFen, 0)).toBe(300_007)
  expect(shares.every(each => fenOf(each.calculation) === each.amountFen)).toBe(true)
})

test('a tariff changed while the run runs counts for the next one', async () => {
  const run = await looked(t.xuWenjing, '2027-01', { tariffIds: [parkingFee._id] })
  const [parking] = (await feesOf(t.xuWenjing).tariffs({})).filter(each => each.id === parkingFee._id)
  await feesOf(t.gaoFeng).changeTariff({ key: freshKey(), id: parkingFee._id, rev: parking!.rev, version: said({ from: '2027-01-01', amountFen: 10_000 }) })
  await finished(t.xuWenjing, await feesOf(t.xuWenjing).issue({ id: run.id }))
  expect(new Set((await billsOf(t, '2027-01')).map(each => each.amountFen))).toEqual(new Set([8_000]))
  await issued(t.xuWenjing, '2027-02', { tariffIds: [parkingFee._id] })
  expect(new Set((await billsOf(t, '2027-02')).map(each => each.amountFen))).toEqual(new Set([10_000]))
})

test('a version reaches back to no month that was billed', async () => {
  const { rev } = (await feesOf(t.xuWenjing).tariffs({})).find(each => each.id === parkingFee._id)!
  const change = (from: string) => feesOf(t.xuWenjing).changeTariff({ key: freshKey(), id: parkingFee._id, rev, version: said({ from, amountFen: 12_000 }) })
  await expect(change('2027-02-01')).rejects.toEqual(refusal('conflict', 'billIssued', 'version.from'))
  expect((await change('2027-03-01')).versions.map(each => each.amountFen)).toEqual([8_000, 10_000, 12_000])
})

test('of two who issue at once one does, and nothing is there twice', async () => {
  const { id } = await looked(t.xuWenjing, '2027-04', { tariffIds: [homeFee._id] })
  const begun = await Promise.allSettled([feesOf(t.xuWenjing).issue({ id }), feesOf(t.gaoFeng).issue({ id })])
  expect(begun.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const ends = await Promise.all([t.xuWenjing, t.gaoFeng, t.xuWenjing].map(async each => finished(each, await feesOf(each).step({ id }))))
  expect(ends.map(each => each.issued.count)).toEqual([homes.length, homes.length, homes.length])
  const bills = await billsOf(t, '2027-04'), postings = (await stored<{ of: string, lines: { fen: number }[] }>(t, 'ledger', { estateId: 'zejing' })).filter(each => each.of === id)
  expect(bills).toHaveLength(homes.length)
  expect(postings.reduce((sum, { lines }) => sum + lines[0]!.fen, 0)).toBe(bills.reduce((sum, each) => sum + each.amountFen, 0))
})

test('two runs of an estate do not issue at the same time', async () => {
  const [first, second] = [await looked(t.xuWenjing, '2027-05', { tariffIds: [homeFee._id] }), await looked(t.xuWenjing, '2027-06', { tariffIds: [homeFee._id] })]
  await feesOf(t.xuWenjing).issue({ id: first.id })
  await expect(feesOf(t.gaoFeng).issue({ id: second.id })).rejects.toEqual(refusal('conflict', 'runGoing', 'id'))
  await finished(t.xuWenjing, await feesOf(t.xuWenjing).step({ id: first.id }))
  await expect(feesOf(t.gaoFeng).discard({ id: first.id })).rejects.toEqual(refusal('conflict', 'runMoved', 'id'))
  expect(await feesOf(t.gaoFeng).discard({ id: second.id })).toMatchObject({ state: 'discarded' })
  await expect(feesOf(t.gaoFeng).issue({ id: second.id })).rejects.toEqual(refusal('conflict', 'runMoved', 'id'))
})
