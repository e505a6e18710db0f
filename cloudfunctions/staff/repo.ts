/** The only file that names invitations of staff. */
import type { StaffInvitation } from '@domain/staff/invitation'
import { command as _, db, type Transaction } from '../kit/cloud'

const invitations = () => db.collection('staffInvitations')

/** More than a company invites in three days. */
const most = 100

export async function invitationById (id: string): Promise<StaffInvitation | undefined> {
  const { data } = await invitations().where({ _id: id }).limit(1).get()
  return (data as StaffInvitation[])[0]
}

/** @param now ms */
export async function openInvitations (estateId: string, now: number): Promise<StaffInvitation[]> {
  const { data } = await invitations().where({ estateId, state: 'open', expiresAt: _.gt(now) }).orderBy('expiresAt', 'desc').orderBy('_id', 'asc').limit(most).get()
  return data as StaffInvitation[]
}

export async function invitationIn (transaction: Transaction, id: string): Promise<StaffInvitation | undefined> {
  const { data } = await transaction.collection('staffInvitations').doc(id).get()
  return (data ?? undefined) as StaffInvitation | undefined
}

/** @returns whether it is new; `false`: the same key has made it before */
export async function addInvitation (transaction: Transaction, invitation: StaffInvitation): Promise<boolean> {
  if (await invitationIn(transaction, invitation._id)) return false
  await transaction.collection('staffInvitations').add(invitation)
  return true
}

export const endInvitation = (transaction: Transaction, id: string, state: 'joined' | 'revoked', ended: { at: number, by: string }) =>
  transaction.collection('staffInvitations').doc(id).update({ state, ended })
