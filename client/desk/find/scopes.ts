import type { ViewName } from '@domain/matter/contract'
import { views } from '@domain/matter/views'
import { may } from '@domain/people/capability'
import type { Role } from '@domain/people/role'

/** The lists one can search through, in their order; whose they are is in the `views` table. */
const scopes: readonly ViewName[] = ['zone', 'nearby', 'mine', 'ended', 'all']

export const mayUse = (view: ViewName, roles: readonly Role[]) => may({ roles }, views[view].by)

export const scopesOf = (roles: readonly Role[]): ViewName[] => scopes.filter(view => mayUse(view, roles))

/** Whether the view is of one zone. */
export const needsZone = (view: ViewName) => Object.values(views[view].filter).includes('zone')
