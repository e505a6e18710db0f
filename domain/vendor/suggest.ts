/** Whom to ask for a piece of work: points line by line. Nobody is left out; who may not be asked stands behind, with why. */
import { dayLength } from '../kit/calendar'
import type { Matter } from '../matter/matter'
import { briefOf, isFit } from './brief'
import type { Reason, ReasonLine, Suggestion } from './suggestion'
import type { Vendor } from './vendor'

/** What each line is worth at most. */
export const worth: Record<ReasonLine, number> = { category: 30, zone: 15, papers: 10, rating: 25, price: 10, load: 5, free: 5 }

/** From this on, in hundredths, a rating speaks for somebody. */
const goodScore = 400

export interface Asked { categoryId: string, zoneId: string }

/** What is known beside the vendors themselves. */
export interface Known {
  /** Work each has been chosen for and has not done. */
  open: readonly Pick<Matter, 'quoting'>[]
  /** The latest accepted work of the category, whoever did it. */
  past: readonly Pick<Matter, 'quoting'>[]
}

const middle = (figures: readonly number[]): number | undefined => [...figures].sort((a, b) => a - b)[Math.floor((figures.length - 1) / 2)]

/** What a vendor usually asks for work of the category, in fen. */
export const levelOf = (vendorId: string, past: Known['past']): number | undefined =>
  middle(past.flatMap(({ quoting }) => quoting?.quotes.filter(each => each.vendorId === vendorId && !each.change).map(each => each.costFen) ?? []))

/** When a vendor has done what it was chosen for, as it quoted it. @param now ms */
function freeFrom (open: Known['open'], now: number): number {
  const ends = open.flatMap(({ quoting }) => {
    const confirmed = quoting?.prices.find(each => each.state === 'confirmed'), quote = quoting?.quotes.find(each => each.id === confirmed?.quoteId)
    return quote ? [quote.startAt + quote.workMinutes * 60_000] : []
  })
  return Math.max(now, ...ends)
}

const share = (line: ReasonLine, part: number): number => Math.round(worth[line] * Math.max(0, Math.min(1, part)))
const reason = (line: ReasonLine, holds: boolean, part: number, value?: string | number): Reason => ({ line, holds, points: share(line, part), ...(value !== undefined && { value }) })

/** How good: two thirds what residents said, the rest punctuality and what had not to be done again. Who is new stands in the middle. */
function ratingReason ({ rating }: Vendor): Reason {
  if (rating?.score === undefined) return reason('rating', false, 0.5)
  const part = rating.score / 500 * 0.66 + (rating.onTimePercent ?? 50) / 100 * 0.2 + (100 - rating.redoPercent) / 100 * 0.14
  return reason('rating', rating.score >= goodScore, part, rating.score)
}

/** The cheapest gets all of it, the others as much less as they cost more. */
function priceReason (level: number | undefined, cheapest: number | undefined, usual: number | undefined): Reason {
  if (level === undefined || cheapest === undefined || usual === undefined) return reason('price', false, 0.5)
  return reason('price', level <= usual, cheapest / Math.max(level, 1), level)
}

const jobsOf = (vendorId: string, jobs: Known['open']) => jobs.filter(({ quoting }) => quoting?.vendorId === vendorId)

/**
 * @param now ms; @param today its day
 * @returns best first; by name where they are equal
 */
export function suggest (vendors: readonly Vendor[], { categoryId, zoneId }: Asked, { open, past }: Known, now: number, today: string): Suggestion[] {
  const levels = new Map(vendors.map(({ _id }) => [_id, levelOf(_id, past)])), given = [...levels.values()].filter(each => each !== undefined)
  const cheapest = given.length > 0 ? Math.min(...given) : undefined, usual = middle(given)
  return vendors.map(vendor => {
    const brief = briefOf(vendor), jobs = jobsOf(vendor._id, open), free = freeFrom(jobs, now), valid = isFit(brief, today)
    const does = vendor.categoryIds.includes(categoryId), comes = vendor.zoneIds.length === 0 || vendor.zoneIds.includes(zoneId)
    const why = [
      reason('category', does, Number(does)), reason('zone', comes, Number(comes)), reason('papers', valid, Number(valid), brief.fitUntil ?? undefined), ratingReason(vendor),
      priceReason(levels.get(vendor._id), cheapest, usual), reason('load', jobs.length === 0, 1 - jobs.length / 5, jobs.length), reason('free', free <= now + dayLength, 1 - (free - now) / (7 * dayLength), free)
    ]
    return { vendorId: vendor._id, name: vendor.name, state: vendor.state, fit: valid && does, score: why.reduce((sum, each) => sum + each.points, 0), why }
  }).sort((a, b) => Number(b.fit) - Number(a.fit) || b.score - a.score || a.name.localeCompare(b.name))
}
