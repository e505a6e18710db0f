import type { Estate } from '@domain/estate/estate'
import { isAtWork, onDuty, serves, staffWith } from '@domain/estate/roster'
import type { Matter } from '@domain/matter/matter'
import type { Candidate } from '@domain/work-order/contract'

/** Best first: at work, the skill, the zone, on duty, fewest in hand. Each reason travels with the person, to be shown. */
const weight = ({ onLeave, fits, openCount }: Candidate) =>
  (onLeave ? -1000 : 0) + (fits.skill ? 40 : 0) + (fits.zone ? 20 : 0) + (fits.onDuty ? 10 : 0) - openCount

export async function candidatesFor (matter: Matter, estate: Estate, now: number, loads: (ids: string[]) => Promise<Record<string, number>>): Promise<Candidate[]> {
  const staff = staffWith(estate, 'technician', 'clerk').filter(each => !matter.hiddenFrom.includes(each.personId))
  const open = await loads(staff.map(each => each.personId))
  const skill = estate.categories.find(each => each.id === matter.categoryId)?.skill
  return staff.map((each): Candidate => ({
    personId: each.personId, name: each.name, department: each.department,
    fits: { skill: skill !== undefined && each.skills.includes(skill), zone: serves(each, matter.place.zoneId), onDuty: onDuty(each, now) },
    onLeave: !isAtWork(each, now), openCount: open[each.personId] ?? 0
  })).sort((a, b) => weight(b) - weight(a))
}
