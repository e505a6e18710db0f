/**
 * Errands: what a step owes to documents beside its matter — a bill, a linked repair, an entry of the register. They are
 * written with the step, in the same document, and taken off once they are done: whoever is killed in between leaves them
 * there for the next who looks. Each may be run twice and must do its work once.
 */
import { custodyErrands } from '../key-custody/errands'
import { moveErrands } from '../move-in/errands'
import { quoteErrands } from '../quote/errands'
import { renovationErrands } from '../renovation/errands'
import type { Matter } from './matter'

export const errandNames = [...renovationErrands, ...moveErrands, ...custodyErrands, ...quoteErrands] as const
export type ErrandName = typeof errandNames[number]

export interface Errand {
  name: ErrandName
  /** The line of the timeline that owes it: with the matter's id the key of whatever it makes. */
  seq: number
  /** Not before, ms. */
  at: number
}

/** Writes an errand down; it belongs to the line that is being written. */
export const owe = (draft: Matter, name: ErrandName, at: number) => {
  draft.errands = [...draft.errands ?? [], { name, seq: draft.timeline.length + 1, at }]
}

export const errandAt = ({ errands = [] }: Pick<Matter, 'errands'>): number | null =>
  errands.length > 0 ? Math.min(...errands.map(each => each.at)) : null

const isSame = (one: Errand, other: Errand) => one.name === other.name && one.seq === other.seq

/** The errands without one that is done or, with `at`, with it put off until then. */
export const without = ({ errands = [] }: Pick<Matter, 'errands'>, done: Errand, at?: number): Errand[] =>
  errands.flatMap(each => !isSame(each, done) ? [each] : at === undefined ? [] : [{ ...each, at }])
