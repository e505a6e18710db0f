/** Who is meant, as a form holds it: of announcements, activities and polls alike. */
import type { Audience } from '@domain/community/audience'
import type { Relation, Role } from '@domain/people/role'

export interface WhomForm { zoneIds: string[], relations: Relation[], roles: Role[] }

export const whomOf = ({ zoneIds = [], relations = [], roles = [] }: Audience = {}): WhomForm => ({ zoneIds, relations, roles })

/** What of an audience the form does not show stays as it is. */
export const audienceOf = ({ zoneIds, relations, roles }: WhomForm, { zoneIds: _zones, relations: _relations, roles: _roles, ...rest }: Audience = {}): Audience =>
  ({ ...rest, ...(zoneIds.length > 0 && { zoneIds }), ...(relations.length > 0 && { relations }), ...(roles.length > 0 && { roles }) })
