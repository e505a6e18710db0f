/** What is agreed for single homes: since when they pay, that they stand empty, a price of their own. */
import { calculationLines } from '@domain/billing/words'
import { upload } from '../../make/upload'
import { jfif, jpeg, scan, tables } from '../../make/jpeg'
import { homeFee, parkingFee, corridorFee } from '../../make/tariffs'
import { freshKey, town, type Town } from '../actors'
import { logOf, refusal } from '../register/desk'
import { billsOf, feesOf, issued } from './office'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const empty = 'b2-1-2-901', newHome = 'a1-1-1-301', agreed = 'b2-3-2-1101'
const linesOf = async (premisesId: string, period: string) =>
  (await billsOf(t, period)).filter(each => each.premisesId === premisesId).map(each => `${each.name} ${calculationLines(each.calculation).join(' + ')} = ${each.amountFen}`)

test('taken over on the 20th: half a month, then whole ones; before it nothing', async () => {
  await feesOf(t.gaoFeng).keepFeeTerms({ key: freshKey(), premisesId: newHome, rev: 0, reason: '11 月 20 日收房', feeFrom: '2026-11-20', overrides: [] })
  const run = await issued(t.xuWenjing, '2026-11', { tariffIds: [homeFee._id] })
  expect(run.state).toBe('done')
  await issued(t.xuWenjing, '2026-12', { tariffIds: [homeFee._id] })
  expect(await linesOf(newHome, '2026-11')).toEqual(['物业费 90 平方米 × 2.85 元 × 半个月 = 12825'])
  expect(await linesOf(newHome, '2026-12')).toEqual(['物业费 90 平方米 × 2.85 元 × 1 个月 = 25650'])
})

test('found empty by somebody who went there, allowed by the manager alone, with a photo that the office sees', async () => {
  const photo = await upload(t.cloud, t.gaoFeng.member, jpeg(jfif, tables, scan), 'jpg')
  const vacancy = { premisesId: empty, from: '2027-01-01', until: '2027-02-28', inspectedOn: '2026-11-22', inspectedBy: '李静' }
  await expect(feesOf(t.xuWenjing).allowVacancy({ key: freshKey(), ...vacancy })).rejects.toEqual(refusal('forbidden', 'notYours'))
  const key = freshKey(), allowed = await feesOf(t.gaoFeng).allowVacancy({ key, ...vacancy, photo })
  expect(allowed.vacancies).toMatchObject([{ inspectedBy: '李静', allowedByName: '高峰', photo: expect.stringMatching(/^http/) }])
  expect((await feesOf(t.gaoFeng).allowVacancy({ key, ...vacancy, photo })).rev).toBe(allowed.rev)
  await expect(feesOf(t.gaoFeng).allowVacancy({ key: freshKey(), ...vacancy, from: '2027-02-01' })).rejects.toEqual(refusal('conflict', 'vacancyThere', 'from'))
  expect(await logOf(t, 'allowVacancy')).toMatchObject([{ premisesId: empty, reason: '2026-11-22 李静 上门查看，确认空置' }])
  for (const period of ['2027-01', '2027-03']) await issued(t.xuWenjing, period, { tariffIds: [homeFee._id] })
  expect(await linesOf(empty, '2027-01')).toEqual(['物业费 90 平方米 × 2.85 元 × 1 个月 × 空置 70% = 17955'])
  expect(await linesOf(empty, '2027-03')).toEqual(['物业费 90 平方米 × 2.85 元 × 1 个月 = 25650'])
})

test('agreed for one home, with a reason, and no more from a day on', async () => {
  const overrides = [{ tariffId: homeFee._id, percent: 80, from: '2027-04-01', until: '2027-04-30' }, { tariffId: parkingFee._id, percent: 0, from: '2027-04-01' }]
  await feesOf(t.xuWenjing).keepFeeTerms({ key: freshKey(), premisesId: agreed, rev: 0, reason: '员工福利房', overrides })
  for (const period of ['2027-04', '2027-05']) await issued(t.xuWenjing, period, { tariffIds: [homeFee._id, parkingFee._id] })
  // 105.5 hundredths of the plan's second door: 109.38 square metres.
  expect(await linesOf(agreed, '2027-04')).toEqual([expect.stringMatching(/^物业费 .* × 约定 80% = /)])
  expect(await linesOf(agreed, '2027-05')).toEqual([expect.not.stringContaining('约定')])
  expect(await feesOf(t.gaoFeng).feeTerms({ premisesId: agreed })).toMatchObject({ rev: 1, changes: [{ reason: '员工福利房', byName: '许文静' }] })
})

test.each([
  ['a shared cost has no agreement', { overrides: [{ tariffId: corridorFee._id, percent: 50, from: '2027-01-01' }] }, 'invalid', 'notForKind', 'overrides.0.percent'],
  ['an agreement that says nothing', { overrides: [{ tariffId: homeFee._id, from: '2027-01-01' }] }, 'invalid', 'required', 'overrides.0'],
  ['both a price and an amount', { overrides: [{ tariffId: homeFee._id, price: 1, amountFen: 1, from: '2027-01-01' }] }, 'invalid', 'eitherOr', 'overrides.0.amountFen'],
  ['over before it begins', { overrides: [{ tariffId: homeFee._id, price: 1, from: '2027-01-01', until: '2026-12-31' }] }, 'invalid', 'daysOrder', 'overrides.0.until'],
  ['not from a first of the month', { overrides: [{ tariffId: homeFee._id, price: 1, from: '2027-01-02' }] }, 'invalid', 'monthStart', 'overrides.0.from'],
  ['a fee of the other estate', { overrides: [{ tariffId: 't-yunqi', price: 1, from: '2027-01-01' }] }, 'notFound', 'noTariff', 'overrides.0.tariffId'],
  ['somebody was quicker', { rev: 7, overrides: [] }, 'conflict', 'termsChanged', 'rev'],
  ['premises of the other estate', { premisesId: 'yunqi-1-301', overrides: [] }, 'notFound', 'noSuchPremises', 'premisesId'],
  ['more than everything', { overrides: [{ tariffId: homeFee._id, percent: 101, from: '2027-01-01' }] }, 'invalid', 'range', 'overrides.0.percent']
])('%s', async (_what, more, code, reason, field) => {
  const input = { key: freshKey(), premisesId: 'a1-2-1-803', rev: 0, reason: '测试', ...more }
  await expect(feesOf(t.gaoFeng).keepFeeTerms(input)).rejects.toEqual(refusal(code, reason, field))
  expect(await feesOf(t.gaoFeng).feeTerms({ premisesId: 'a1-2-1-803' })).toMatchObject({ rev: 0 })
})
