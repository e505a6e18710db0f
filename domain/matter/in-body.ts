/** Small changes of what only matters of some kinds have beside what every matter has. */
import type { Apply, Change } from './effects'
import type { Matter } from './matter'

type Body = 'renovation' | 'moving' | 'quoting'

/** @returns what makes effects of changes of this body; nothing happens where there is none */
export const inBodyOf = <B extends Body>(name: B) => (change: (body: NonNullable<Matter[B]>, given: Change, draft: Matter) => void): Apply => (draft, given) => {
  const body = draft[name]
  if (body) change(body, given, draft)
}

/** Follows from the line that is being written. */
export const idIn = (draft: Pick<Matter, 'timeline'>, letter: string): string => `${letter}${draft.timeline.length + 1}`
