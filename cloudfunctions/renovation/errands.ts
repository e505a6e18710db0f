/** How the errands of 装修备案 are run. */
import { day, dayLength, minute } from '@domain/kit/calendar'
import type { Estate } from '@domain/estate/estate'
import type { Premises } from '@domain/estate/premises'
import type { Matter } from '@domain/matter/matter'
import { systemId } from '@domain/people/person'
import { feeFen, rulesOf, type RenovationFee } from '@domain/renovation/rules'
import { chargeOnce } from '../billing/charge'
import { billsByIds } from '../billing/repo'
import type { Errands, Run } from '../matter/errands'
import { premisesById } from '../premises/repo'
import { refundDeposit } from './refund'

/** Days that whoever filed has to pay. */
const payDays = 30

/** How soon the bills are looked at again. */
const lookMs = minute

const center = ({ _id: estateId }: Estate) => ({ id: systemId, name: '服务中心', roles: [], estateId })

/** @param at when it was approved: the same charge again has the same day, and is the same bill */
function chargeFee (fee: RenovationFee, { number }: Matter, premises: Premises, estate: Estate, at: number, now: number, heldFor?: string) {
  const amountFen = feeFen(fee, premises)
  return chargeOnce({
    premisesId: premises._id, tariffId: fee.tariffId, mark: number, dueOn: day(at + payDays * dayLength), note: `装修备案 ${number}`,
    ...(amountFen !== undefined && { amountFen }), ...(heldFor !== undefined && { heldFor })
  }, center(estate), now)
}

const chargeBills: Run = async (matter, { seq }, estate, now) => {
  const { deposit, fees } = rulesOf(estate), premises = await premisesById(estate._id, matter.place.premisesId ?? '')
  if (!premises) throw new Error(`no premises of ${matter._id}`)
  const at = matter.timeline.find(each => each.seq === seq)?.at ?? now
  const held = deposit && await chargeFee(deposit, matter, premises, estate, at, now, matter._id), feeBillIds: string[] = []
  for (const fee of fees) feeBillIds.push((await chargeFee(fee, matter, premises, estate, at, now))._id)
  return { then: { action: 'keepBills', bills: { ...(held && { depositBillId: held._id }), feeBillIds, depositFen: held?.amountFen ?? 0 } } }
}

/** A bill that was taken off whole is paid as far as the permit goes. */
const awaitPayment: Run = async ({ renovation }, _errand, estate, now) => {
  const { depositBillId, feeBillIds = [] } = renovation?.bills ?? {}, ids = [...(depositBillId ? [depositBillId] : []), ...feeBillIds]
  const bills = await billsByIds(estate._id, ids)
  return bills.length === ids.length && bills.every(each => each.state !== 'open') ? { then: { action: 'issuePermit' } } : { again: now + lookMs }
}

export const renovationErrands: Errands = { chargeBills, awaitPayment, refundDeposit }
