/** A change of somebody's row, reckoned on the estate as it is at this moment. */
import type { Estate, Staff } from '../estate/estate'
import { staffOf } from '../estate/roster'
import { Refused } from '../kit/errors'
import type { Who } from '../people/person'
import { checkAdmins, checkPower, managerIn } from './power'
import { checkRow, type StaffRow } from './row'

const fields = ['roles', 'department', 'zoneIds', 'skills', 'duties', 'reportsTo', 'workPhone'] as const
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export interface Changed { staff: Staff[], row: Staff, /** Which fields are other than before. */ fields: string[] }

/**
 * @param rev of the row the manager was looking at
 * @returns undefined where all of it is so already: a repeated call is no second change
 * @throws Refused conflict where somebody else changed the row since; as `checkPower`, `checkAdmins` and `checkRow`
 */
export function changed (estate: Estate, who: Pick<Who, 'id'>, personId: string, rev: number, wanted: StaffRow): Changed | undefined {
  const actor = managerIn(estate.staff, who)
  const before = staffOf(estate, personId)
  if (!before || before.left) throw new Refused('notFound', 'noSuchStaff', 'personId')
  const other = fields.filter(name => !same(before[name], wanted[name]))
  if (other.length === 0) return undefined
  if (rev !== (before.rev ?? 0)) throw new Refused('conflict', 'staffChanged', 'rev')
  checkPower(actor, personId, before.roles, wanted.roles)
  checkRow(wanted, estate, personId)
  const { personId: id, name, leaves } = before
  const row: Staff = { personId: id, name, leaves, ...wanted, rev: rev + 1 }
  const staff = estate.staff.map(each => each === before ? row : each)
  checkAdmins(estate.staff, staff)
  return { staff, row, fields: other }
}
