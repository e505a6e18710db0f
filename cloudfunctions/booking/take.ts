/** Taking a place: who may, whether there is room, and the line of those who wait. */
import { bookingView, type BookingView } from '@domain/booking/view'
import { mostOpen, noShows, serviceOf, type ServiceName } from '@domain/booking/services'
import { isOpen, slotId, type Place, type Slot } from '@domain/booking/slot'
import { graceMinutes, mustBeNew, promoted } from '@domain/booking/rules'
import { timeAt } from '@domain/booking/times'
import { day, dayLength, minute } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { joinLine, keepSlot, openSlot, slotById, slotIn, slotsOfHomes, takePlace } from './repo'
import { noticesOf, tellIn } from './tell'

export interface Wish { service: ServiceName, startsAt: number, place: Place, wait: boolean }

/** @throws Refused conflict where the home has enough of them, or did not come too often */
async function mustBeAdmitted (estateId: string, premisesId: string, now: number): Promise<void> {
  const slots = await slotsOfHomes(estateId, [premisesId], now - noShows.withinDays * dayLength)
  const places = slots.flatMap(slot => slot.places.filter(each => each.premisesId === premisesId).map(each => ({ ...each, startsAt: slot.startsAt })))
  if (places.filter(each => isOpen[each.state] && each.startsAt > now).length >= mostOpen) throw new Refused('conflict', 'tooManyBookings', 'premisesId')
  if (places.filter(each => each.state === 'missed').length >= noShows.most) throw new Refused('conflict', 'tooManyMissed', 'premisesId')
}

/** @throws Refused invalid where no slot begins then, conflict where it is too late or too early for it */
export function emptySlot ({ estate, now }: Context, { service, startsAt }: Pick<Wish, 'service' | 'startsAt'>): Slot {
  const { endsAt } = timeAt(estate, service, startsAt, day(startsAt), now)
  return {
    _id: slotId(estate._id, service, startsAt), v: 1, estateId: estate._id, service, startsAt, endsAt, capacity: serviceOf(estate, service).capacity, taken: 0, homes: [], places: [], closesAt: endsAt + graceMinutes * minute
  }
}

/** Somebody may have left between the look and the line: then it is their turn at once. */
const fillUp = ({ estate, now }: Context, id: string): Promise<void> => inTransaction(async transaction => {
  const slot = await slotIn(transaction, estate._id, id), changed = slot && promoted(slot)
  if (!changed || changed.promoted.length === 0) return
  await keepSlot(transaction, changed.slot)
  await tellIn(transaction, noticesOf('promoted', changed.slot, changed.promoted, estate, now))
})

/**
 * @param byDesk whom the desk books for has no limits of their own
 * @throws Refused invalid where no slot begins then; conflict where it is full, the home is in it already, or has too many, or was in it too often
 */
export async function take (context: Context, wish: Wish, byDesk: boolean): Promise<BookingView> {
  const { estate, now } = context, { place } = wish, slot = emptySlot(context, wish)
  const seen = await slotById(estate._id, slot._id), mine = seen?.places.find(each => each.id === place.id)
  if (seen && mine) return bookingView(seen, mine, estate, now)
  if (seen) mustBeNew(seen, place.premisesId)
  if (!byDesk) await mustBeAdmitted(estate._id, place.premisesId, now)
  if (!seen) await openSlot(slot)
  const got = await takePlace(slot, place), waits = !got && wish.wait && await joinLine(slot, { ...place, state: 'waiting' })
  if (waits) await fillUp(context, slot._id)
  const after = await slotById(estate._id, slot._id), there = after?.places.find(each => each.id === place.id)
  if (after && there) return bookingView(after, there, estate, now)
  throw new Refused('conflict', after?.homes.includes(place.premisesId) ? 'bookedThere' : 'slotFull', 'startsAt')
}
