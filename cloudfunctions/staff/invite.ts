import type { Estate } from '@domain/estate/estate'
import { invitationOf, type StaffInvitation } from '@domain/staff/invitation'
import type { NewInvitation, OpenInvitation } from '@domain/staff/contract'
import { checkPower, managerIn } from '@domain/staff/power'
import { checkRow, type StaffRow } from '@domain/staff/row'
import type { Who } from '@domain/people/person'
import { append } from '../audit/repo'
import { estateIn } from '../estate/repo'
import { inTransaction, type Transaction } from '../kit/cloud'
import { miniCode } from '../kit/mini-code'
import { addInvitation } from './repo'
import { hashOf, tokenFor } from './token'

/** The page that accepts. */
const page = 'staff/accept/index'

export const shown = ({ _id: id, name, roles, department, invitedByName, expiresAt }: StaffInvitation): OpenInvitation =>
  ({ id, name, roles, department, invitedByName, expiresAt })

/**
 * Writes an invitation down, with its line in the audit log; one that is there already is left as it is.
 * @param estate as the transaction sees it
 * @param now ms
 * @throws Refused as `managerIn`, `checkPower` and `checkRow`, before anything is written
 */
export async function inviteIn (transaction: Transaction, estate: Estate, invitation: StaffInvitation, now: number): Promise<void> {
  const { _id, estateId, invitedBy, roles, department, vendor } = invitation
  const actor = managerIn(estate.staff, { id: invitedBy })
  checkPower(actor, undefined, [], roles)
  checkRow(invitation, estate)
  if (!await addInvitation(transaction, invitation)) return
  await append(transaction, { ...actor, estateId }, { act: vendor ? 'inviteCrew' : 'inviteStaff', subjectId: _id, ...(vendor && { label: vendor.name }), details: { roles: roles.join(' '), department } }, now)
}

/** What whoever invited gives away, with its code where WeChat makes one. */
export async function given (token: string, invitation: StaffInvitation): Promise<NewInvitation> {
  const picture = await miniCode(token, page)
  return { ...shown(invitation), token, ...(picture && { picture }) }
}

/**
 * Repeated with the same key it is the same invitation.
 * @param now ms
 * @throws Refused as `inviteIn`
 */
export async function invite (name: string, row: StaffRow, key: string, who: Who, now: number): Promise<NewInvitation> {
  const token = tokenFor(who, key)
  const invitation = invitationOf(hashOf(token), name, row, who, now)
  await inTransaction(async transaction => inviteIn(transaction, await estateIn(transaction, who.estateId), invitation, now))
  return given(token, invitation)
}
