/** As whom somebody reads a line: it decides the wording, the template and how much may be said. */
import type { Estate, Robot } from '../estate/estate'
import { staffOf } from '../estate/roster'
import type { Matter, TimelineEvent } from '../matter/matter'
import { vendorOf } from '../vendor/crew'
import { may } from '../people/capability'

export type Reader = 'to' | 'requester' | 'assignee' | 'staff' | 'follower' | 'vendor' | 'team'

/** A team's robot is addressed like a person; its id is the address. */
export const robotOf = (estate: Estate, personId: string): Robot | undefined => estate.robots.find(each => each.id === personId)

/** Whoever works for a company that is suspended opens none of its jobs, and is told of none. */
function isAtWork (estate: Estate, personId: string): boolean {
  const vendor = vendorOf(estate, personId)
  return vendor !== undefined && vendor.state !== 'suspended'
}

/** Everything a person is in this line, the most telling first. Residents are nothing in lines that are for staff only. */
export function readersOf (matter: Matter, event: TimelineEvent, personId: string, estate: Estate): Reader[] {
  if (matter.hiddenFrom.includes(personId)) return []
  if (robotOf(estate, personId)) return ['team']
  const is: Record<Exclude<Reader, 'team'>, boolean> = {
    to: event.toId === personId,
    requester: matter.requester.personId === personId && !event.inside,
    assignee: matter.assigneeId === personId,
    staff: staffOf(estate, personId) !== undefined,
    follower: matter.followerIds.includes(personId) && !event.inside,
    vendor: isAtWork(estate, personId)
  }
  return (Object.keys(is) as (keyof typeof is)[]).filter(reader => is[reader])
}

const nobody = { roles: [] }

/** May this person read what a complaint says? Technicians and teams get the kind and the zone, no words, names or rooms. */
export function mayReadWords (matter: Matter, personId: string, estate: Estate): boolean {
  if (matter.kind !== 'complaint') return true
  return matter.requester.personId === personId || matter.firstContactId === personId ||
    may(staffOf(estate, personId) ?? nobody, 'seeAllMatters')
}
