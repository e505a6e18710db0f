/** Which matters somebody may see. `scope` is part of every query; `sees` is the same rule over one matter. */
import { may } from '../people/capability'
import type { Who } from '../people/person'
import type { Matter } from './matter'

export interface Scope { estateId: string, hiddenFrom: { not: string }, anyOf?: ({ seenBy: string } | { public: true })[] }

/** Whoever does not answer for the estate sees what they have a part in, and public areas. */
export const scope = ({ id, roles, estateId }: Pick<Who, 'id' | 'roles' | 'estateId'>): Scope => ({
  estateId,
  hiddenFrom: { not: id },
  ...(!may({ roles }, 'seeAllMatters') && { anyOf: [{ seenBy: id }, { public: true }] })
})

export const isStaff = ({ roles }: Pick<Who, 'roles'>) => roles.some(role => role !== 'resident')

export function sees (who: Pick<Who, 'id' | 'roles' | 'estateId'>, matter: Matter): boolean {
  const { estateId, hiddenFrom, anyOf } = scope(who)
  return matter.estateId === estateId && !matter.hiddenFrom.includes(hiddenFrom.not) &&
    (!anyOf || anyOf.some(each => 'public' in each ? matter.public : matter.seenBy.includes(each.seenBy)))
}
