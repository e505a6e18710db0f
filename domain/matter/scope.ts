/** Which matters somebody may see. `scope` is part of every query; `sees` is the same rule over one matter. */
import { may } from '../people/capability'
import type { Acting, Who } from '../people/person'
import { isStaffRole } from '../people/role'
import { eyesOf } from './household'
import type { Matter } from './matter'

export interface Scope { estateId: string, hiddenFrom: { not: string }, anyOf?: ({ seenBy: string[] } | { public: true })[] }

export type Viewer = Acting & Pick<Who, 'estateId'>

/** Whoever does not answer for the estate sees what they or their household have a part in, and public areas. */
export const scope = (viewer: Viewer): Scope => ({
  estateId: viewer.estateId,
  hiddenFrom: { not: viewer.id },
  ...(!may(viewer, 'seeAllMatters') && { anyOf: [{ seenBy: eyesOf(viewer) }, { public: true }] })
})

export const isStaff = ({ roles }: Pick<Who, 'roles'>) => roles.some(isStaffRole)

export function sees (who: Viewer, matter: Matter): boolean {
  const { estateId, hiddenFrom, anyOf } = scope(who)
  return matter.estateId === estateId && !matter.hiddenFrom.includes(hiddenFrom.not) &&
    (!anyOf || anyOf.some(each => 'public' in each ? matter.public : each.seenBy.some(eye => matter.seenBy.includes(eye))))
}
