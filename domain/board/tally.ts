/**
 * One tally: the sums of an estate for a day, a week, or what is open now. Its size has a bound however many people there are:
 * it keeps at most a hundred keys of a dimension, the rest as `others`.
 */
import { lot } from '../matter/follow-up'
import type { Contributions } from './contributions'
import { dimensions, others, type Counts, type Numbers } from './figures'

export interface Tally {
  /** Estate and name, as `tallyId` makes it. */
  _id: string
  v: 1
  estateId: string
  name: string
  counts: Counts
  /** When something was last counted into it, ms. */
  countedAt: number
  /** Of `now`: nothing waited to be counted at that moment, ms. */
  completeAt?: number
}

export const tallyId = (estateId: string, name: string) => `${estateId}_${name}`

export const emptyTally = (estateId: string, name: string): Tally => ({ _id: tallyId(estateId, name), v: 1, estateId, name, counts: {}, countedAt: 0 })

/** Keys that one dimension of one tally may have, `others` among them. */
export const mostKeys = 100

type Keys = Record<string, Numbers>

const sum = (one: Numbers, other: Numbers): Numbers => {
  const all = { ...one }
  for (const [figure, count] of Object.entries(other)) {
    const next = (all[figure] ?? 0) + count
    if (next === 0) delete all[figure]
    else all[figure] = next
  }
  return all
}

/** Keys keep their place by a lot that is the same wherever it is drawn, so that the order in which they came changes nothing. */
const byLot = (one: string, other: string) => lot(one) - lot(other) || (one < other ? -1 : 1)

/** Whoever was once among the others stays there. */
function folded (keys: Keys, most: number): Keys {
  const { [others]: rest = {}, ...named } = keys
  const isFull = others in keys || Object.keys(named).length > most
  if (!isFull) return Object.fromEntries(Object.entries(named).filter(([, numbers]) => Object.keys(numbers).length > 0))
  const [kept, left] = [Object.keys(named).sort(byLot).slice(0, most - 1), Object.keys(named).sort(byLot).slice(most - 1)]
  return { ...Object.fromEntries(kept.map(key => [key, named[key]!])), [others]: left.reduce((all, key) => sum(all, named[key]!), rest) }
}

/** Where this key is counted: by itself, or among the others that are there already. */
function placeOf (keys: Keys, key: string, most: number): string {
  if (key in keys || !(others in keys)) return key
  const kept = Object.keys(keys).filter(each => each !== others).sort(byLot)
  return kept.length < most - 1 || byLot(key, kept.at(-1)!) < 0 ? key : others
}

/** With these counts in it. @param most for tests of what has too many keys */
export function added (counts: Counts, more: Counts, most = mostKeys): Counts {
  const found: Counts = {}
  for (const dimension of dimensions) {
    let keys: Keys = { ...counts[dimension] }
    for (const [key, numbers] of Object.entries(more[dimension] ?? {})) {
      const place = placeOf(keys, key, most)
      keys = folded({ ...keys, [place]: sum(keys[place] ?? {}, numbers) }, most)
    }
    if (Object.keys(keys).length > 0) found[dimension] = keys
  }
  return found
}

/** All tallies of an estate by name, with these in them. */
export const addedAll = (tallies: Contributions, more: Contributions, most = mostKeys): Contributions =>
  ({ ...tallies, ...Object.fromEntries(Object.entries(more).map(([name, counts]) => [name, added(tallies[name] ?? {}, counts, most)])) })
