/** Who may give or take which role, and that an estate never loses its last admin. */
import type { Staff } from '../estate/estate'
import { Refused } from '../kit/errors'
import { may, type Capability } from '../people/capability'
import type { Who } from '../people/person'
import type { Role } from '../people/role'
import { roleWords } from '../words'

/** Roles that management gives; `resident` follows from an occupancy. */
export const givenRoles = ['clerk', 'technician', 'guard', 'finance', 'manager', 'admin'] as const satisfies readonly Role[]
export type GivenRole = typeof givenRoles[number]

/** What it takes to give a role or to take it away. */
const needs: Record<GivenRole, Capability> = {
  clerk: 'manageStaff', technician: 'manageStaff', guard: 'manageStaff', finance: 'manageStaff', manager: 'manageStaff', admin: 'appointAdmins'
}

type Actor = Pick<Who, 'id' | 'roles'>

export const mayGive = (actor: Pick<Who, 'roles'>, role: GivenRole): boolean => may(actor, needs[role])

/**
 * Whoever changes the roles of somebody must have power over all that these had before and have after: a manager neither
 * makes an admin nor takes another role from one. And nobody adds to their own.
 * @throws Refused forbidden
 */
export function checkPower (actor: Actor, personId: string | undefined, before: readonly Role[], after: readonly Role[]) {
  const moved = givenRoles.filter(role => before.includes(role) !== after.includes(role))
  if (moved.length === 0) return
  const beyond = givenRoles.find(role => (before.includes(role) || after.includes(role)) && !mayGive(actor, role))
  if (beyond) throw new Refused('forbidden', 'beyondYou', 'roles', { role: roleWords[beyond] })
  if (personId === actor.id && moved.some(role => after.includes(role))) throw new Refused('forbidden', 'ownRoles', 'roles')
}

const hasAdmin = (staff: readonly Staff[]) => staff.some(each => !each.left && each.roles.includes('admin'))

/** @throws Refused conflict where nobody would be left who can appoint admins */
export function checkAdmins (before: readonly Staff[], after: readonly Staff[]) {
  if (hasAdmin(before) && !hasAdmin(after)) throw new Refused('conflict', 'lastAdmin', 'roles')
}

/**
 * The caller as the roster has them at this moment: it may have changed since the call began.
 * @throws Refused forbidden where they no longer manage anybody
 */
export function managerIn (staff: readonly Staff[], { id }: Pick<Who, 'id'>): Actor & Pick<Staff, 'name'> {
  const row = staff.find(each => each.personId === id && !each.left)
  if (!row || !may(row, 'manageStaff')) throw new Refused('forbidden', 'notYours')
  return { id, name: row.name, roles: row.roles }
}
