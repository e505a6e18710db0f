/** The only file that names codes, invitations and applications. What staff see is scoped by their estate. */
import type { Application } from '@domain/binding/application'
import type { Voucher, VoucherKind } from '@domain/binding/voucher'
import { Refused } from '@domain/kit/errors'
import { addOnce } from '../kit/add-once'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'

const vouchers = () => db.collection('vouchers')
const applications = () => db.collection('applications')

/** More than anybody looks through on one screen. */
const most = 100

export async function voucherById (id: string): Promise<Voucher | undefined> {
  const { data } = await vouchers().where({ _id: id }).limit(1).get()
  return (data as Voucher[])[0]
}

export async function voucherIn (transaction: Transaction, id: string): Promise<Voucher | undefined> {
  const { data } = await transaction.collection('vouchers').doc(id).get()
  return data as Voucher | null ?? undefined
}

export async function keepVoucher (transaction: Transaction, { _id, ...voucher }: Voucher): Promise<void> {
  await transaction.collection('vouchers').doc(_id).set(voucher)
}

/** Invitations to these premises, the latest first. */
export async function invitationsTo (estateId: string, premisesIds: readonly string[]): Promise<Voucher[]> {
  const { data } = await vouchers().where({ estateId, kind: 'invitation', premisesId: _.in([...premisesIds]) }).orderBy('issuedAt', 'desc').limit(most).get()
  return data as Voucher[]
}

export const voucherOrder: Order = { field: 'issuedAt', direction: -1 }
/** Those that wait, the longest waiting first; the others, the latest first. */
export const applicationOrder = (waiting: boolean): Order => ({ field: 'appliedAt', direction: waiting ? 1 : -1 })

/** Codes or invitations of an estate, the latest first. */
export async function vouchersOf (estateId: string, kind: VoucherKind, limit: number, cursor?: string): Promise<Voucher[]> {
  const { data } = await inOrder(vouchers(), _.and([{ estateId, kind }, ...after(voucherOrder, cursor)]), voucherOrder).limit(limit).get()
  return data as Voucher[]
}

/** @returns what is stored now: this one or, on a replay, the one that its key made before */
export const addApplication = (application: Application): Promise<Application> => addOnce(applications(), application, async () => {
  const { data } = await applications().where({ _id: application._id }).limit(1).get()
  const [found] = data as Application[]
  if (found?.applicantId !== application.applicantId) throw new Refused('conflict', 'keyTaken', 'key')
  return found
})

/** One person's own, the latest first. */
export async function applicationsBy (applicantId: string): Promise<Application[]> {
  const { data } = await applications().where({ applicantId }).orderBy('appliedAt', 'desc').limit(most).get()
  return data as Application[]
}

export async function applicationsOf (estateId: string, waiting: boolean, limit: number, cursor?: string): Promise<Application[]> {
  const order = applicationOrder(waiting)
  const { data } = await inOrder(applications(), _.and([{ estateId, waiting }, ...after(order, cursor)]), order).limit(limit).get()
  return data as Application[]
}

export async function applicationIn (transaction: Transaction, id: string): Promise<Application | undefined> {
  const { data } = await transaction.collection('applications').doc(id).get()
  return data as Application | null ?? undefined
}

export async function keepApplication (transaction: Transaction, { _id, ...application }: Application): Promise<void> {
  await transaction.collection('applications').doc(_id).set(application)
}
