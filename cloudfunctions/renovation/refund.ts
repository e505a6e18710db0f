/** Sends a deposit back: what was deducted is kept, the rest is asked for in the first contact's name and decided by a manager. */
import { createHash } from 'node:crypto'
import { staffOf } from '@domain/estate/roster'
import { released } from '@domain/payment/deduction'
import { asked } from '@domain/payment/returning'
import { deductedFen } from '@domain/renovation/sums'
import { billsByIds } from '../billing/repo'
import type { Run } from '../matter/errands'
import { books } from '../payment/books-repo'

/** The same filing asks once, however often it is looked at. */
const refundIdOf = (matterId: string) => `r${createHash('sha256').update(`renovation ${matterId}`).digest('hex').slice(0, 24)}`

export const refundDeposit: Run = async (matter, _errand, estate, now) => {
  const { renovation: body, place: { premisesId = '' }, firstContactId = '', _id: matterId, number } = matter
  const billId = body?.bills?.depositBillId
  const [bill] = billId === undefined ? [] : await billsByIds(estate._id, [billId])
  if (!body || !bill?.paid) return { then: { action: 'finishFiling', sentBack: { fen: 0 } } }
  const actor = { id: firstContactId, name: staffOf(estate, firstContactId)?.name ?? '', roles: staffOf(estate, firstContactId)?.roles ?? [], estateId: estate._id }
  const deductFen = Math.min(deductedFen(body), bill.paid.fen), reason = `装修备案 ${number} 退押金`, fen = bill.paid.fen - deductFen, refundId = refundIdOf(matterId)
  await books.book({ estateId: estate._id, billIds: [bill._id] }, found => released(found, { billId: bill._id, matterId, deductFen, by: firstContactId }, now), {
    actor, audited: { act: 'releaseDeposit', premisesId, reason, details: { fen: deductFen } }, now
  })
  if (fen === 0) return { then: { action: 'finishFiling', sentBack: { fen } } }
  const ask = { _id: refundId, fen, source: 'deposit' as const, billId: bill._id, premisesId, reason, askedById: actor.id, askedByName: actor.name }
  await books.book({ estateId: estate._id, refundId, paymentId: bill.paid.paymentId, billIds: [bill._id] }, found => asked(found, ask, now), {
    actor, audited: { act: 'askRefund', premisesId, reason, details: { fen } }, now
  })
  return { then: { action: 'finishFiling', sentBack: { fen, refundId } } }
}
