/** Whoever was invited accepts: the person, the roster, the invitation and the audit log change together, or nothing does. */
import { randomBytes } from 'node:crypto'
import { Refused } from '@domain/kit/errors'
import type { Person } from '@domain/people/person'
import type { Role } from '@domain/people/role'
import { checkInvited, checkOpen, joined, type StaffInvitation } from '@domain/staff/invitation'
import { append } from '../audit/repo'
import { estateIn, forgetEstates, keepStaff } from '../estate/repo'
import { inTransaction, isTaken, type Transaction } from '../kit/cloud'
import { addPerson, keepRoles, personOfAccountIn } from '../people/repo'
import { joinCrew } from '../vendor/join'
import { endInvitation, invitationIn } from './repo'
import { hashOf } from './token'

const noInvitation = () => new Refused('notFound', 'noInvitation', 'token')

const newPerson = (openId: string, { name, estateId, roles }: StaffInvitation): Person => ({
  _id: randomBytes(12).toString('base64url'), v: 1, openId, name, salutation: name, phoneMask: '', estateIds: [estateId], roles: { [estateId]: roles }, occupancies: []
})

async function join (transaction: Transaction, token: string, openId: string, now: number): Promise<StaffInvitation> {
  const invitation = await invitationIn(transaction, hashOf(token))
  if (!invitation) throw noInvitation()
  const { estateId, roles } = invitation
  const known = await personOfAccountIn(transaction, openId)
  if (invitation.state === 'joined' && known && invitation.ended?.by === known._id) return invitation
  const estate = await estateIn(transaction, estateId)
  checkOpen(invitation, estate, now)
  checkInvited(invitation, estate, known)
  const person = known ?? newPerson(openId, invitation)
  if (known) await keepRoles(transaction, estateId, known._id, roles)
  else await addPerson(transaction, person)
  if (invitation.vendor) await joinCrew(transaction, estate, invitation.vendor.id, person)
  else await keepStaff(transaction, estateId, joined(estate, invitation, person))
  await endInvitation(transaction, invitation._id, 'joined', { at: now, by: person._id })
  const { vendor, invitedBy } = invitation
  await append(transaction, { id: person._id, name: person.name, roles, estateId }, { act: vendor ? 'joinCrew' : 'joinStaff', subjectId: person._id, ...(vendor && { label: vendor.name }), details: { roles: roles.join(' '), invitedBy } }, now)
  return invitation
}

/**
 * @param openId of the WeChat account that accepts; one that nobody knows yet becomes a person
 * @param now ms
 * @returns where they work now; repeated by the same person, the same
 * @throws Refused saying what became of the invitation, or that it is not theirs
 */
export async function accept (token: string, openId: string, now: number): Promise<{ estateId: string, roles: Role[] }> {
  const attempt = () => inTransaction(transaction => join(transaction, token, openId, now))
  // Twice at once from an account nobody knew: the other call has made the person.
  const { estateId, roles } = await attempt().catch((error: unknown) => { if (isTaken(error)) return attempt(); throw error })
  forgetEstates()
  return { estateId, roles }
}
