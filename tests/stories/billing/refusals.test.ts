/** What the office may not say of a fee or a run: refused by name, and nothing is different afterwards. */
import type { Tariff, TariffVersion } from '@domain/billing/tariff'
import { corridorFee, homeFee, renovationDeposit } from '../../make/tariffs'
import { freshKey, town, type Actor, type Town } from '../actors'
import { logOf, refusal } from '../register/desk'
import { feesOf, said, stored } from './office'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const all = async () => JSON.stringify([await stored(t, 'tariffs', {}), await stored(t, 'billingRuns', {}), await stored(t, 'bills', {}), await stored(t, 'ledger', {})])
let before: string
beforeEach(async () => { before = await all() })
afterEach(async () => expect(await all()).toBe(before))

const fee = (version: object, more: object = {}) => ({ key: freshKey(), name: '新费用', kind: 'area', everyMonths: 1, version: { ...said(), ...version }, ...more }) as unknown as Parameters<ReturnType<typeof feesOf>['addTariff']>[0]

test.each<[string, object, string, string]>([
  ['a price with a part of it', fee({ price: 1.5, areaKind: 'builtUpArea' }), 'integer', 'version.price'],
  ['a negative price', fee({ price: -1, areaKind: 'builtUpArea' }), 'range', 'version.price'],
  ['a price of 10¹⁵', fee({ price: 1e15, areaKind: 'builtUpArea' }), 'range', 'version.price'],
  ['a price as text', fee({ price: '285', areaKind: 'builtUpArea' }), 'number', 'version.price'],
  ['an area fee without a price', fee({ areaKind: 'builtUpArea' }), 'required', 'version.price'],
  ['from a fifteenth', fee({ price: 1, areaKind: 'builtUpArea', from: '2026-12-15' }), 'monthStart', 'version.from'],
  ['late charge above the law\'s patience', fee({ price: 1, areaKind: 'builtUpArea', late: { perMillion: 501, graceDays: 0, capPercent: 20 } }), 'range', 'version.late.perMillion'],
  ['a cap above what is owed', fee({ price: 1, areaKind: 'builtUpArea', late: { perMillion: 300, graceDays: 0, capPercent: 101 } }), 'range', 'version.late.capPercent'],
  ['a zone of nobody', fee({ price: 1, areaKind: 'builtUpArea' }, { zoneIds: ['z9'] }), 'noZone', 'zoneIds'],
  ['tiers from the second on', fee({ tiers: [{ over: 100, price: 1 }] }, { kind: 'metered', meterUnit: '吨' }), 'tiers', 'version.tiers'],
  ['a yearly deposit', fee({}, { kind: 'deposit', everyMonths: 12 }), 'notForKind', 'everyMonths'],
  ['something nobody asked for', fee({ price: 1, areaKind: 'builtUpArea', secret: 1 }), 'Invalid key: Expected never but received "secret"', 'version.secret']
])('a new fee with %s', async (_what, input, reason, field) => {
  await expect(feesOf(t.gaoFeng).addTariff(input as Parameters<ReturnType<typeof feesOf>['addTariff']>[0])).rejects.toEqual(refusal(reason === 'noZone' ? 'notFound' : 'invalid', reason, field))
})

test.each<[string, object, string, string, string]>([
  ['no month', { period: '2026-13' }, 'invalid', 'period', 'period'],
  ['a fee of nobody', { tariffIds: ['t-nothing'] }, 'notFound', 'noTariff', 'tariffIds'],
  ['a fee of the other estate', { tariffIds: ['t-yunqi'] }, 'notFound', 'noTariff', 'tariffIds'],
  ['a deposit', { tariffIds: [renovationDeposit._id] }, 'invalid', 'notInPeriod', 'tariffIds'],
  ['a month before the fee began', { period: '2021-08', tariffIds: [homeFee._id] }, 'invalid', 'notInPeriod', 'tariffIds'],
  ['a shared cost without its sum', { tariffIds: [corridorFee._id] }, 'invalid', 'sharedMissing', 'sharedFen'],
  ['the sum of a fee that is not shared', { tariffIds: [homeFee._id], sharedFen: { [homeFee._id]: 1 } }, 'notFound', 'noTariff', 'sharedFen'],
  ['a sum with a part of a fen', { tariffIds: [corridorFee._id], sharedFen: { [corridorFee._id]: 0.5 } }, 'invalid', 'integer', 'sharedFen.t-corridor']
])('a run of %s', async (_what, more, code, reason, field) => {
  await expect(feesOf(t.xuWenjing).preview({ key: freshKey(), period: '2026-11', ...more })).rejects.toEqual(refusal(code, reason, field))
})

