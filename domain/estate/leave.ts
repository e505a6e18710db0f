/** Going on leave: checked against the roster before anything is written. */
import { day } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Estate, Leave, Staff } from './estate'
import { staffOf } from './roster'

export interface LeaveRequest { personId: string, toId: string, from: string, until: string, reason: string }

/** Of somebody who does not come back. */
export const forEver = '9999-12-31'

const overlaps = (a: Leave, b: Leave) => a.from <= b.until && b.from <= a.until

const canStandIn = (staff: Staff, leave: Leave) => !staff.left &&
  staff.roles.some(role => role === 'clerk' || role === 'manager') && !staff.leaves.some(each => overlaps(each, leave))

/** @throws Refused invalid where this person can't answer for what somebody else leaves, all through the leave. @param toId who stands in */
export function checkStandIn ({ staff }: Pick<Estate, 'staff'>, personId: string, toId: string | undefined, leave: Leave) {
  const standIn = staff.find(each => each.personId === toId)
  if (!standIn || toId === personId || !canStandIn(standIn, leave)) throw new Refused('invalid', 'clerkFits', 'toId')
}

/**
 * @param now ms
 * @returns the leave as the roster keeps it
 * @throws Refused invalid naming the field: nobody of the staff, a stand-in who is away then, days in the wrong order
 */
export function leaveOf ({ personId, toId, from, until, reason }: LeaveRequest, estate: Pick<Estate, 'staff'>, now: number): Leave {
  const leave: Leave = { from, until, reason }
  if (until < from || until < day(now)) throw new Refused('invalid', 'range', 'until')
  if (!estate.staff.some(each => each.personId === personId && !each.left)) throw new Refused('invalid', 'noSuchStaff', 'personId')
  checkStandIn(estate, personId, toId, leave)
  return leave
}

/** The estate with the leave on its roster: what the database holds once it is written. */
export function withLeave (estate: Estate, personId: string, leave: Leave): Estate {
  const staff = staffOf(estate, personId)
  return { ...estate, staff: estate.staff.map(each => each === staff ? { ...each, leaves: [...each.leaves, leave] } : each) }
}
