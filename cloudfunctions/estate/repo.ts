/** Estates for functions that act in nobody's name; kept per instance for half a minute, like callers are. */
import type { Estate, HotlineWindow, Leave, Staff } from '@domain/estate/estate'
import { Refused } from '@domain/kit/errors'
import type { VendorBrief } from '@domain/vendor/vendor'
import { command as _, db, type Transaction } from '../kit/cloud'

const keep = 30_000
let kept: { at: number, estates: Estate[] } | undefined

/** All estates of this deployment: a property company has dozens, not thousands. */
export async function estates (): Promise<Estate[]> {
  const now = Date.now()
  if (!kept || now - kept.at > keep || now < kept.at) {
    const { data } = await db.collection('estates').limit(1000).get()
    kept = { at: now, estates: data as Estate[] }
  }
  return kept.estates
}

/** @throws Error where a record names an estate that does not exist */
export async function estateOf (id: string): Promise<Estate> {
  const found = (await estates()).find(each => each._id === id)
  if (!found) throw new Error(`no estate ${id}`)
  return found
}

/** As it is now, for whoever works on the roster itself. @throws Error where there is none */
export async function freshEstate (id: string): Promise<Estate> {
  const { data } = await db.collection('estates').where({ _id: id }).limit(1).get()
  const [found] = data as Estate[]
  if (!found) throw new Error(`no estate ${id}`)
  return found
}

/** This instance has changed an estate and shall not go on with the old one. */
export const forgetEstates = () => { kept = undefined }

/** As the transaction sees it. @throws Error where there is none */
export async function estateIn (transaction: Transaction, id: string): Promise<Estate> {
  const { data } = await transaction.collection('estates').doc(id).get()
  if (!data) throw new Error(`no estate ${id}`)
  return data as Estate
}

/** Safe as a whole: whoever changed the estate meanwhile makes the transaction run again. */
export async function keepStaff (transaction: Transaction, estateId: string, staff: readonly Staff[]): Promise<void> {
  await transaction.collection('estates').doc(estateId).update({ staff: _.set(staff) })
}

/** Who answers when, together with what else the transaction does. */
export async function keepHotlines (transaction: Transaction, estateId: string, hotlines: readonly HotlineWindow[]): Promise<void> {
  await transaction.collection('estates').doc(estateId).update({ hotlines: _.set(hotlines) })
}

/** Which edition is in force, together with what else the transaction does. */
export async function keepHandbook (transaction: Transaction, estateId: string, handbook: string): Promise<void> {
  await transaction.collection('estates').doc(estateId).update({ handbook })
}

/** What steps have to know of each vendor, together with the vendor it is taken from. */
export async function keepVendorBriefs (transaction: Transaction, estateId: string, vendors: readonly VendorBrief[]): Promise<void> {
  await transaction.collection('estates').doc(estateId).update({ vendors: _.set(vendors) })
}

/** Puts a leave on the roster; the same leave twice is one. Only this row is written, so that two managers do not undo each other. */
export async function addLeave ({ _id, staff }: Estate, personId: string, leave: Leave): Promise<void> {
  const row = `staff.${staff.findIndex(each => each.personId === personId)}`
  const all = db.collection('estates'), rowOfPerson = { _id, [`${row}.personId`]: personId }
  kept = undefined
  const { updated } = await all.where(rowOfPerson).update({ [`${row}.leaves`]: _.addToSet(leave) }) as { updated?: number }
  if (updated === 1) return
  // Nothing changed: it is there already, or the roster was rearranged since this instance read it.
  const { total } = await all.where({ ...rowOfPerson, [`${row}.leaves.from`]: leave.from }).count() as { total?: number }
  if (!total) throw new Refused('conflict', 'changed', 'personId')
}
