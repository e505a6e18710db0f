import { premises } from '../../tests/make/premises'
import { corridorFee, homeFee, officeFee, parkingFee, waterFee } from '../../tests/make/tariffs'
import { assess, concerns, type Facts } from './assess'
import { fenOf } from './evaluate'
import type { FeeTerms } from './fee-terms'
import { noTerms } from './fee-terms-rules'
import type { Reading } from './meter'
import { versionOn, type Tariff } from './tariff'
import { calculationLines } from './words'

/** 90 square metres. */
const home = premises.find(each => each._id === 'b2-3-2-1201')!
const terms = (more: Partial<FeeTerms>): FeeTerms => ({ ...noTerms(home._id, 'zejing'), ...more })
const facts = (more: Partial<Facts> = {}): Facts => ({ premises: home, readings: [], ...more })

/** The lines and the amount, or why there is none. */
function said (tariff: Tariff, period: string, more: Partial<Facts> = {}): string {
  const found = assess(tariff, period, facts(more))
  if ('skip' in found) return found.skip
  return 'own' in found ? `own ${found.own}` : `${calculationLines(found.calculation, '吨').join(' + ')} = ${fenOf(found.calculation)}`
}

const whole = '90 平方米 × 2.85 元 × 1 个月 = 25650'
const half = '90 平方米 × 2.85 元 × 半个月 = 12825'

test.each([
  ['2026-10-31', whole], ['2026-11-01', whole], ['2026-11-15', whole], ['2026-11-16', half], ['2026-11-30', half], ['2026-12-01', 'notYet']
])('taken over on %s: %s', (feeFrom, expected) => {
  expect(said(homeFee, '2026-11', { terms: terms({ feeFrom }) })).toBe(expected)
})

test('without the half-month rule, by days', () => {
  const { halfMonth: _half, ...version } = homeFee.versions[0]!
  expect(said({ ...homeFee, versions: [version] }, '2026-11', { terms: terms({ feeFrom: '2026-11-16' }) })).toBe('90 平方米 × 2.85 元 × 15 天（当月 30 天） = 12825')
})

const vacancy = (from: string, until: string) => ({ from, until, inspectedOn: from, inspectedBy: '李静', allowedBy: 'gao-feng', allowedByName: '高峰', at: 0 })

test.each([
  ['the whole month', vacancy('2026-11-01', '2026-11-30'), '90 平方米 × 2.85 元 × 1 个月 × 空置 70% = 17955'],
  ['not to its end', vacancy('2026-11-01', '2026-11-29'), whole],
  ['before it', vacancy('2026-08-01', '2026-10-31'), whole]
])('vacant %s', (_when, each, expected) => {
  expect(said(homeFee, '2026-11', { terms: terms({ vacancies: [each] }) })).toBe(expected)
})

const quarterly: Tariff = { ...homeFee, everyMonths: 3 }

test('a quarter of which one month is half, one is vacant and one is not', () => {
  const each = terms({ feeFrom: '2026-10-20', vacancies: [vacancy('2026-11-01', '2026-11-30')] })
  expect(said(quarterly, '2026-10', { terms: each })).toBe('90 平方米 × 2.85 元 × 半个月 + 90 平方米 × 2.85 元 × 1 个月 × 空置 70% + 90 平方米 × 2.85 元 × 1 个月 = 56430')
})

test('months alike are one line, and nothing is charged after a fee has ended', () => {
  expect(said(quarterly, '2026-10')).toBe('90 平方米 × 2.85 元 × 3 个月 = 76950')
  expect(said({ ...quarterly, endedOn: '2026-12-01' }, '2026-10')).toBe('90 平方米 × 2.85 元 × 2 个月 = 51300')
})

const agreed = (more: object) => terms({ overrides: [{ tariffId: homeFee._id, from: '2026-01-01', ...more }] })

