/** Which homes behind one entrance have signed an edition: in one document, so that nobody counts the whole estate. */
import type { Acknowledgement } from './act'

export interface Signing { id: string, premisesId: string }

export interface Tally {
  _id: string
  v: 1
  estateId: string
  edition: string
  zoneId: string
  building: string
  entrance?: string
  /** Acts that count: one that was corrected does not. */
  acts: Signing[]
}

export type Behind = Pick<Acknowledgement, 'edition' | 'zoneId' | 'building' | 'entrance'>

/** With one act more, or without the one it corrects. */
export const counted = (acts: readonly Signing[], added: Signing | undefined, corrected?: string): Signing[] =>
  [...acts.filter(({ id }) => id !== corrected && id !== added?.id), ...added ? [added] : []]

export const homesIn = (acts: readonly Signing[]): Set<string> => new Set(acts.map(each => each.premisesId))
