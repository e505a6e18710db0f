/** What people are told of their appointments: once each, however often the timer looks. */
import type { Estate } from '@domain/estate/estate'
import type { Place, Slot } from '@domain/booking/slot'
import { messageOf, tellings, type Telling } from '@domain/booking/words'
import { pushFor } from '@domain/inbox/compose'
import type { Notice } from '@domain/inbox/notice'
import { noticeId } from '../courier/notice-id'
import { addNoticeIn } from '../inbox/repo'
import type { Transaction } from '../kit/cloud'

/** Nothing for whom the desk booked without an account. @param again tells one time of the same telling from another */
export function noticesOf (telling: Telling, slot: Slot, places: readonly Place[], estate: Estate, now: number, again = ''): Notice[] {
  return places.flatMap((place): Notice[] => place.personId === undefined ? [] : [{
    _id: noticeId(`booking-${place.id}${again}`, tellings.indexOf(telling), place.personId), v: 1, estateId: estate._id, personId: place.personId, matterId: '', number: '', seq: 0,
    ...messageOf(telling, slot, place), at: now, readAt: null, hiddenFrom: [], push: pushFor(estate, place.personId, 'progress', false, now)
  }])
}

/** In the transaction that brings it about: no turn comes, and nothing is cancelled, without its being told. */
export async function tellIn (transaction: Transaction, notices: readonly Notice[]): Promise<void> {
  for (const each of notices) await addNoticeIn(transaction, each)
}