test.each([
  ['a price', { price: 20_000 }, '90 平方米 × 2 元 × 1 个月 = 18000'],
  ['an amount', { amountFen: 10_000 }, '100 元 × 1 个月 = 10000'],
  ['a share of it', { percent: 85 }, '90 平方米 × 2.85 元 × 1 个月 × 约定 85% = 21803'],
  ['nothing', { percent: 0 }, '90 平方米 × 2.85 元 × 1 个月 × 约定 0% = 0'],
  ['one that is over', { price: 20_000, until: '2026-11-29' }, whole],
  ['one that is still to come', { price: 20_000, from: '2026-12-01' }, whole]
])('agreed: %s', (_what, more, expected) => {
  expect(said(homeFee, '2026-11', { terms: agreed(more) })).toBe(expected)
})

test('the latest agreement that has begun counts, and only for its fee', () => {
  const overrides = [{ tariffId: homeFee._id, price: 10_000, from: '2026-06-01' }, { tariffId: homeFee._id, price: 20_000, from: '2026-01-01' }, { tariffId: parkingFee._id, amountFen: 1, from: '2026-01-01' }]
  expect(said(homeFee, '2026-11', { terms: terms({ overrides }) })).toBe('90 平方米 × 1 元 × 1 个月 = 9000')
})

const read = (usage: number, more: Partial<Reading> = {}): Reading => ({
  _id: `r-${usage}-${more.on ?? ''}`, v: 1, estateId: 'zejing', meterId: 'm', premisesId: home._id, label: home.label, tariffId: waterFee._id, value: 0, usage, from: 0, since: '2026-10-31', on: '2026-11-30', at: 0,
  state: 'taken', byId: '', byName: '', byResident: false, ...more
})

test.each([
  ['within the first tier', [read(1_000)], '10 吨 × 3.03 元 = 3030'],
  ['at its end', [read(1_800)], '18 吨 × 3.03 元 = 5454'],
  ['in all three', [read(3_050)], '18 吨 × 3.03 元 + 7 吨 × 3.93 元 + 5.5 吨 × 6.63 元 = 11852'],
  ['of two months: each tier counts twice', [read(1_800, { since: '2026-09-30', on: '2026-10-31' }), read(1_800)], '36 吨 × 3.03 元 = 10908'],
  ['before and after the meter was replaced', [read(500, { turned: 'replaced', on: '2026-11-10' }), read(600, { since: '2026-11-10' })], '11 吨 × 3.03 元 = 3333'],
  ['none', [], 'noReading'],
  ['only of a day after the period', [read(1_000, { on: '2026-12-01' })], 'noReading'],
  ['of another fee', [read(1_000, { tariffId: 't-gas' })], 'noReading'],
  ['one that nobody has looked at', [read(1_000), read(9_000, { state: 'questioned' })], 'questioned']
])('metered, %s', (_what, readings, expected) => {
  expect(said(waterFee, '2026-11', { readings })).toBe(expected)
})

test('a share is an area or one of all homes', () => {
  expect(said(corridorFee, '2026-11')).toBe('own 9000')
  const version = { ...versionOn(corridorFee, '2026-11-01')!, sharedBy: 'premises' as const }
  expect(said({ ...corridorFee, versions: [version] }, '2026-11')).toBe('own 1')
})

test('unsold premises pay nothing, those without an area not yet', () => {
  expect(said(homeFee, '2026-11', { premises: { ...home, state: 'unsold' } })).toBe('unsold')
  const { builtUpArea: _area, ...unmeasured } = home
  expect([said(homeFee, '2026-11', { premises: unmeasured }), said(corridorFee, '2026-11', { premises: unmeasured }), said(parkingFee, '2026-11', { premises: unmeasured })]).toEqual(['noArea', 'noArea', '80 元 × 1 个月 = 8000'])
})

test('a fee is for its uses and zones', () => {
  expect([homeFee, officeFee, parkingFee].map(each => concerns(each, home))).toEqual([true, false, true])
  expect(concerns(parkingFee, premises.find(each => each.zoneId === 'a1')!)).toBe(false)
})
