/** The seeded staff as `staff.list` answers it to managers, on a Monday at noon. */
import { isAtWork, onDuty } from '@domain/estate/roster'
import type { StaffMember } from '@domain/staff/contract'
import { rowFrom } from '@domain/staff/row'
import { zejing } from './estate'
import { mondayNoon } from './matter'

export const staffMembers = (more: Record<string, Partial<StaffMember>> = {}): StaffMember[] => zejing.staff.map(each => ({
  ...rowFrom(each), personId: each.personId, name: each.name, leaves: each.leaves, rev: 0,
  onDuty: onDuty(each, mondayNoon), onLeave: !isAtWork(each, mondayNoon), answersFor: 0, tasks: 0, ...more[each.personId]
}))
