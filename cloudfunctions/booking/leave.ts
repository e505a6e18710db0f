/** Leaving a place, or moving it to another slot: in one transaction with whose turn comes by it and what they are told. */
import type { InferOutput } from 'valibot'
import type { booking } from '@domain/booking/contract'
import { left, moved } from '@domain/booking/rules'
import { serviceOf } from '@domain/booking/services'
import type { Place, Slot } from '@domain/booking/slot'
import { bookingView, type BookingView } from '@domain/booking/view'
import { moment } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Who } from '@domain/people/person'
import { inTransaction, type Transaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { keepSlot, openSlot, slotById, slotIn } from './repo'
import { emptySlot } from './take'
import { noticesOf, tellIn } from './tell'

type Input<M extends keyof typeof booking.methods> = InferOutput<typeof booking.methods[M]['input']>

/** What was booked for a home before somebody came there is not theirs to see. */
export const isTheirs = ({ id, occupancies }: Who, { personId, premisesId, at }: Place): boolean =>
  personId === id || occupancies.some(each => each.premisesId === premisesId && moment(each.from) <= at)

const inSlot = ({ places }: Slot, id: string): Place | undefined => places.find(each => each.id === id)

export const viewOf = (slot: Slot, id: string, { estate, now }: Context): BookingView => bookingView(slot, inSlot(slot, id)!, estate, now)

/** @throws Refused notFound where it is nobody's, or of none of those it may be */
function mustBe (slot: Slot | undefined, id: string, may: (place: Place) => boolean): { slot: Slot, place: Place } {
  const place = slot && inSlot(slot, id)
  if (!place || !may(place)) throw new Refused('notFound', 'noBooking', 'id')
  return { slot, place }
}

/** @param may whose place it may be @throws Refused notFound where it is none of those, conflict where it is too late or over */
export const leave = ({ who, estate, now }: Context, id: string, of: string, byDesk: boolean, may: (place: Place) => boolean): Promise<Slot> => inTransaction(async transaction => {
  const { slot, place } = mustBe(await slotIn(transaction, who.estateId, id), of, may), next = left(slot, of, serviceOf(estate, slot.service), byDesk, now)
  if (next.slot === slot) return slot
  await keepSlot(transaction, next.slot)
  await tellIn(transaction, [...noticesOf('promoted', next.slot, next.promoted, estate, now), ...noticesOf('cancelled', next.slot, byDesk ? [place] : [], estate, now)])
  return next.slot
})

export const cancel = async ({ slot, id }: Input<'cancel'>, context: Context): Promise<BookingView> =>
  viewOf(await leave(context, slot, id, false, place => isTheirs(context.who, place)), id, context)

/** Of both slots as they are now. */
async function moveBoth (transaction: Transaction, { who, estate, now }: Context, from: string, id: string, to: string, place: Place): Promise<Slot> {
  const { slot } = mustBe(await slotIn(transaction, who.estateId, from), id, each => isTheirs(who, each)), into = (await slotIn(transaction, who.estateId, to))!
  const next = moved(slot, id, into, place, serviceOf(estate, slot.service), now)
  await keepSlot(transaction, next.slot)
  await keepSlot(transaction, next.to)
  await tellIn(transaction, noticesOf('promoted', next.slot, next.promoted, estate, now))
  return next.to
}

/** @throws Refused as for taking and for leaving; with the same key again the place it made */
export async function move ({ key, slot, id, startsAt }: Input<'move'>, context: Context): Promise<BookingView> {
  const { who, estate, now } = context, old = mustBe(await slotById(who.estateId, slot), id, each => isTheirs(who, each))
  const place: Place = { ...old.place, id: idOf('a', key, who), state: 'booked', at: now }, to = emptySlot(context, { service: old.slot.service, startsAt })
  const seen = await slotById(who.estateId, to._id)
  if (seen && inSlot(seen, place.id)) return viewOf(seen, place.id, context)
  moved(old.slot, id, seen ?? to, place, serviceOf(estate, old.slot.service), now)
  if (!seen) await openSlot(to)
  return viewOf(await inTransaction(transaction => moveBoth(transaction, context, slot, id, to._id, place)), place.id, context)
}
