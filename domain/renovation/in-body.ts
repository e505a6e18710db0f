import type { Apply, Change } from '../matter/effects'
import type { Matter } from '../matter/matter'
import type { RenovationFiling } from './filing'

/** One change of the body; nothing where there is none. */
export const inBody = (change: (body: RenovationFiling, given: Change, draft: Matter) => void): Apply => (draft, given) => {
  if (draft.renovation) change(draft.renovation, given, draft)
}

/** Follows from the line that is being written. */
export const idIn = (draft: Pick<Matter, 'timeline'>, letter: string): string => `${letter}${draft.timeline.length + 1}`
