/** From facts of a matter to what it adds to each tally: of a day, of its ISO week, of what is open now. */
import type { Matter } from '../matter/matter'
import { factsOf, type Facts } from './facts'
import { dimensions, whole, type Counts, type Dimension } from './figures'
import { mondayOf } from './week'

/** By name of the tally: `day-2026-11-23`, `week-2026-11-23` by its Monday, `now`. */
export type Contributions = Record<string, Counts>

export const now = 'now'
export const dayTally = (date: string) => `day-${date}`
export const weekTally = (monday: string) => `week-${monday}`
export const mondayIn = (tally: string) => tally.slice('week-'.length)

function put (into: Contributions, tally: string, keys: Partial<Record<Dimension, string>>, figure: string, count: number) {
  const counts = into[tally] ??= {}
  for (const dimension of dimensions) {
    const key = keys[dimension]
    if (key === undefined) continue
    const numbers = (counts[dimension] ??= {})[key] ??= {}
    numbers[figure] = (numbers[figure] ?? 0) + count
  }
}

/** How many stand in this status since that day. */
export const standing = (status: string, since: string) => `${status}/${since}`

export function spread ({ zone, kind, category, vendor, happened, open }: Facts): Contributions {
  const found: Contributions = {}
  for (const { on, what, count, clerk } of happened) {
    const keys = { all: whole, zone, kind, category, vendor, clerk }
    put(found, dayTally(on), keys, what, count)
    put(found, weekTally(mondayOf(on)), keys, what, count)
  }
  if (open) put(found, now, { all: whole, zone, kind, category, vendor, clerk: open.clerk }, standing(open.status, open.since), 1)
  return found
}

export const contributionsOf = (matter: Matter): Contributions => spread(factsOf(matter))

/** Adds, or takes away with `sign` -1; whatever comes to nothing is left out. */
export function plus (one: Contributions, other: Contributions, sign: 1 | -1 = 1): Contributions {
  const sum = structuredClone(one)
  for (const [tally, counts] of Object.entries(other)) for (const [dimension, keys] of Object.entries(counts)) for (const [key, numbers] of Object.entries(keys)) for (const [figure, count] of Object.entries(numbers)) {
    put(sum, tally, { [dimension]: key }, figure, sign * count)
  }
  return sum
}

/** What is to be added so that `before` becomes `after`: only what differs. */
export function difference (after: Contributions, before: Contributions): Contributions {
  const found: Contributions = {}
  for (const [tally, counts] of Object.entries(plus(after, before, -1))) for (const [dimension, keys] of Object.entries(counts)) for (const [key, numbers] of Object.entries(keys)) for (const [figure, count] of Object.entries(numbers)) {
    if (count !== 0) put(found, tally, { [dimension]: key }, figure, count)
  }
  return found
}
