/** Refunds, step by step. What is asked for is set aside at once, so that nobody can spend it or ask for it again. */
import type { Bill } from '../billing/bill'
import { Refused } from '../kit/errors'
import { may } from '../people/capability'
import type { Acting } from '../people/person'
import { post, type Account, type Line, type Posting, type PostingAct } from './account'
import { balanceAfter, type Booking, type Found } from './booking'
import { day } from '../kit/calendar'
import { leftFen } from './payment'
import { refundRows, type Refund, type RefundRow, type RefundAction, type RefundSource } from './refund'
import { tillAfter } from './till'

/** Where the money of a source stands until it is set aside. */
const sourceAccounts: Record<RefundSource, Account> = { unowed: 'refundDue', prepaid: 'prepaid', deposit: 'depositHeld' }

const posting = (act: PostingAct, { _id, estateId, premisesId }: Refund, lines: Line[], by: string, at: number): Posting =>
  ({ _id: `${act}-${_id}`, v: 1, estateId, act, at, by, lines, premisesIds: [premisesId], of: _id })

/** Money moves between its source and what is set aside. @param fen negative gives it back to the source */
function setAside (found: Found, { source, estateId, premisesId, billId }: Refund, fen: number): Pick<Booking, 'balances' | 'bills'> {
  if (source === 'prepaid') return { balances: [balanceAfter(found.balances, estateId, premisesId, -fen)] }
  const bill = found.bills.find(each => each._id === billId)
  return source === 'deposit' && bill ? { bills: [{ ...bill, depositFen: (bill.depositFen ?? 0) - fen, rev: bill.rev + 1 } satisfies Bill] } : {}
}

/** What a source still has. */
function heldFen (found: Found, { source, premisesId, billId, paymentId }: Refund): number {
  if (source === 'prepaid') return found.balances.find(each => each.premisesId === premisesId)?.balanceFen ?? 0
  const bill = found.bills.find(each => each._id === billId)
  return source === 'deposit' && bill?.paid?.paymentId === paymentId && bill.premisesId === premisesId ? bill.depositFen ?? 0 : 0
}

export type Asked = Pick<Refund, '_id' | 'fen' | 'source' | 'billId' | 'premisesId' | 'reason' | 'askedById' | 'askedByName'>

/** @throws Refused notFound, conflict with what is left, invalid where money of this payment can't go back to anybody */
export function asked (found: Found, ask: Asked, now: number): Booking {
  const { payment } = found
  if (found.refund) return {}
  if (!payment || !payment.premisesIds.includes(ask.premisesId)) throw new Refused('notFound', 'noPayment', 'paymentId')
  if (ask.source === 'deposit' && ask.billId === undefined) throw new Refused('invalid', 'required', 'billId')
  if (ask.source === 'deposit' && found.bills.some(each => each._id === ask.billId && each.heldFor)) throw new Refused('conflict', 'heldForFiling', 'billId')
  if (payment.channel === 'prepaid') throw new Refused('invalid', 'paidAhead', 'paymentId')
  const refund: Refund = {
    ...ask, v: 1, estateId: payment.estateId, paymentId: payment._id, channel: payment.channel, totalFen: payment.fen, ...(payment.payerId !== undefined && { payerId: payment.payerId }), payerName: payment.payerName, state: 'asked', askedAt: now, rev: 1
  }
  const most = Math.min(leftFen(payment), heldFen(found, refund))
  if (ask.fen > most) throw new Refused('conflict', 'moreThanLeft', 'fen', { leftFen: String(most) })
  return {
    refund,
    payment: { ...payment, returnedFen: payment.returnedFen + ask.fen, rev: payment.rev + 1 },
    ...setAside(found, refund, ask.fen),
    postings: [posting('askRefund', refund, post(sourceAccounts[ask.source], 'refundDue', ask.fen), ask.askedById, now)]
  }
}

export interface RefundMove { action: RefundAction, reason?: string, reference?: string, failure?: string, lookAt?: number }

const isAdmitted = ({ by }: RefundRow, who: Acting | undefined) => by === 'system' ? !who : who !== undefined && may(who, by)

/** What WeChat or a cashier may do to it now, and who may. */
export function mayMove ({ state, channel, askedById }: Pick<Refund, 'state' | 'channel' | 'askedById'>, action: RefundAction, who: Acting | undefined): boolean {
  const row = refundRows[action]
  return isAdmitted(row, who) && !(row.another && who?.id === askedById) && row.from.includes(state) && (row.channels?.includes(channel) ?? true)
}

/**
 * @param who nobody: what WeChat answered
 * @throws Refused conflict where it can't be done (any more), forbidden for others than the row names and for whoever asked themself, invalid without what the row asks
 */
export function movedRefund (found: Found, move: RefundMove, who: Acting & { name: string } | undefined, now: number): Booking {
  const { refund, payment } = found
  if (!refund || !payment) throw new Refused('notFound', 'noRefund')
  const row = refundRows[move.action]
  if (!isAdmitted(row, who)) throw new Refused('forbidden', 'notYours', 'action')
  if (row.another && who?.id === refund.askedById) throw new Refused('forbidden', 'askedOneself')
  if (!mayMove(refund, move.action, who)) throw new Refused('conflict', 'notNow', 'action')
  if (row.asks && !move[row.asks]) throw new Refused('invalid', 'required', row.asks)
  const { lookAt: _before, failure: _failure, ...rest } = refund
  const next: Refund = {
    ...rest, state: row.to, rev: refund.rev + 1,
    ...(who && row.signs && { [row.signs]: { by: who.id, byName: who.name, at: now, ...(move.reason && { reason: move.reason }) } }),
    ...(row.atBank && { sentAt: refund.sentAt ?? now }), ...(row.looks && refund.channel === 'wechat' && { lookAt: move.lookAt ?? now }),
    ...(move.failure && { failure: move.failure }), ...(move.reference && { reference: move.reference }), ...(row.to === 'done' && { doneAt: now })
  }
  const by = who?.id ?? 'system'
  if (row.to === 'done') {
    const till = row.signs === 'handedOut' && who ? tillAfter(found.till, { estateId: refund.estateId, cashier: who, on: day(now) }, refund.channel, -refund.fen) : undefined
    return { refund: next, postings: [posting('refund', refund, post('refundDue', refund.channel, refund.fen), by, now)], ...(till && { till }) }
  }
  if (row.to !== 'refused') return { refund: next }
  return {
    refund: next,
    payment: { ...payment, returnedFen: payment.returnedFen - refund.fen, rev: payment.rev + 1 },
    ...setAside(found, refund, -refund.fen),
    postings: [posting('refuseRefund', refund, post('refundDue', sourceAccounts[refund.source], refund.fen), by, now)]
  }
}