test('a run that does not exist, or is another estate\'s', async () => {
  const yunqi = feesOf(t.shenLan, 'yunqi')
  const run = await yunqi.preview({ key: freshKey(), period: '2026-11' })
  for (const act of ['issue', 'step', 'discard'] as const) {
    await expect(feesOf(t.xuWenjing)[act]({ id: run.id })).rejects.toEqual(refusal('notFound', 'noRun', 'id'))
    await expect(feesOf(t.xuWenjing)[act]({ id: 'r-nothing' })).rejects.toEqual(refusal('notFound', 'noRun', 'id'))
  }
  await t.cloud.db.collection('billingRuns').where({ _id: run.id }).remove()
})

test('who may do what', async () => {
  const can = async (who: Actor, act: (fees: ReturnType<typeof feesOf>) => Promise<unknown>) => act(feesOf(who)).then(() => true, (error: { code: string }) => error.code !== 'forbidden')
  const people = [t.wangXiulan, t.liJing, t.zhaoZhiqiang, t.xuWenjing, t.gaoFeng]
  const acts: [string, (fees: ReturnType<typeof feesOf>) => Promise<unknown>][] = [
    ['mine', fees => fees.mine({})], ['tariffs', fees => fees.tariffs({})], ['addTariff', fees => fees.addTariff(fee({ areaKind: 'builtUpArea' }))],
    ['preview', fees => fees.preview({ key: freshKey(), period: '2026-11', tariffIds: ['t-nothing'] })], ['credit', fees => fees.credit({ key: freshKey(), id: 'none', fen: 1, reason: '测试' })],
    ['questioned', fees => fees.questioned({})], ['read', fees => fees.read({ key: freshKey(), meterId: 'none', value: 1 })]
  ]
  const rows: string[] = []
  for (const [name, act] of acts) rows.push(`${name}: ${(await Promise.all(people.map(async who => await can(who, act) ? who.member.name : ''))).filter(Boolean).join(' ')}`)
  expect(rows).toEqual([
    'mine: 王秀兰', 'tariffs: 许文静 高峰', 'addTariff: 许文静 高峰', 'preview: 许文静 高峰', 'credit: 高峰', 'questioned: 李静 赵志强 许文静 高峰', 'read: 王秀兰 李静 赵志强 许文静 高峰'
  ])
})

describe('changes', () => {
  const now = async () => (await feesOf(t.xuWenjing).tariffs({})).find(each => each.id === homeFee._id)!
  const dearer: TariffVersion = { ...said({ from: '2027-01-01', price: 30_000, areaKind: 'builtUpArea' }) }
  let once: string

  beforeAll(async () => {
    once = freshKey()
    const { rev } = await now()
    await feesOf(t.xuWenjing).changeTariff({ key: once, id: homeFee._id, rev, version: dearer })
  })

  test('the same key again is the same change; of two the second is told', async () => {
    const current = await now()
    expect(await feesOf(t.xuWenjing).changeTariff({ key: once, id: homeFee._id, rev: current.rev - 1, version: dearer })).toEqual(current)
    await expect(feesOf(t.gaoFeng).changeTariff({ key: freshKey(), id: homeFee._id, rev: current.rev - 1, version: dearer })).rejects.toEqual(refusal('conflict', 'tariffChanged', 'rev'))
    await expect(feesOf(t.gaoFeng).endTariff({ key: freshKey(), id: homeFee._id, rev: current.rev, endedOn: '2026-10-01' })).rejects.toEqual(refusal('conflict', 'billIssued', 'endedOn'))
    await expect(feesOf(t.gaoFeng).endTariff({ key: freshKey(), id: 't-yunqi', rev: 1, endedOn: '2027-01-01' })).rejects.toEqual(refusal('notFound', 'noTariff', 'id'))
    expect(await logOf(t, 'changeTariff')).toMatchObject([{ label: '物业费', details: { from: '2027-01-01' } }])
    expect((await stored<Tariff>(t, 'tariffs', { _id: homeFee._id }))[0]!.versions).toHaveLength(2)
  })
})
