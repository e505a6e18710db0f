/** Appointments of residents: what is free, taking, moving and leaving a place. */
import type { InferOutput } from 'valibot'
import type { booking } from '@domain/booking/contract'
import { left, mayChange, type Changed } from '@domain/booking/rules'
import { serviceOf } from '@domain/booking/services'
import { slotId, type Place, type Slot } from '@domain/booking/slot'
import { isBookable, timesOn } from '@domain/booking/times'
import { bookingView, type BookingView, type FreeTime } from '@domain/booking/view'
import { dayLength, moment } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { Who } from '@domain/people/person'
import { idOf } from '../kit/once'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { keepSlot, latest, slotById, slotIn, slotsBetween, slotsWith } from './repo'
import { take } from './take'
import { tellPromoted } from './tell'

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

export async function book ({ key, service, premisesId, startsAt, note, wait }: Input<'book'>, context: Context): Promise<BookingView> {
  const { who, now } = context, label = homeOf(who, premisesId)
  const place: Place = { id: idOf('a', key, who), personId: who.id, name: who.name, premisesId, label, ...(note !== undefined && { note }), state: 'booked', at: now }
  return take(context, { service, startsAt, place, wait }, false)
}

/** What was booked for a home before somebody came there is not theirs to see. */
const isTheirs = ({ id, occupancies }: Who, { personId, premisesId, at }: Place): boolean =>
  personId === id || occupancies.some(each => each.premisesId === premisesId && moment(each.from) <= at)

export async function mine ({ after }: Input<'mine'>, { who, estate, now }: Context): Promise<Page<BookingView>> {
  const found = await slotsWith(who.estateId, who.occupancies.map(each => each.premisesId), perPage + 1, after), shown = found.slice(0, perPage)
  const items = shown.flatMap(slot => slot.places.filter(each => isTheirs(who, each)).map(each => bookingView(slot, each, estate, now)))
  return { items, ...(found.length > perPage && { next: cursorOf(latest, shown.at(-1)!) }) }
}

/** @param may whose place it may be @throws Refused notFound where it is none of those */
export async function leave (context: Context, slot: string, id: string, byDesk: boolean, may: (place: Place) => boolean): Promise<Changed> {
  const { who, estate, now } = context
  const changed = await inTransaction(async transaction => {
    const found = await slotIn(transaction, who.estateId, slot)
    if (!found?.places.some(each => each.id === id && may(each))) throw new Refused('notFound', 'noBooking', 'id')
    const next = left(found, id, serviceOf(estate, found.service), byDesk, now)
    await keepSlot(transaction, next.slot)
    return next
  })
  await tellPromoted(context, changed)
  return changed
}

const viewOf = (slot: Slot, id: string, { estate, now }: Context): BookingView => bookingView(slot, slot.places.find(each => each.id === id)!, estate, now)

export const cancel = async ({ slot, id }: Input<'cancel'>, context: Context): Promise<BookingView> =>
  viewOf((await leave(context, slot, id, false, place => isTheirs(context.who, place))).slot, id, context)

/** @throws Refused as for taking and for leaving; a place that can't be left is not moved */
export async function move ({ key, slot, id, startsAt }: Input<'move'>, context: Context): Promise<BookingView> {
  const { who, estate, now } = context, found = await slotById(who.estateId, slot), old = found?.places.find(each => each.id === id && isTheirs(who, each))
  if (!found || !old) throw new Refused('notFound', 'noBooking', 'id')
  const place: Place = { ...old, id: idOf('a', key, who), state: 'booked', at: now }
  if (old.state !== 'cancelled' && !mayChange(found, old, serviceOf(estate, found.service), now)) throw new Refused('conflict', 'tooLateToChange', 'id')
  const moved = await take(context, { service: found.service, startsAt, place, wait: false }, true)
  await leave(context, slot, id, false, each => isTheirs(who, each))
  return moved
}
