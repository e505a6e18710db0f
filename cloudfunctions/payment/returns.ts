/** Refunds: asked for by one, decided by another, handed out at the counter or sent back by WeChat. */
import type { InferOutput } from 'valibot'
import type { AuditAct } from '@domain/audit/entry'
import type { Bill } from '@domain/billing/bill'
import { day } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { payment } from '@domain/payment/contract'
import type { Who } from '@domain/people/person'
import { asked, movedRefund } from '@domain/payment/returning'
import { tillId } from '@domain/payment/till'
import { refundCard, type RefundCard } from '@domain/payment/view'
import { refundActionWords } from '@domain/payment/words'
import { idOf } from '../kit/once'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { books } from './books-repo'
import { lastAsked, refundById, refundsOf } from './repo'

type Input<M extends keyof typeof payment.methods> = InferOutput<typeof payment.methods[M]['input']>

const perPage = 30

export async function askRefund ({ key, paymentId, premisesId, source, billId, fen, reason }: Input<'askRefund'>, { who, now }: Context): Promise<RefundCard> {
  const { estateId } = who, id = idOf('r', key, who)
  const wanted = { estateId, refundId: id, paymentId, ...(billId !== undefined && { billIds: [billId] }), ...(source === 'prepaid' && { premisesIds: [premisesId] }) }
  const ask = { _id: id, fen, source, ...(billId !== undefined && { billId }), premisesId, reason, askedById: who.id, askedByName: who.name }
  const { refund = await refundById(estateId, id) } = await books.book(wanted, found => asked(found, ask, now), { actor: who, audited: { act: 'askRefund', premisesId, reason, details: { fen } }, now })
  return refundCard(refund!, who)
}

/** Of a deposit all that is still held. @param id follows from what asks for it: again is once @param who the one who may not decide it */
export async function askDeposit ({ _id, estateId, premisesId, paid, depositFen = 0 }: Bill, id: string, reason: string, who: Pick<Who, 'id' | 'name' | 'roles' | 'estateId'>, now: number): Promise<void> {
  if (!paid || depositFen === 0) return
  const ask = { _id: id, fen: depositFen, source: 'deposit' as const, billId: _id, premisesId, reason, askedById: who.id, askedByName: who.name }
  await books.book({ estateId, refundId: id, paymentId: paid.paymentId, billIds: [_id] }, found => asked(found, ask, now), { actor: who, audited: { act: 'askRefund', premisesId, reason, details: { fen: depositFen } }, now })
}

export async function refunds ({ state, after }: Input<'refunds'>, { who }: Context): Promise<Page<RefundCard>> {
  const found = await refundsOf(who.estateId, state, perPage + 1, after), shown = found.slice(0, perPage)
  return { items: shown.map(each => refundCard(each, who)), ...(found.length > perPage && { next: cursorOf(lastAsked, shown.at(-1)!) }) }
}

const acts: Record<Input<'moveRefund'>['action'], AuditAct> = { approve: 'decideRefund', refuse: 'decideRefund', handOut: 'handOutRefund' }

/** What is approved of WeChat's payments is sent by the timer within a minute. */
export async function moveRefund ({ id, action, reason, reference }: Input<'moveRefund'>, { who, now }: Context): Promise<RefundCard> {
  const { estateId } = who, move = { action, ...(reason !== undefined && { reason }), ...(reference !== undefined && { reference }) }
  const wanted = { estateId, refundId: id, tillId: tillId({ estateId, cashier: who, on: day(now) }) }
  const witness = { actor: who, audited: { act: acts[action], details: { decision: refundActionWords[action] }, ...(reason !== undefined && { reason }) }, now }
  const { refund } = await books.book(wanted, found => movedRefund(found, move, who, now), witness)
  return refundCard(refund!, who)
}
