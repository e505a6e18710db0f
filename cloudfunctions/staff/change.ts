/** Changes of the roster by a manager. The estate's row and the person's roles are written in one transaction. */
import { Refused } from '@domain/kit/errors'
import { may, type Capability } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import type { Role } from '@domain/people/role'
import { changed } from '@domain/staff/change'
import { managerIn } from '@domain/staff/power'
import { resigned, type Left, type Resignation } from '@domain/staff/resignation'
import type { StaffRow } from '@domain/staff/row'
import { append } from '../audit/repo'
import { estateIn, forgetEstates, keepStaff } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import { keepRoles } from '../people/repo'

const losing = (before: readonly Role[], after: readonly Role[], capability: Capability) => may({ roles: before }, capability) && !may({ roles: after }, capability)

/** Nobody stops being able to do what lies with them. @throws Refused conflict */
async function checkLeft (before: readonly Role[], after: readonly Role[], leftBehind: () => Promise<Left>) {
  if (!losing(before, after, 'takeOver') && !losing(before, after, 'workOnMatters')) return
  const left = await leftBehind()
  const stuck = (losing(before, after, 'takeOver') && left.matters > 0) || (losing(before, after, 'workOnMatters') && left.tasks > 0)
  if (stuck) throw new Refused('conflict', 'stillAnswers', 'roles')
}

/**
 * @param leftBehind what lies with them, asked only where a role is lost
 * @returns the row's new `rev`
 * @throws Refused as `changed`
 */
export async function change (personId: string, rev: number, row: StaffRow, leftBehind: () => Promise<Left>, who: Who, now: number): Promise<number> {
  const next = await inTransaction(async transaction => {
    const estate = await estateIn(transaction, who.estateId)
    const result = changed(estate, who, personId, rev, row)
    const before = estate.staff.find(each => each.personId === personId)
    if (!result) return before?.rev ?? 0
    if (result.fields.includes('roles')) {
      await checkLeft(before?.roles ?? [], row.roles, leftBehind)
      await keepRoles(transaction, who.estateId, personId, row.roles)
    }
    await keepStaff(transaction, who.estateId, result.staff)
    const details = { changed: result.fields.join(' '), ...(result.fields.includes('roles') && { roles: row.roles.join(' ') }) }
    await append(transaction, { ...managerIn(estate.staff, who), estateId: who.estateId }, { act: 'changeStaff', subjectId: personId, details }, now)
    return result.row.rev ?? 0
  })
  forgetEstates()
  return next
}

/**
 * Ends somebody's work here: row, roles and those below them at once. What they answered for is handed over after it.
 * @throws Refused as `resigned`; nothing where they have left already
 */
export async function resign (request: Resignation, left: Left, who: Who, now: number): Promise<void> {
  await inTransaction(async transaction => {
    const estate = await estateIn(transaction, who.estateId)
    const staff = resigned(estate, who, request, left, now)
    if (!staff) return
    await keepStaff(transaction, who.estateId, staff)
    await keepRoles(transaction, who.estateId, request.personId, [])
    await append(transaction, { ...managerIn(estate.staff, who), estateId: who.estateId }, { act: 'leaveStaff', subjectId: request.personId, reason: request.reason, details: { ...left } }, now)
  })
  forgetEstates()
}
