/** The desk's day: who comes when, booking for others, and who came. */
import type { InferOutput } from 'valibot'
import type { booking } from '@domain/booking/contract'
import { noted } from '@domain/booking/rules'
import type { Place } from '@domain/booking/slot'
import { bookingView, daySlot, type BookingView, type DaySlot } from '@domain/booking/view'
import { dayLength, moment } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { idOf } from '../kit/once'
import { addNotices } from '../inbox/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { premisesById } from '../premises/repo'
import { leave } from './places'
import { keepSlot, slotIn, slotsBetween } from './repo'
import { take } from './take'
import { noticesOf } from './tell'

type Input<M extends keyof typeof booking.methods> = InferOutput<typeof booking.methods[M]['input']>

export async function day ({ date }: Input<'day'>, { who: { estateId }, estate, now }: Context): Promise<DaySlot[]> {
  const start = moment(date)
  return (await slotsBetween(estateId, start, start + dayLength)).filter(each => each.places.length > 0).map(each => daySlot(each, estate, now))
}

export async function bookFor ({ key, service, premisesId, startsAt, note, name }: Input<'bookFor'>, context: Context): Promise<BookingView> {
  const { who, now } = context, premises = await premisesById(who.estateId, premisesId)
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  const place: Place = { id: idOf('a', key, who), name, premisesId, label: premises.label, ...(note !== undefined && { note }), state: 'booked', at: now, byName: who.name }
  return take(context, { service, startsAt, place, wait: false }, true)
}

export async function cancelFor ({ slot, id }: Input<'cancelFor'>, context: Context): Promise<BookingView> {
  const { estate, now } = context, changed = await leave(context, slot, id, true, () => true), place = changed.slot.places.find(each => each.id === id)!
  await addNotices(noticesOf('cancelled', changed.slot, [place], estate, now))
  return bookingView(changed.slot, place, estate, now)
}

export const note = ({ slot, id, outcome }: Input<'note'>, { who, estate, now }: Context): Promise<BookingView> => inTransaction(async transaction => {
  const found = await slotIn(transaction, who.estateId, slot)
  if (!found) throw new Refused('notFound', 'noBooking', 'id')
  const next = noted(found, id, outcome, now)
  await keepSlot(transaction, next)
  return bookingView(next, next.places.find(each => each.id === id)!, estate, now)
})
