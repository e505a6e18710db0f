/** The only file that names invitations of staff. */
import type { StaffInvitation } from '@domain/staff/invitation'
import { command as _, db, type Transaction } from '../kit/cloud'
import { walk } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'
import { all } from '../kit/pages'

const invitations = () => db.collection('staffInvitations')

/** Documents in one answer. */
const page = 100

export async function invitationById (id: string): Promise<StaffInvitation | undefined> {
  const { data } = await invitations().where({ _id: id }).limit(1).get()
  return (data as StaffInvitation[])[0]
}

/** @param now ms */
export async function openInvitations (estateId: string, now: number): Promise<StaffInvitation[]> {
  return all(walk<StaffInvitation>(invitations(), { estateId, state: 'open', expiresAt: _.gt(now) }, { field: 'expiresAt', direction: -1 }, page))
}

/** Those of these ids that are of the estate, by id. */
export async function invitationsByIds (estateId: string, ids: readonly string[]): Promise<Map<string, StaffInvitation>> {
  const found = await inSlices(ids, async slice => (await invitations().where({ _id: _.in(slice), estateId }).limit(slice.length).get()).data as StaffInvitation[])
  return new Map(found.map(each => [each._id, each]))
}

/** Those of people of these names that may still be accepted. @param now ms */
export const openInvitationsTo = (estateId: string, names: readonly string[], now: number): Promise<StaffInvitation[]> =>
  inSlices(names, slice => all(walk<StaffInvitation>(invitations(), { estateId, state: 'open', name: _.in(slice), expiresAt: _.gt(now) }, { field: 'name', direction: 1 }, page)))

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
