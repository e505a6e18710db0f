/** The desk's day: who comes when, booking for others, and who came. */
import type { InferOutput } from 'valibot'
import type { booking } from '@domain/booking/contract'
import { noted } from '@domain/booking/rules'
import type { Place } from '@domain/booking/slot'
import { daySlot, type BookingView, type DaySlot } from '@domain/booking/view'
import { dayLength, moment } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { idOf } from '../kit/once'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { premisesById } from '../premises/repo'
import { leave, viewOf } from './leave'
import { keepSlot, slotIn, slotsBetween } from './repo'
import { take } from './take'

type Input<M extends keyof typeof booking.methods> = InferOutput<typeof booking.methods[M]['input']>

export async function day ({ date }: Input<'day'>, { who: { estateId }, estate, now }: Context): Promise<DaySlot[]> {
  const start = moment(date)
  return (await slotsBetween(estateId, start, start + dayLength)).filter(each => each.places.length > 0).map(each => daySlot(each, estate, now))
}

export async function bookFor ({ key, service, premisesId, startsAt, note, matterId, name }: Input<'bookFor'>, context: Context): Promise<BookingView> {
  const { who, now } = context, premises = await premisesById(who.estateId, premisesId)
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  const place: Place = { id: idOf('a', key, who), name, premisesId, label: premises.label, ...(note !== undefined && { note }), ...(matterId !== undefined && { matterId }), state: 'booked', at: now, byName: who.name }
  return take(context, { service, startsAt, place, wait: false }, true)
}

export const cancelFor = async ({ slot, id }: Input<'cancelFor'>, context: Context): Promise<BookingView> =>
  viewOf(await leave(context, slot, id, true, () => true), id, context)

export const note = ({ slot, id, outcome }: Input<'note'>, context: Context): Promise<BookingView> => inTransaction(async transaction => {
  const found = await slotIn(transaction, context.who.estateId, slot)
  if (!found) throw new Refused('notFound', 'noBooking', 'id')
  const next = noted(found, id, outcome, context.now)
  await keepSlot(transaction, next)
  return viewOf(next, id, context)
})
