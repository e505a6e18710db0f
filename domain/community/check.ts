/** Whether an audience is one: it names what there is, and somebody. */
import type { Estate } from '../estate/estate'
import { Refused } from '../kit/errors'
import type { Audience } from './audience'
import { zonesOf } from './audience'

/** @throws Refused invalid for a zone that there is not, and for nobody */
export function checkAudience (audience: Audience, { zones }: Pick<Estate, 'zones'>): void {
  if (zonesOf(audience).some(id => !zones.some(each => each.id === id))) throw new Refused('invalid', 'noZone', 'audience')
  if (audience.staffOnly && !audience.roles) throw new Refused('invalid', 'toNobody', 'audience')
  if (audience.staffOnly && (audience.relations ?? audience.zoneIds ?? audience.buildings)) throw new Refused('invalid', 'notAsked', 'audience')
}
