/** Which months of a period somebody pays, and how much of each: nothing before premises are taken over, nothing after a fee has ended. */
import type { Factor } from './calculation'
import type { FeeTerms, Override } from './fee-terms'
import { daysIn, lastDayOf, monthsOf, startOf } from './period'
import type { TariffVersion } from './tariff'

/** The last day of a month whose takers pay it whole, by the half-month rule. */
const half = 15

const whole: Factor = { what: 'months', value: 1, per: 1 }

/** @returns how much of a month counts, or undefined */
function partOf (month: string, feeFrom: string | undefined, { halfMonth }: Pick<TariffVersion, 'halfMonth'>): Factor | undefined {
  if (!feeFrom || feeFrom <= startOf(month)) return whole
  if (feeFrom > lastDayOf(month)) return undefined
  const days = daysIn(month), on = Number(feeFrom.slice(8))
  if (!halfMonth) return { what: 'days', value: days - on + 1, per: days }
  return on <= half ? whole : { what: 'halfMonths', value: 1, per: 2 }
}

const lasts = ({ from, until }: { from: string, until?: string }, month: string) => from <= startOf(month) && (!until || lastDayOf(month) <= until)

/** What is agreed for this fee and month: the latest that has begun. */
export const overrideIn = (terms: Pick<FeeTerms, 'overrides'> | undefined, tariffId: string, month: string): Override | undefined =>
  terms?.overrides.filter(each => each.tariffId === tariffId && lasts(each, month)).sort((a, b) => a.from < b.from ? -1 : 1).at(-1)

const isVacant = (terms: FeeTerms | undefined, month: string) => terms?.vacancies.some(each => lasts(each, month)) ?? false

/** Months alike in everything that makes the amount. */
export interface Span { part: Factor, override?: Override, vacant: boolean }

const alike = (a: Span, b: Span) => a.part.what === 'months' && b.part.what === 'months' && a.override === b.override && a.vacant === b.vacant

export interface Asked { period: string, months: number, tariffId: string, endedOn?: string | undefined }

/** The months of a period that are paid, those alike in one. */
export function spansOf ({ period, months, tariffId, endedOn }: Asked, version: TariffVersion, terms: FeeTerms | undefined): Span[] {
  const spans: Span[] = []
  for (const month of monthsOf(period, months)) {
    const part = endedOn && endedOn <= startOf(month) ? undefined : partOf(month, terms?.feeFrom, version)
    if (!part) continue
    const override = overrideIn(terms, tariffId, month)
    const span: Span = { part, ...(override && { override }), vacant: version.vacantPercent !== undefined && isVacant(terms, month) }
    const last = spans.at(-1)
    if (last && alike(last, span)) last.part = { ...last.part, value: last.part.value + 1 }
    else spans.push(span)
  }
  return spans
}
