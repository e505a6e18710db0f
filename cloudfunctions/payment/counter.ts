/** What a cashier takes, and the end of their day. */
import type { InferOutput } from 'valibot'
import { day, moment } from '@domain/kit/calendar'
import { monthAfter, startOf } from '@domain/billing/period'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { AccountRow, payment } from '@domain/payment/contract'
import { taken } from '@domain/payment/counter'
import { closedTill, tillId, tillOf, tillView, type TillView } from '@domain/payment/till'
import { paymentCard, type PaymentCard } from '@domain/payment/view'
import { channelWords } from '@domain/payment/words'
import { may } from '@domain/people/capability'
import { idOf } from '../kit/once'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { premisesById } from '../premises/repo'
import { books } from './books-repo'
import { latest, movedBy, paymentById, paymentsOf, tillById } from './repo'

type Input<M extends keyof typeof payment.methods> = InferOutput<typeof payment.methods[M]['input']>

const perPage = 30

const tillOn = ({ who }: Context, on: string) => ({ estateId: who.estateId, cashier: { id: who.id, name: who.name }, on })

export async function take ({ key, premisesId, channel, billIds, prepaidFen, payerName, reference, fen }: Input<'take'>, context: Context): Promise<PaymentCard> {
  const { who, now } = context, { estateId } = who, id = idOf('c', key, who)
  const home = await premisesById(estateId, premisesId)
  if (!home) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  const { label } = home
  const prepaid = prepaidFen === undefined ? {} : { prepaid: { kind: 'prepaid' as const, premisesId, label, fen: prepaidFen } }
  const wanted = { estateId, paymentId: id, billIds, tillId: tillId(tillOn(context, day(now))), ...(prepaidFen !== undefined && { premisesIds: [premisesId] }) }
  const { payment = await paymentById(estateId, id) } = await books.book(wanted, found => {
    if (found.bills.some(each => each.premisesId !== premisesId)) throw new Refused('notFound', 'noBill', 'billIds')
    return taken(found, { id, estateId, channel, billIds, ...prepaid, payerName, ...(reference !== undefined && { reference }), fen }, who, now)
  }, { actor: who, audited: { act: 'takeMoney', premisesId, label, details: { channel: channelWords[channel], fen } }, now })
  return paymentCard(payment!, context.estate)
}

export async function received ({ premisesId, after }: Input<'received'>, { who: { estateId }, estate }: Context): Promise<Page<PaymentCard>> {
  const found = await paymentsOf(estateId, premisesId === undefined ? {} : { premisesId }, perPage + 1, after), shown = found.slice(0, perPage)
  return { items: shown.map(each => paymentCard(each, estate)), ...(found.length > perPage && { next: cursorOf(latest, shown.at(-1)!) }) }
}

export async function till (input: Input<'till'>, context: Context): Promise<TillView> {
  const of = tillOn(context, input.day)
  return tillView(tillOf(await tillById(of.estateId, tillId(of)), of))
}

export async function closeTill ({ day: on, counted, note }: Input<'closeTill'>, context: Context): Promise<TillView> {
  const { who, now } = context, of = tillOn(context, on)
  if (on > day(now)) throw new Refused('invalid', 'dayAhead', 'day')
  const witness = { actor: who, audited: { act: 'closeTill' as const, details: { day: on, ...counted }, ...(note !== undefined && { reason: note }) }, now }
  await books.book({ estateId: of.estateId, tillId: tillId(of) }, found => closedTill(found, of, { counted, note }, now), witness)
  return till({ day: on }, context)
}

export const accounts = ({ period }: Input<'accounts'>, { who }: Context): Promise<AccountRow[]> =>
  movedBy(who.estateId, moment(startOf(period)), moment(startOf(monthAfter(period, 1))), may(who, 'seeMargins'))
