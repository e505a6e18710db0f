/** What premises pay of a fee for a period, or why they pay nothing: one row for each kind that a run charges. */
import type { Premises } from '../estate/premises'
import { dayLength, moment } from '../kit/calendar'
import type { Calculation, Factor } from './calculation'
import type { FeeTerms } from './fee-terms'
import type { Reading } from './meter'
import { overrideIn, spansOf, type Span } from './months'
import { lastDayOf, monthAfter, startOf } from './period'
import type { SkipReason } from './run'
import { versionOn, type Tariff, type TariffKind, type TariffVersion } from './tariff'

/** All that is known of one home when it is looked at. */
export interface Facts {
  premises: Premises
  terms?: FeeTerms | undefined
  /** Of the fee's meter, not billed yet. */
  readings: readonly Reading[]
}

/** `own` is a share of a common cost, whose whole is known only when all were looked at. */
export type Assessed = { skip: SkipReason } | { calculation: Calculation, readingIds?: string[] } | { own: number }

const hundredths = (what: 'area' | 'usage', value: number): Factor => ({ what, value, per: 100 })
const yuan = (value: number): Factor => ({ what: 'amount', value, per: 100 })
/** @param value hundredths of a fen */
const price = (value: number): Factor => ({ what: 'price', value, per: 10_000 })
const percent = (what: 'vacantPercent' | 'discountPercent', value: number): Factor => ({ what, value, per: 100 })

const discount = (value: number | undefined): Factor[] => value === undefined ? [] : [percent('discountPercent', value)]

function lineOf ({ part, override, vacant }: Span, { vacantPercent }: TariffVersion, base: Factor[]): Factor[] {
  const agreed = override?.amountFen === undefined ? base : [yuan(override.amountFen)]
  return [...agreed, part, ...(vacant ? [percent('vacantPercent', vacantPercent ?? 100)] : []), ...discount(override?.percent)]
}

interface Question extends Facts { tariff: Tariff, version: TariffVersion, period: string }

function monthly ({ tariff, version, terms, period }: Question, base: (span: Span) => Factor[]): Assessed {
  const spans = spansOf({ period, months: tariff.everyMonths, tariffId: tariff._id, endedOn: tariff.endedOn }, version, terms)
  if (spans.length === 0) return { skip: 'notYet' }
  return { calculation: { form: 'sum', lines: spans.map(span => lineOf(span, version, base(span))), rounding: version.rounding } }
}

function byArea (question: Question): Assessed {
  const { premises, version } = question
  const area = premises[version.areaKind ?? 'builtUpArea']
  if (!area) return { skip: 'noArea' }
  return monthly(question, ({ override }) => [hundredths('area', area), price(override?.price ?? version.price ?? 0)])
}

/** Whole months that lie between two days, one at least. */
const monthsBetween = (since: string, on: string) => Math.max(1, Math.round((moment(on) - moment(since)) / dayLength * 12 / 365))

/** The parts of a usage that lie in each tier. @param months that it was used in */
function tiered (usage: number, { tiers = [], price: flat = 0 }: Pick<TariffVersion, 'tiers' | 'price'>, months: number): Factor[][] {
  const steps = tiers.length > 0 ? tiers : [{ over: 0, price: flat }]
  return steps.flatMap(({ over, price: each }, place) => {
    const most = steps[place + 1] ? steps[place + 1]!.over * months : Infinity
    const within = Math.min(usage, most) - over * months
    return within > 0 ? [[hundredths('usage', within), price(each)]] : []
  })
}

function byMeter ({ tariff, version, terms, readings, period }: Question): Assessed {
  const until = lastDayOf(monthAfter(period, tariff.everyMonths - 1))
  const due = readings.filter(each => each.tariffId === tariff._id && each.on <= until).sort((a, b) => a.on < b.on ? -1 : 1)
  if (due.some(each => each.state === 'questioned')) return { skip: 'questioned' }
  const [first] = due, last = due.at(-1)
  if (!first || !last) return { skip: 'noReading' }
  const override = overrideIn(terms, tariff._id, period)
  const usage = due.reduce((all, each) => all + each.usage, 0)
  const months = Math.max(tariff.everyMonths, monthsBetween(first.since, last.on))
  const lines = tiered(usage, override?.price === undefined ? version : { price: override.price }, months).map(line => [...line, ...discount(override?.percent)])
  return { calculation: { form: 'sum', lines, rounding: version.rounding }, readingIds: due.map(each => each._id) }
}

function byShare ({ premises, version, terms, tariff, period }: Question): Assessed {
  if (terms?.feeFrom && terms.feeFrom > lastDayOf(monthAfter(period, tariff.everyMonths - 1))) return { skip: 'notYet' }
  const own = version.sharedBy === 'premises' ? 1 : premises[version.sharedBy ?? 'builtUpArea']
  return own ? { own } : { skip: 'noArea' }
}

/** Deposits and what is charged once are no run's business: somebody charges them. */
const kinds: Partial<Record<TariffKind, (question: Question) => Assessed>> = {
  area: byArea,
  fixed: question => monthly(question, () => [yuan(question.version.amountFen ?? 0)]),
  metered: byMeter,
  shared: byShare
}

export const isRun = (kind: TariffKind): boolean => kind in kinds

/** Whether a fee is for these premises at all. */
export const concerns = ({ uses, zoneIds }: Pick<Tariff, 'uses' | 'zoneIds'>, { use, zoneId }: Premises): boolean =>
  (!uses || uses.includes(use)) && (!zoneIds || zoneIds.includes(zoneId))

/** @throws Error for a fee that no run charges or that has no version yet */
export function assess (tariff: Tariff, period: string, facts: Facts): Assessed {
  const version = versionOn(tariff, startOf(period)), kind = kinds[tariff.kind]
  if (!version || !kind) throw new Error(`no run charges ${tariff._id} in ${period}`)
  return facts.premises.state === 'unsold' ? { skip: 'unsold' } : kind({ ...facts, tariff, version, period })
}
