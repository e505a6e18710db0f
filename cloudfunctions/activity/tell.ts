/** What people on a list are told. One by one in the transaction that brings it about, or all of them, page by page. */
import type { Activity } from '@domain/activity/activity'
import type { Signup, SignupState } from '@domain/activity/signup'
import { messageOf, tellings, type Telling } from '@domain/activity/words'
import type { Estate } from '@domain/estate/estate'
import type { Notice } from '@domain/inbox/notice'
import { noticeTo } from '../courier/notice-to'
import { addFresh } from '../inbox/repo'
import { onList } from './list-repo'
import { keepTelling } from './repo'

/** Whoever was told of one date is told of the next one. */
const roundOf = ({ moved }: Activity, { _id }: Signup) => moved ? `${_id}-${moved.times}` : _id

/** The turn tells one time from another: who left and came again may move up again. */
export const noticeOf = (telling: Telling, activity: Activity, signup: Signup, estate: Estate, now: number): Notice => noticeTo(signup.personId, estate, {
  id: roundOf(activity, signup), nth: tellings.indexOf(telling) + tellings.length * (signup.placed ?? signup.line ?? 0), message: messageOf(telling, activity, signup)
}, now)

/** Who is told by all: whoever has a place, and of its end also whoever hopes for one. */
const listeners: Record<Telling, readonly SignupState[]> = { promoted: [], soon: ['placed'], cancelled: ['asked', 'placed', 'waiting', 'arrived'], moved: ['asked', 'placed', 'waiting'] }

const perPage = 200

/** Goes on where the last one broke off; who has been told has been told. @param isOver whether the time for this call is up */
export async function tellAll (activity: Activity, estate: Estate, now: number, isOver: () => boolean): Promise<void> {
  for (let current = activity; current.telling && !isOver();) {
    const { what, after } = current.telling, page = await onList(activity._id, listeners[what], perPage, after), last = page.at(-1)
    await addFresh(page.map(each => noticeOf(what, activity, each, estate, now)))
    const next = page.length === perPage && last ? { what, after: last._id } : undefined
    if (!await keepTelling(current, next)) return
    const { telling: _told, ...rest } = current
    current = { ...rest, ...(next && { telling: next }) }
  }
}
