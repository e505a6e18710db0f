/** What residents do: order at WeChat, see what became of it, pay from what was paid ahead, look at what was paid. */
import type { InferOutput } from 'valibot'
import { ownScope, type Tie } from '@domain/billing/scope'
import { startOf } from '@domain/billing/period'
import { moment } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { payment } from '@domain/payment/contract'
import { paidFromPrepaid } from '@domain/payment/counter'
import type { PayOrder, PrepaidItem } from '@domain/payment/order'
import type { Payment } from '@domain/payment/payment'
import { paymentFor } from '@domain/payment/sight'
import { paymentCard, type OrderView, type PaymentCard } from '@domain/payment/view'
import { idOf } from '../kit/once'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { books } from './books-repo'
import { endOrder, lookInto } from './ending'
import { bank } from './gateway/bank'
import { payParams } from './gateway/pay-params'
import { placeOrder } from './ordering'
import { balancesOf, latest, paymentById, paymentsOf } from './repo'

type Input<M extends keyof typeof payment.methods> = InferOutput<typeof payment.methods[M]['input']>

const perPage = 20

const ports = () => ({ books, bank: bank() })

async function viewOf ({ _id, estateId, items, fen, state, createdAt, expiresAt, prepayId, paymentId }: PayOrder, now: number): Promise<OrderView> {
  const paid = paymentId === undefined ? undefined : await paymentById(estateId, paymentId)
  return {
    id: _id, items, fen, state, createdAt, expiresAt, ...(state === 'ordered' && now < expiresAt && { pay: payParams(prepayId, now) }),
    ...(paid && { paymentId: paid._id, unowedFen: paid.unowedFen })
  }
}

/** @throws Refused notFound where it is somebody else's, or none: the answer is the same */
async function orderOf ({ who }: Context, id: string): Promise<PayOrder> {
  const found = await books.order(id)
  if (found?.estateId !== who.estateId || found.payerId !== who.id) throw new Refused('notFound', 'noOrder', 'id')
  return found
}

function prepaidItem ({ occupancies }: Context['who'], { premisesId, fen }: NonNullable<Input<'order'>['prepaid']>): PrepaidItem {
  const home = occupancies.find(each => each.premisesId === premisesId)
  if (!home) throw new Refused('notFound', 'noPremises', 'prepaid')
  return { kind: 'prepaid', premisesId, label: home.label, fen }
}

export async function order ({ key, billIds, prepaid }: Input<'order'>, { who, openId, now }: Context): Promise<OrderView> {
  const wish = { orderId: idOf('o', key, who), payer: { id: who.id, name: who.name, openId }, scope: ownScope(who), billIds, ...(prepaid && { prepaid: prepaidItem(who, prepaid) }) }
  return viewOf(await placeOrder(ports(), wish, now), now)
}

/** Does something about an order that is still open. @returns it as it is afterwards */
async function moved (context: Context, id: string, move: (found: PayOrder) => Promise<unknown>): Promise<OrderView> {
  const found = await orderOf(context, id)
  if (found.state !== 'ordered') return viewOf(found, context.now)
  await move(found)
  return viewOf(await orderOf(context, id), context.now)
}

export const look = ({ id }: Input<'look'>, context: Context): Promise<OrderView> => moved(context, id, found => lookInto(ports(), found, context.now))

export const cancel = ({ id }: Input<'cancel'>, context: Context): Promise<OrderView> =>
  moved(context, id, ({ estateId }) => endOrder(ports(), { estateId, orderId: id }, context.now))

export async function balances (_input: object, { who }: Context) {
  const homes = new Map(who.occupancies.map(({ premisesId, label }) => [premisesId, label]))
  const found = await balancesOf(who.estateId, [...homes.keys()])
  return [...homes].map(([premisesId, label]) => ({ premisesId, label, balanceFen: found.find(each => each.premisesId === premisesId)?.balanceFen ?? 0 }))
}

export async function payFromPrepaid ({ key, billIds }: Input<'payFromPrepaid'>, { who, estate, now }: Context): Promise<PaymentCard> {
  const { estateId } = who, id = idOf('b', key, who)
  const bills = await books.bills(ownScope(who), billIds)
  if (bills.length < billIds.length) throw new Refused('notFound', 'noBill', 'billIds')
  const wanted = { estateId, paymentId: id, billIds, premisesIds: [...new Set(bills.map(each => each.premisesId))] }
  const booked = await books.book(wanted, found => paidFromPrepaid(found, { id, estateId, billIds, payerId: who.id, payerName: who.name }, now))
  return paymentCard(booked.payment ?? (await paymentById(estateId, id))!, estate)
}

const sorted = (payments: readonly Payment[]) => [...new Map(payments.map(each => [each._id, each])).values()].sort((a, b) => b.at - a.at || (a._id < b._id ? -1 : 1))

/** Of each home, and what one paid oneself, at the same time: each list goes along its own index. */
export async function payments ({ premisesId, after }: Input<'payments'>, { who, estate }: Context): Promise<Page<PaymentCard>> {
  const scope = ownScope(who), wanted = (tie: Tie) => ({ premisesId: tie.premisesId, from: moment(startOf(tie.from)) })
  const ties = scope.ties.filter(each => premisesId === undefined || each.premisesId === premisesId)
  const lists = await Promise.all([
    ...ties.map(tie => paymentsOf(who.estateId, wanted(tie), perPage + 1, after)),
    ...premisesId === undefined ? [paymentsOf(who.estateId, { payerId: who.id }, perPage + 1, after)] : []
  ])
  const found = sorted(lists.flat()), shown = found.slice(0, perPage)
  return { items: shown.flatMap(each => paymentFor(each, who.id, scope, estate) ?? []), ...(found.length > perPage && { next: cursorOf(latest, shown.at(-1)!) }) }
}
