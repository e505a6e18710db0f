import { homeFee, parkingFee, tariffs, waterFee } from '../../tests/make/tariffs'
import { Refused } from '../kit/errors'
import { tariffKinds, type Tariff, type TariffVersion } from './tariff'
import { checkTariff, checkVersion, versionRows, withEnd, withVersion } from './tariff-rules'

const base: TariffVersion = { from: '2026-12-01', rounding: { mode: 'halfUp', digits: 2 }, due: { months: 0, day: 28 } }
const everything: Required<Omit<TariffVersion, 'from' | 'rounding' | 'due'>> = {
  price: 100, areaKind: 'builtUpArea', amountFen: 100, tiers: [{ over: 0, price: 1 }], sharedBy: 'premises', late: { perMillion: 1, graceDays: 0, capPercent: 1 }, halfMonth: true, vacantPercent: 50
}

/** What is refused, as a line. */
function refusal (work: () => unknown): string {
  try {
    work()
    return 'taken'
  } catch (error) {
    const { reason, field } = error as Refused
    return `${reason} ${field}`
  }
}

test('what each kind asks for', () => {
  const fields = Object.keys(everything) as (keyof typeof everything)[]
  const rows = tariffKinds.map(kind => {
    const { needs } = versionRows[kind], least = Object.fromEntries(needs.map(([first]) => [first!, everything[first!]]))
    const line = (field: typeof fields[number]) => needs.some(choice => choice.includes(field)) ? 'needs' : refusal(() => checkVersion(kind, { ...base, ...least, [field]: everything[field] })) === 'taken' ? 'may' : '·'
    return `${kind.padEnd(8)} ${fields.map(field => `${field} ${line(field)}`.padEnd(20)).join('').trimEnd()}`
  })
  expect(`\n${rows.join('\n')}\n`).toMatchSnapshot()
})

test.each<[string, Tariff['kind'], Partial<TariffVersion>, string]>([
  ['area without a price', 'area', { areaKind: 'builtUpArea' }, 'required version.price'],
  ['area without its kind', 'area', { price: 1 }, 'required version.areaKind'],
  ['fixed with a price', 'fixed', { amountFen: 1, price: 1 }, 'notForKind version.price'],
  ['metered by price and tiers', 'metered', { price: 1, tiers: [{ over: 0, price: 1 }] }, 'eitherOr version.tiers'],
  ['tiers that do not begin at nothing', 'metered', { tiers: [{ over: 5, price: 1 }] }, 'tiers version.tiers'],
  ['tiers that do not rise', 'metered', { tiers: [{ over: 0, price: 1 }, { over: 9, price: 1 }, { over: 9, price: 2 }] }, 'tiers version.tiers'],
  ['late charge of a deposit', 'deposit', { late: everything.late }, 'notForKind version.late'],
  ['metered by one price', 'metered', { price: 1 }, 'taken']
])('%s', (_what, kind, version, expected) => {
  expect(refusal(() => checkVersion(kind, { ...base, ...version }))).toBe(expected)
})

test.each<[string, Partial<Tariff>, string]>([
  ['a meter that counts nothing', { kind: 'metered', everyMonths: 1 }, 'required meterUnit'],
  ['a fixed fee with a meter', { kind: 'fixed', everyMonths: 1, meterUnit: '吨' }, 'notForKind meterUnit'],
  ['a deposit every quarter', { kind: 'deposit', everyMonths: 3 }, 'notForKind everyMonths']
])('%s', (_what, tariff, expected) => {
  expect(refusal(() => checkTariff({ version: base, ...tariff } as Parameters<typeof checkTariff>[0]))).toBe(expected)
})

test('every fee of the example keeps to the table', () => {
  for (const { versions: [version], ...tariff } of tariffs) expect([tariff.name, refusal(() => checkTariff({ ...tariff, version: version! }))]).toEqual([tariff.name, 'taken'])
})

const dearer = (from: string) => ({ ...base, from, price: 30_000, areaKind: 'builtUpArea' as const })

test('a version begins after the last month that was billed, also of a quarter and of what was charged once', () => {
  expect(withVersion(homeFee, dearer('2026-12-01'), '2026-11').versions.map(each => each.from)).toEqual(['2021-09-01', '2026-12-01'])
  for (const last of ['2026-12', '2027-01', '2026-12-0a1b2c']) expect(refusal(() => withVersion(homeFee, dearer('2026-12-01'), last))).toBe('billIssued version.from')
  expect(withVersion(homeFee, dearer('2020-01-01'), undefined).versions[0]!.from).toBe('2020-01-01')
})

test('a version that has not counted yet is said anew, not twice', () => {
  const once = withVersion(homeFee, dearer('2027-01-01'), '2026-11'), twice = withVersion(once, { ...dearer('2027-01-01'), price: 31_000 }, '2026-11')
  expect(twice.versions.map(each => each.price)).toEqual([28_500, 31_000])
})

test('a fee ends after what was billed, and nothing is said of it for later', () => {
  expect(refusal(() => withEnd(parkingFee, '2026-11-01', '2026-11'))).toBe('billIssued endedOn')
  const ended = withEnd(waterFee, '2026-12-01', '2026-11')
  expect(refusal(() => withVersion(ended, { ...base, from: '2027-01-01', price: 1 }, '2026-11'))).toBe('tariffEnded version.from')
})
