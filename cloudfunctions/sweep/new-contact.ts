import type { Estate, Staff } from '@domain/estate/estate'
import { isAtWork, onDuty, serves, staffWith } from '@domain/estate/roster'
import type { Matter } from '@domain/matter/matter'
import { systemId } from '@domain/people/person'
import { matters } from '../matter/repo'

/** Who may be appointed, the nearest circle that has anybody: on duty here, on duty anywhere, at work, a manager. */
function circle (matter: Matter, estate: Estate, now: number): Staff[] {
  const seeing = (staff: Staff[]) => staff.filter(each => !matter.hiddenFrom.includes(each.personId))
  const clerks = seeing(staffWith(estate, 'clerk'))
  const circles = [
    clerks.filter(each => onDuty(each, now) && serves(each, matter.place.zoneId)),
    clerks.filter(each => onDuty(each, now)),
    clerks.filter(each => isAtWork(each, now)),
    seeing(staffWith(estate, 'manager'))
  ]
  return circles.find(each => each.length > 0) ?? []
}

/** Nobody received it in time: the clerk with the least open matters becomes its first contact. */
export async function newContact (matter: Matter, estate: Estate, now: number): Promise<string | undefined> {
  const staff = circle(matter, estate, now)
  const loads = await matters({ id: systemId, roles: ['manager'], estateId: estate._id }).loads('firstContactId', staff.map(each => each.personId))
  return staff.sort((a, b) => (loads[a.personId] ?? 0) - (loads[b.personId] ?? 0))[0]?.personId
}
