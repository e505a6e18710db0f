/** Appointments of residents: what is free, taking a place, and what they have. */
import type { InferOutput } from 'valibot'
import type { booking } from '@domain/booking/contract'
import { serviceOf } from '@domain/booking/services'
import { slotId, type Place } from '@domain/booking/slot'
import { isBookable, timesOn } from '@domain/booking/times'
import { bookingView, type BookingView, type FreeTime } from '@domain/booking/view'
import { dayLength, moment } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { Who } from '@domain/people/person'
import { idOf } from '../kit/once'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { isTheirs } from './leave'
import { latest, slotsBetween, slotsWith } from './repo'
import { take } from './take'

type Input<M extends keyof typeof booking.methods> = InferOutput<typeof booking.methods[M]['input']>

const perPage = 20

export async function times ({ service, date }: Input<'times'>, { who: { estateId }, estate, now }: Context): Promise<FreeTime[]> {
  const { capacity } = serviceOf(estate, service), start = moment(date)
  const open = timesOn(estate, service, date).filter(each => isBookable(each.startsAt, serviceOf(estate, service), now))
  const taken = open.length === 0 ? new Map<string, number>() : new Map((await slotsBetween(estateId, start, start + dayLength)).map(each => [each._id, each.taken]))
  return open.map(each => ({ ...each, free: Math.max(0, capacity - (taken.get(slotId(estateId, service, each.startsAt)) ?? 0)) }))
}

/** @throws Refused notFound where they do not belong to these premises */
function homeOf (who: Who, premisesId: string): string {
  const home = who.occupancies.find(each => each.premisesId === premisesId)
  if (!home) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  return home.label
}

export async function book ({ key, service, premisesId, startsAt, note, matterId, wait }: Input<'book'>, context: Context): Promise<BookingView> {
  const { who, now } = context, label = homeOf(who, premisesId)
  const place: Place = { id: idOf('a', key, who), personId: who.id, name: who.name, premisesId, label, ...(note !== undefined && { note }), ...(matterId !== undefined && { matterId }), state: 'booked', at: now }
  return take(context, { service, startsAt, place, wait }, false)
}

export async function mine ({ after }: Input<'mine'>, { who, estate, now }: Context): Promise<Page<BookingView>> {
  const found = await slotsWith(who.estateId, who.occupancies.map(each => each.premisesId), perPage + 1, after), shown = found.slice(0, perPage)
  const items = shown.flatMap(slot => slot.places.filter(each => isTheirs(who, each)).map(each => bookingView(slot, each, estate, now)))
  return { items, ...(found.length > perPage && { next: cursorOf(latest, shown.at(-1)!) }) }
}
