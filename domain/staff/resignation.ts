/** Somebody stops working here: what becomes of those below them, reckoned on the estate as it is at this moment. */
import type { Estate, Staff } from '../estate/estate'
import { checkStandIn, forEver } from '../estate/leave'
import { isAtWork, staffOf, withReports } from '../estate/roster'
import { day } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Who } from '../people/person'
import { checkAdmins, checkPower, managerIn } from './power'

export interface Resignation {
  personId: string
  /** Who answers for their matters from now on. */
  toId?: string | undefined
  /** Who is sent for their tasks. */
  tasksToId?: string | undefined
  /** Whom those below them report to. */
  reportsToId?: string | undefined
  reason: string
}

/** What they would leave behind; somebody must be named for each. */
export interface Left { matters: number, tasks: number }

export const below = ({ staff }: Pick<Estate, 'staff'>, personId: string): Staff[] => staff.filter(each => each.reportsTo === personId && !each.left)

const need = (count: number, given: string | undefined, field: string) => { if (count > 0 && !given) throw new Refused('invalid', 'required', field) }

function checkTaker (estate: Estate, personId: string, tasksToId: string | undefined, now: number) {
  if (!tasksToId) return
  const taker = staffOf(estate, tasksToId)
  const fits = taker && tasksToId !== personId && isAtWork(taker, now) && taker.roles.some(role => role === 'technician' || role === 'clerk')
  if (!fits) throw new Refused('invalid', 'assigneeFits', 'tasksToId')
}

/** Those below get the new superior; who becomes it takes over the line upwards, so that it never ends in a circle. */
function moved (estate: Estate, row: Staff, bossId: string | undefined): Staff[] {
  const { reportsTo, personId } = row
  const under = below(estate, personId)
  need(under.length, bossId, 'reportsToId')
  if (!bossId || under.length === 0) return estate.staff
  if (bossId === personId || !estate.staff.some(each => each.personId === bossId && !each.left)) throw new Refused('invalid', 'noSuchStaff', 'reportsToId')
  const others = under.filter(each => each.personId !== bossId).map(each => each.personId)
  if (withReports(estate, others).includes(bossId)) throw new Refused('invalid', 'circle', 'reportsToId')
  return estate.staff.map(each => {
    if (!under.includes(each)) return each
    const { reportsTo: _before, ...rest } = each
    const next = each.personId === bossId ? reportsTo : bossId
    return { ...rest, ...(next && { reportsTo: next }), rev: (each.rev ?? 0) + 1 }
  })
}

/**
 * @param now ms
 * @returns the staff without them; undefined where they have left already: a repeated call goes on with the hand-over
 * @throws Refused naming the field that is missing or does not fit; conflict for the last admin; forbidden for oneself
 */
export function resigned (estate: Estate, who: Pick<Who, 'id'>, request: Resignation, left: Left, now: number): Staff[] | undefined {
  const { personId, toId, tasksToId, reportsToId, reason } = request
  const row = staffOf(estate, personId)
  if (!row) throw new Refused('notFound', 'noSuchStaff', 'personId')
  if (row.left) return undefined
  checkPower(managerIn(estate.staff, who), personId, row.roles, [])
  const leave = { from: day(now), until: forEver, reason }
  need(left.matters, toId, 'toId')
  need(left.tasks, tasksToId, 'tasksToId')
  if (toId) checkStandIn(estate, personId, toId, leave)
  checkTaker(estate, personId, tasksToId, now)
  const staff = moved(estate, row, reportsToId).map(each => each.personId === personId ? { ...each, leaves: [...each.leaves, leave], left: true as const, rev: (each.rev ?? 0) + 1 } : each)
  checkAdmins(estate.staff, staff)
  // Whoever has gone can hand nothing over any more.
  if (personId === who.id) throw new Refused('forbidden', 'ownResignation', 'personId')
  return staff
}
