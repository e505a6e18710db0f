/** A manager's invitation to work here: for one person, once, for 72 hours. What opens it is kept only as its hash. */
import type { Estate, Staff } from '../estate/estate'
import { staffOf } from '../estate/roster'
import { hour } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { may } from '../people/capability'
import type { Person, Who } from '../people/person'
import { vendorOf } from '../vendor/crew'
import { checkPower } from './power'
import type { StaffRow } from './row'

export const invitationMs = 72 * hour

export interface StaffInvitation extends StaffRow {
  /** SHA-256 of the token. */
  _id: string
  v: 1
  estateId: string
  name: string
  state: 'open' | 'joined' | 'revoked'
  invitedBy: string
  invitedByName: string
  createdAt: number
  expiresAt: number
  ended?: { at: number, by: string }
  /** The import whose sheet it came from. */
  importId?: string
  /** For somebody of this company: they join its crew, and no roster. */
  vendor?: { id: string, name: string }
}

/** As it is written down. @param id the hash of what opens it; @param now ms */
export const invitationOf = (id: string, name: string, row: StaffRow, by: Pick<Who, 'id' | 'name' | 'estateId'>, now: number): StaffInvitation => ({
  _id: id, v: 1, estateId: by.estateId, name, ...row, state: 'open', invitedBy: by.id, invitedByName: by.name, createdAt: now, expiresAt: now + invitationMs
})

/** How it stands at a moment. */
export type InvitationStanding = StaffInvitation['state'] | 'expired'

/** @param now ms */
export const standingOf = ({ state, expiresAt }: Pick<StaffInvitation, 'state' | 'expiresAt'>, now: number): InvitationStanding =>
  state === 'open' && expiresAt <= now ? 'expired' : state

/** Whoever invited must still be able to: an invitation does not outlive the power it was given with. */
function stillGiven ({ invitedBy, roles }: StaffInvitation, estate: Estate): boolean {
  const inviter = staffOf(estate, invitedBy)
  if (!inviter || inviter.left || !may(inviter, 'manageStaff')) return false
  try {
    checkPower({ id: invitedBy, roles: inviter.roles }, undefined, [], roles)
    return true
  } catch {
    return false
  }
}

/**
 * Is it still open to anybody?
 * @param now ms
 * @throws Refused saying what became of it
 */
export function checkOpen (invitation: StaffInvitation, estate: Estate, now: number) {
  if (invitation.state === 'joined') throw new Refused('conflict', 'invitationUsed', 'token')
  if (invitation.state === 'revoked' || !stillGiven(invitation, estate)) throw new Refused('conflict', 'invitationRevoked', 'token')
  if (invitation.expiresAt <= now) throw new Refused('conflict', 'invitationExpired', 'token')
}

/**
 * Is it for this person? One that is known here goes by the name the manager wrote down, so that a forwarded code is of no use.
 * @throws Refused forbidden for whoever wrote it and for somebody else; conflict where they work here already, or for a vendor
 */
export function checkInvited ({ invitedBy, name }: StaffInvitation, estate: Estate, person: Person | undefined) {
  if (!person) return
  if (person._id === invitedBy) throw new Refused('forbidden', 'ownInvitation', 'token')
  if (estate.staff.some(each => each.personId === person._id && !each.left)) throw new Refused('conflict', 'alreadyStaff', 'token')
  const company = vendorOf(estate, person._id)
  if (company) throw new Refused('conflict', 'alreadyCrew', 'token', { name: company.name })
  if (person.name !== name) throw new Refused('forbidden', 'notForYou', 'token', { name })
}

/** The staff with whoever joins; somebody who worked here before gets a new row in their old place. A superior who left meanwhile is replaced by whoever invited. */
export function joined ({ staff }: Pick<Estate, 'staff'>, invitation: StaffInvitation, { _id: personId, name }: Pick<Person, '_id' | 'name'>): Staff[] {
  const { roles, department, zoneIds, skills, duties, workPhone, reportsTo, invitedBy } = invitation
  const before = staff.find(each => each.personId === personId)
  const superior = staff.some(each => each.personId === reportsTo && !each.left && each.personId !== personId) ? reportsTo : invitedBy
  const row: Staff = {
    personId, name, roles, department, zoneIds, skills, duties, leaves: [],
    ...(reportsTo && superior && { reportsTo: superior }), ...(workPhone && { workPhone }), rev: (before?.rev ?? 0) + 1
  }
  return before ? staff.map(each => each === before ? row : each) : [...staff, row]
}
