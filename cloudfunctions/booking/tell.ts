/** What people are told of their appointments: once each, however often the timer looks. */
import type { Estate } from '@domain/estate/estate'
import type { Changed } from '@domain/booking/rules'
import type { Place, Slot } from '@domain/booking/slot'
import { messageOf, tellings, type Telling } from '@domain/booking/words'
import { pushFor } from '@domain/inbox/compose'
import type { Notice } from '@domain/inbox/notice'
import { noticeId } from '../courier/notice-id'
import { addNotices } from '../inbox/repo'
import type { Context } from '../kit/context'

/** Nothing for whom the desk booked without an account. @param again tells one time of the same telling from another */
export function noticesOf (telling: Telling, slot: Slot, places: readonly Place[], estate: Estate, now: number, again = ''): Notice[] {
  return places.flatMap((place): Notice[] => place.personId === undefined ? [] : [{
    _id: noticeId(`booking-${place.id}${again}`, tellings.indexOf(telling), place.personId), v: 1, estateId: estate._id, personId: place.personId, matterId: '', number: '', seq: 0,
    ...messageOf(telling, slot, place), at: now, readAt: null, hiddenFrom: [], push: pushFor(estate, place.personId, 'progress', false, now)
  }])
}

export async function tellPromoted ({ estate, now }: Context, changed: Changed | undefined): Promise<void> {
  if (changed && changed.promoted.length > 0) await addNotices(noticesOf('promoted', changed.slot, changed.promoted, estate, now))
}
