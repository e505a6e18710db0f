import { invitationMs, type StaffInvitation } from '@domain/staff/invitation'
import type { NewInvitation, OpenInvitation } from '@domain/staff/contract'
import { checkPower, managerIn } from '@domain/staff/power'
import { checkRow, type StaffRow } from '@domain/staff/row'
import type { Who } from '@domain/people/person'
import { append } from '../audit/repo'
import { estateIn } from '../estate/repo'
import { inTransaction } from '../kit/cloud'
import { miniCode } from '../kit/mini-code'
import { addInvitation } from './repo'
import { hashOf, tokenFor } from './token'

/** The page that accepts. */
const page = 'staff/accept/index'

export const shown = ({ _id: id, name, roles, department, invitedByName, expiresAt }: StaffInvitation): OpenInvitation =>
  ({ id, name, roles, department, invitedByName, expiresAt })

/**
 * Writes an invitation down, with its line in the audit log. Repeated with the same key it is the same one.
 * @param now ms
 * @throws Refused as `checkPower` and `checkRow`
 */
export async function invite (name: string, row: StaffRow, key: string, who: Who, now: number): Promise<NewInvitation> {
  const token = tokenFor(who, key)
  const invitation: StaffInvitation = {
    _id: hashOf(token), v: 1, estateId: who.estateId, name, ...row,
    state: 'open', invitedBy: who.id, invitedByName: who.name, createdAt: now, expiresAt: now + invitationMs
  }
  await inTransaction(async transaction => {
    const estate = await estateIn(transaction, who.estateId)
    const actor = managerIn(estate.staff, who)
    checkPower(actor, undefined, [], row.roles)
    checkRow(row, estate)
    if (!await addInvitation(transaction, invitation)) return
    await append(transaction, { ...actor, estateId: who.estateId }, { act: 'inviteStaff', subjectId: invitation._id, details: { roles: row.roles.join(' '), department: row.department } }, now)
  })
  const picture = await miniCode(token, page)
  return { ...shown(invitation), token, ...(picture && { picture }) }
}
