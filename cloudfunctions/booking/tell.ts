/** What people are told of their appointments: once each, however often the timer looks. */
import type { Estate } from '@domain/estate/estate'
import type { Place, Slot } from '@domain/booking/slot'
import { messageOf, tellings, type Telling } from '@domain/booking/words'
import type { Notice } from '@domain/inbox/notice'
import { noticeTo } from '../courier/notice-to'
import { addNoticeIn } from '../inbox/repo'
import type { Transaction } from '../kit/cloud'

/** Nothing for whom the desk booked without an account. @param again tells one time of the same telling from another */
export function noticesOf (telling: Telling, slot: Slot, places: readonly Place[], estate: Estate, now: number, again = ''): Notice[] {
  return places.flatMap(place => place.personId === undefined ? [] :
    [noticeTo(place.personId, estate, { id: `booking-${place.id}${again}`, nth: tellings.indexOf(telling), message: messageOf(telling, slot, place) }, now)])
}

/** In the transaction that brings it about: no turn comes, and nothing is cancelled, without its being told. */
export async function tellIn (transaction: Transaction, notices: readonly Notice[]): Promise<void> {
  for (const each of notices) await addNoticeIn(transaction, each)
}
