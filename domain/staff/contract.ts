/** Who works here: invited by a manager, changed one write at a time, on duty by zone and hour, and leaving with everything handed over. */
import * as v from 'valibot'
import type { Leave } from '../estate/estate'
import { contract, method } from '../kit/contract'
import { id, key, words } from '../kit/schema'
import type { Role } from '../people/role'
import type { ZoneRoster } from './roster-of'
import { row, type StaffRow } from './row'

/** 22 characters of base64url: 16 bytes that nobody guesses, short enough for the scene of a mini-program code. */
const token = v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{22}$/, 'token'))
const count = v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'))

export interface StaffMember extends StaffRow {
  personId: string
  name: string
  leaves: Leave[]
  rev: number
  onDuty: boolean
  onLeave: boolean
  /** Open matters they answer for, and tasks they were sent for and have not done. */
  answersFor: number
  tasks: number
}

export interface OpenInvitation { id: string, name: string, roles: Role[], department: string, invitedByName: string, expiresAt: number }

/** What a manager gives to whoever is invited, and can't be shown again. */
export interface NewInvitation extends OpenInvitation {
  token: string
  /** The mini-program code as a `data:` address, where WeChat made one. */
  picture?: string
}

/** What whoever is invited reads before they accept. */
export interface OfferedInvitation {
  estateName: string
  name: string
  roles: Role[]
  /** Of somebody who works for a vendor, the company's name. */
  department: string
  invitedByName: string
  expiresAt: number
}

export const staff = contract('staff', {
  list: method('manageStaff', v.strictObject({})).returns<StaffMember[]>(),
  /** The whole row as it shall be, on condition that nobody changed it since `rev`. */
  change: method('manageStaff', v.strictObject({ personId: id, rev: count, ...row })).returns<{ rev: number }>(),
  /** Everything open is handed over in the same act; roles end at once. Repeating it goes on where it was. */
  resign: method('manageStaff', v.strictObject({ key, personId: id, toId: v.optional(id), tasksToId: v.optional(id), reportsToId: v.optional(id), reason: words(1, 200) }))
    .returns<{ handedOver: number, reassigned: number }>(),
  roster: method('seeColleagues', v.strictObject({ day: v.pipe(v.string('text'), v.isoDate('date')) })).returns<ZoneRoster[]>(),

  invite: method('manageStaff', v.strictObject({ key, name: words(2, 20), ...row })).returns<NewInvitation>(),
  /** Those still open, the latest to end first. */
  invitations: method('manageStaff', v.strictObject({})).returns<OpenInvitation[]>(),
  revoke: method('manageStaff', v.strictObject({ id })).returns<{ revoked: true }>(),

  /** What a code offers, for whoever holds it. */
  invitation: method('anyone', v.strictObject({ token })).returns<OfferedInvitation>(),
  accept: method('anyone', v.strictObject({ token })).returns<{ estateId: string, roles: Role[] }>()
})
