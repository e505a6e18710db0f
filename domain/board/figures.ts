/** What is counted, and by what: the names of everything a tally has. */
import { clockNames, type ClockName } from '../matter/matter'

/** What figures are kept by. Each by itself: a tally holds the margins, never their cross product, so it stays small. */
export const dimensions = ['all', 'zone', 'kind', 'clerk', 'vendor', 'category'] as const
export type Dimension = typeof dimensions[number]

/** The one key of the dimension `all`, and where keys go that are too many. */
export const whole = 'all', others = 'others'

export const scoreNames = ['speed', 'quality', 'manner'] as const

/** Counts and sums, by the day on which they happened. */
export const figures = [
  'received', 'taken', 'closed', 'refused', 'cancelled', 'reopened', 'handedOver', 'followUpDue', 'followUpDone', 'rated', ...scoreNames, 'unsatisfied'
] as const
export type Figure = typeof figures[number] | `breach-${ClockName}` | `response-${number}` | `resolution-${number}`

export const breachOf = (clock: ClockName): Figure => `breach-${clock}`
export const breaches: readonly Figure[] = clockNames.map(breachOf)

/** Of durations: the figure's name has the number of the bucket. */
export const lasting = ['response', 'resolution'] as const
export type Lasting = typeof lasting[number]

/** What has a number for each figure; what is 0 is not there. */
export type Numbers = Record<string, number>

/** By dimension and key: a zone's id, a kind, a clerk's id, a vendor's, a category's. */
export type Counts = Partial<Record<Dimension, Record<string, Numbers>>>
