/** What a manager says anew of premises. */
import type { Premises, PremisesState } from '../estate/premises'
import { Refused } from '../kit/errors'
import { counts } from '../people/occupancy'
import type { RegisterEntry } from './entry'

export interface PremisesChange { state?: PremisesState | undefined, builtUpArea?: number | undefined, indoorArea?: number | undefined }

const fields = ['state', 'builtUpArea', 'indoorArea'] as const

/** What is really different, for the log. */
export const changedIn = (before: Premises, change: PremisesChange): Record<string, string | number> =>
  Object.fromEntries(fields.flatMap(name => change[name] === undefined || change[name] === before[name] ? [] : [[name, change[name]]]))

/**
 * @param now ms
 * @throws Refused invalid where more lies within the walls than with them; conflict where somebody is recorded for what is said to be unsold
 */
export function changedPremises (before: Premises, change: PremisesChange, entries: readonly RegisterEntry[], now: number): Premises {
  const after = { ...before, ...changedIn(before, change) }
  if ((after.indoorArea ?? 0) > (after.builtUpArea ?? Infinity)) throw new Refused('invalid', 'areas', 'indoorArea')
  if (change.state === 'unsold' && entries.some(each => counts(each, now))) throw new Refused('conflict', 'somebodyThere', 'state')
  return after
}
