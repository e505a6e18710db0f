/** Who is meant, as a form holds it: of announcements, activities and polls alike. */
import type { Audience, BuildingOf } from '@domain/community/audience'
import type { Relation, Role } from '@domain/people/role'

export const meant = ['residents', 'both', 'staff'] as const
export type Meant = typeof meant[number]

/** `zoneIds` are all that were picked; of one with buildings here only these are meant. */
export interface WhomForm { to: Meant, zoneIds: string[], buildings: BuildingOf[], relations: Relation[], roles: Role[] }

const toOf = ({ staffOnly, roles = [] }: Audience): Meant => staffOnly ? 'staff' : roles.length > 0 ? 'both' : 'residents'

export function whomOf (audience: Audience = {}): WhomForm {
  const { zoneIds = [], buildings = [], relations = [], roles = [] } = audience
  return { to: toOf(audience), zoneIds: [...new Set([...zoneIds, ...buildings.map(each => each.zoneId)])], buildings, relations, roles }
}

function placeOf ({ zoneIds, buildings }: WhomForm): Audience {
  const some = buildings.filter(each => zoneIds.includes(each.zoneId)), whole = zoneIds.filter(id => !some.some(each => each.zoneId === id))
  return { ...(whole.length > 0 && { zoneIds: whole }), ...(some.length > 0 && { buildings: some }) }
}

export const audienceOf = (form: WhomForm): Audience => ({
  ...(form.to === 'staff' ? { staffOnly: true } : { ...placeOf(form), ...(form.relations.length > 0 && { relations: form.relations }) }),
  ...(form.to !== 'residents' && form.roles.length > 0 && { roles: form.roles })
})
