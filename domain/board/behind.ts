/**
 * The matters behind a figure: which figures have a list, what each of them counts, and the names under which a counted matter
 * is found by index. Names follow from the same facts as the sums, so that a list holds what its figure counted.
 */
import type { Facts, Happening } from './facts'
import { dimensions, type Dimension, type Numbers } from './figures'
import { mondayOf } from './week'

interface Row {
  counts: (what: string) => boolean
  /** Also by zone, kind, clerk, vendor and category: each costs entries of an index for each matter. */
  byLine?: true
}

const is = (...wanted: string[]) => (what: string) => wanted.includes(what)
const begins = (name: string) => (what: string) => what.startsWith(`${name}-`)

const rows = {
  received: { counts: is('received'), byLine: true },
  taken: { counts: is('taken'), byLine: true },
  closed: { counts: is('closed'), byLine: true },
  breaches: { counts: begins('breach'), byLine: true },
  dropped: { counts: is('refused', 'cancelled') },
  reopened: { counts: is('reopened') },
  handedOver: { counts: is('handedOver') },
  followUpDue: { counts: is('followUpDue') },
  followUpDone: { counts: is('followUpDone') },
  rated: { counts: is('rated') },
  unsatisfied: { counts: is('unsatisfied') },
  response: { counts: begins('response') },
  resolution: { counts: begins('resolution') }
} satisfies Record<string, Row>

export type Listed = keyof typeof rows
export const listed = Object.keys(rows) as Listed[]
const rowOf = (figure: Listed): Row => rows[figure]

/** What a figure comes to in the numbers of one key. */
export const numberOf = (figure: Listed, numbers: Numbers): number =>
  Object.entries(numbers).reduce((sum, [what, count]) => rows[figure].counts(what) ? sum + count : sum, 0)

/** Of everything, or of one key of a dimension. */
export interface Part { by: Dimension, key: string }

const partsOf = ({ zone, kind, category, vendor }: Facts, clerk: string | undefined): Part[] => {
  const keys: Partial<Record<Dimension, string | undefined>> = { zone, kind, category, vendor, clerk }
  return dimensions.flatMap(by => keys[by] === undefined ? [] : [{ by, key: keys[by] }])
}

const partName = ({ by, key }: Part) => by === 'all' ? '' : `/${by}/${key}`
const nameOf = (figure: Listed, monday: string, part: Part) => `${figure}/${monday}${partName(part)}`
const standing = 'open'
const whole: Part = { by: 'all', key: '' }

const happenedNames = (facts: Facts, { on, what, clerk }: Happening): string[] => listed.filter(figure => rows[figure].counts(what)).flatMap(figure =>
  [whole, ...(rowOf(figure).byLine ? partsOf(facts, clerk) : [])].map(part => nameOf(figure, mondayOf(on), part)))

/** Every name under which a matter with these facts is found, each once. */
export function namesOf (facts: Facts): string[] {
  const { open } = facts
  const still = open ? [...[whole, ...partsOf(facts, open.clerk)].map(part => standing + partName(part)), `${standing}/status/${open.status}`] : []
  return [...new Set([...facts.happened.flatMap(each => happenedNames(facts, each)), ...still])].sort()
}

/** A figure of some weeks, by their Mondays. */
export interface Behind extends Part { figure: Listed, weeks: readonly string[] }

export const hasList = ({ figure, by }: Pick<Behind, 'figure' | 'by'>) => by === 'all' || rowOf(figure).byLine === true

/** Where the matters behind a figure are found: under any of these names. */
export const wantedNames = ({ figure, weeks, ...part }: Behind): string[] => weeks.map(monday => nameOf(figure, monday, part))

/** @param status of those that are open, alone */
export const openNames = (part: Part, status?: string): string[] => [status === undefined ? standing + partName(part) : `${standing}/status/${status}`]

/** How often one matter was counted in a figure: opened again, it may be closed twice in a week. */
export function timesOf (facts: Facts, { figure, weeks, by, key }: Behind): number {
  const isMine = (clerk: string | undefined) => by === 'all' || partsOf(facts, clerk).some(each => each.by === by && each.key === key)
  return facts.happened
    .filter(({ on, what, clerk }) => rows[figure].counts(what) && weeks.includes(mondayOf(on)) && isMine(clerk))
    .reduce((sum, { count }) => sum + count, 0)
}
