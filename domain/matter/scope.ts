/** Which matters somebody may see. `scope` is part of every query; `sees` is the same rule over one matter. */
import { may } from '../people/capability'
import type { Acting, Who } from '../people/person'
import { isOnlyVendor, isStaffRole } from '../people/role'
import { eyesOf } from './household'
import type { Matter } from './matter'

type Sight = { seenBy: string[] } | { public: true } | { 'quoting.readers': string } | { 'quoting.vendorId': string }

export interface Scope { estateId: string, hiddenFrom: { not: string }, anyOf?: Sight[] }

/** `vendorId`: as somebody of this vendor, who sees its jobs and nothing else, whatever else they are here. */
export type Viewer = Acting & Pick<Who, 'estateId'> & { vendorId?: string }

const sightsOf = (viewer: Viewer): Sight[] | undefined => {
  if (viewer.vendorId !== undefined) return [{ 'quoting.readers': viewer.vendorId }, { 'quoting.vendorId': viewer.vendorId }]
  if (may(viewer, 'seeAllMatters')) return undefined
  return [{ seenBy: eyesOf(viewer) }, ...(isOnlyVendor(viewer.roles) ? [] : [{ public: true as const }])]
}

/** Whoever does not answer for the estate sees what they or their household have a part in, and public areas. */
export function scope (viewer: Viewer): Scope {
  const anyOf = sightsOf(viewer)
  return { estateId: viewer.estateId, hiddenFrom: { not: viewer.id }, ...(anyOf && { anyOf }) }
}

export const isStaff = ({ roles }: Pick<Who, 'roles'>) => roles.some(isStaffRole)

function isIn (sight: Sight, { seenBy, public: isPublic, quoting }: Matter): boolean {
  if ('seenBy' in sight) return sight.seenBy.some(eye => seenBy.includes(eye))
  if ('public' in sight) return isPublic
  return 'quoting.readers' in sight ? quoting?.readers.includes(sight['quoting.readers']) === true : quoting?.vendorId === sight['quoting.vendorId']
}

export function sees (who: Viewer, matter: Matter): boolean {
  const { estateId, hiddenFrom, anyOf } = scope(who)
  return matter.estateId === estateId && !matter.hiddenFrom.includes(hiddenFrom.not) && (!anyOf || anyOf.some(each => isIn(each, matter)))
}
