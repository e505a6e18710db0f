/** Going on leave, or for good: checked against the roster before anything is written. */
import { day } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Estate, Leave, Staff } from './estate'
import { staffOf } from './roster'

export interface LeaveRequest { personId: string, toId: string, from: string, until?: string, reason: string }

/** Of somebody who does not come back. */
export const forEver = '9999-12-31'

const overlaps = (a: Leave, b: Leave) => a.from <= b.until && b.from <= a.until

const canStandIn = (staff: Staff, leave: Leave) => !staff.left &&
  staff.roles.some(role => role === 'clerk' || role === 'manager') && !staff.leaves.some(each => overlaps(each, leave))

/**
 * @param now ms
 * @returns the leave as the roster keeps it, and whether it is for good
 * @throws Refused invalid naming the field: nobody of the staff, a stand-in who is away then, days in the wrong order, or
 * a resignation ahead of its day, since roles end at once with it
 */
export function leaveOf ({ personId, toId, from, until, reason }: LeaveRequest, { staff }: Pick<Estate, 'staff'>, now: number): { leave: Leave, forGood: boolean } {
  const leave: Leave = { from, until: until ?? forEver, reason }
  if (leave.until < from || leave.until < day(now)) throw new Refused('invalid', 'range', 'until')
  if (!until && from > day(now)) throw new Refused('invalid', 'range', 'from')
  if (!staff.some(each => each.personId === personId)) throw new Refused('invalid', 'noSuchStaff', 'personId')
  const standIn = staff.find(each => each.personId === toId)
  if (!standIn || toId === personId || !canStandIn(standIn, leave)) throw new Refused('invalid', 'clerkFits', 'toId')
  return { leave, forGood: until === undefined }
}

/** The estate with the leave on its roster: what the database holds once it is written. */
export function withLeave (estate: Estate, personId: string, leave: Leave, forGood: boolean): Estate {
  const staff = staffOf(estate, personId)
  const away = staff && { ...staff, leaves: [...staff.leaves, leave], ...(forGood && { left: true as const }) }
  return { ...estate, staff: estate.staff.map(each => each === staff && away ? away : each) }
}
