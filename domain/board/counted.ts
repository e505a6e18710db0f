/** What was last counted of one matter, so that its next revision adds only the difference, and where it is found behind figures. */
import type { Matter } from '../matter/matter'
import { namesOf } from './behind'
import { difference, spread } from './contributions'
import { factsOf, type Facts } from './facts'

export interface Counted {
  /** The matter's. */
  _id: string
  v: 1
  estateId: string
  /** Of the revision that was counted: an older one in somebody's hands is not counted any more. */
  rev: number
  facts: Facts
  /** The matter's: lists are in this order, which never changes. */
  createdAt: number
  /** Of figures, weeks and what they are by (`behind.ts`). */
  behind: string[]
}

export function countedAs (matter: Matter): Counted {
  const { _id, estateId, rev, createdAt } = matter, facts = factsOf(matter)
  return { _id, v: 1, estateId, rev, facts, createdAt, behind: namesOf(facts) }
}

/** Whether what is stored adds the same to every figure and is found behind the same ones. */
export const isCountedAs = (stored: Pick<Counted, 'facts'> & Partial<Counted>, { facts, behind }: Counted): boolean =>
  Object.keys(difference(spread(facts), spread(stored.facts))).length === 0 && [...stored.behind ?? []].sort().join() === behind.join()
