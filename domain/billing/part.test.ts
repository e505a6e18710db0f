/** Whole parts over random estates: every bill computed again is its amount, shares are their total, the posting is the bills. */
import type { Premises, PremisesState } from '../estate/premises'
import { seeded } from '../../tests/make/seeded'
import { fenOf } from './evaluate'
import { noTerms } from './fee-terms-rules'
import type { FeeTerms } from './fee-terms'
import type { Reading } from './meter'
import { billOf, partOf, payable, postingOf, settledPart, withDrafts, withSkipped, type BillingPart, type Looked } from './part'
import { totalsFor } from './begin-run'
import type { BillingRun } from './run'
import { roundingModes, type Tariff, type TariffVersion } from './tariff'

const period = '2026-10', states: readonly (PremisesState | undefined)[] = ['unsold', 'vacant', 'occupied', 'let', undefined]

function estateOf ({ below, one, maybe }: ReturnType<typeof seeded>) {
  const rounding = () => ({ mode: one(roundingModes), digits: one([0, 1, 2] as const) })
  const fee = (_id: string, kind: Tariff['kind'], version: Partial<TariffVersion>): Tariff => ({
    _id, v: 1, estateId: 'e', name: _id, kind, everyMonths: one([1, 3] as const), versions: [{ from: '2020-01-01', rounding: rounding(), due: { months: 1, day: 28 }, ...maybe({ halfMonth: true as const }), ...version }], rev: 1
  })
  const tariffs = [
    fee('area', 'area', { price: 1 + below(120_000), areaKind: one(['builtUpArea', 'indoorArea'] as const), ...maybe({ vacantPercent: below(101) }) }), fee('fixed', 'fixed', { amountFen: 1 + below(50_000) }),
    fee('water', 'metered', { tiers: [{ over: 0, price: 1 + below(60_000) }, { over: 1 + below(3_000), price: 1 + below(90_000) }] }), fee('light', 'shared', { sharedBy: one(['builtUpArea', 'premises'] as const) })
  ]
  const looked = Array.from({ length: 5 + below(60) }, (_each, place): Looked => {
    const _id = `h${String(place).padStart(3, '0')}`, state = one(states)
    const premises: Premises = { _id, v: 1, estateId: 'e', zoneId: 'z', label: _id, search: _id, door: _id, building: '1', level: 1, use: 'home', ...maybe({ builtUpArea: 1 + below(30_000) }), ...maybe({ indoorArea: 1 + below(30_000) }), ...(state && { state }) }
    const terms: FeeTerms = {
      ...noTerms(_id, 'e'), ...maybe({ feeFrom: `2026-${one(['09', '10', '11', '12'])}-${String(1 + below(30)).padStart(2, '0')}` }),
      overrides: [...below(3) === 0 ? [{ tariffId: one(['area', 'fixed', 'water']), percent: below(101), from: '2026-01-01' }] : []],
      vacancies: [...below(3) === 0 ? [{ from: '2026-11-01', until: '2026-12-31', inspectedOn: '', inspectedBy: '', allowedBy: '', allowedByName: '', at: 0 }] : []]
    }
    const reading: Reading = {
      _id: `r${_id}`, v: 1, estateId: 'e', meterId: 'm', premisesId: _id, label: _id, tariffId: 'water', value: 0, usage: below(9_000), from: 0, since: '2026-09-30', on: '2026-10-30', at: 0,
      state: below(9) === 0 ? 'questioned' : 'taken', byId: '', byName: '', byResident: false
    }
    return { premises, terms, readings: below(4) === 0 ? [] : [reading], issued: new Set(below(12) === 0 ? [one(['area', 'light'])] : []) }
  })
  const run: BillingRun = {
    _id: 'r', v: 1, estateId: 'e', period, tariffs, sharedFen: { light: below(9_000_000) }, state: 'previewing', done: 0, of: 0, part: 0, own: {}, totals: totalsFor(tariffs, period, []), skipped: {},
    issuing: { at: 1, by: 'x' }, issued: { count: 0, fen: 0 }, startedBy: '', startedByName: '', at: 0, rev: 1
  }
  return { run, looked }
}

/** Looks in parts of some size, as the function does. */
function looking (run: BillingRun, looked: readonly Looked[], size: number): { parts: BillingPart[], own: Record<string, number> } {
  const parts: BillingPart[] = [], own: Record<string, number> = {}
  for (let from = 0; from < looked.length; from += size) {
    const part = partOf({ ...run, part: parts.length, own: { ...own } }, looked.slice(from, from + size), 0)
    for (const [id, more] of Object.entries(part.own)) own[id] = (own[id] ?? 0) + more
    parts.push(part)
  }
  return { parts: parts.map(part => settledPart(part, own)), own }
}

const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)

test('120 estates, some thousand bills', () => {
  let bills = 0
  for (let seed = 1; seed <= 120; seed++) {
    const random = seeded(seed), { run, looked } = estateOf(random), { parts, own } = looking(run, looked, 1 + random.below(20))
    const made = parts.flatMap((part, n) => payable(part.drafts).map(draft => billOf(run, n, draft)))
    bills += made.length
    expect([seed, made.filter(bill => fenOf(bill.calculation) !== bill.amountFen || bill.openFen !== bill.amountFen || bill.amountFen <= 0)]).toEqual([seed, []])
    expect(new Set(made.map(bill => bill._id)).size).toBe(made.length)

    const shares = made.filter(bill => bill.tariffId === 'light'), alreadyIssued = looked.some(each => each.issued.has('light'))
    if (own.light && !alreadyIssued) expect([seed, sum(shares.map(bill => bill.amountFen))]).toEqual([seed, run.sharedFen.light])
    else expect(sum(shares.map(bill => bill.amountFen))).toBeLessThanOrEqual(run.sharedFen.light!)

    const totals = parts.reduce((before, part) => withDrafts(before, part.drafts), run.totals)
    expect(sum(totals.map(each => each.fen))).toBe(sum(made.map(bill => bill.amountFen)))
    const postings = parts.map((_part, n) => postingOf(run, n, made.filter(bill => bill.part === n)))
    expect(postings.filter(({ lines }) => sum(lines.map(line => line.fen)) !== 0)).toEqual([])
    expect(sum(postings.flatMap(each => each.lines).filter(line => line.account === 'receivable').map(line => line.fen))).toBe(sum(made.map(bill => bill.amountFen)))

    // The size of the parts makes no difference.
    const whole = looking(run, looked, looked.length).parts.flatMap(part => part.drafts)
    expect(parts.flatMap(part => part.drafts)).toEqual(whole)
    const skipped = parts.reduce((before, part) => withSkipped(before, part.skipped), run.skipped)
    expect(sum(Object.values(skipped)) + whole.length).toBe(looked.length * run.tariffs.length)
  }
  expect(bills).toBeGreaterThan(5_000)
})

test('settling again is the same, and a share of nothing is no bill', () => {
  const { run, looked } = estateOf(seeded(3)), poor = { ...run, sharedFen: { light: 1 } }, { parts, own } = looking(poor, looked, 100)
  expect(settledPart(parts[0]!, own)).toEqual(parts[0])
  expect(payable(parts[0]!.drafts).filter(each => each.tariffId === 'light').map(each => each.amountFen)).toEqual([1])
})
