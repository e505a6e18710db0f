import type { Estate } from '@domain/estate/estate'
import { staffWith } from '@domain/estate/roster'
import { pushFor } from '@domain/inbox/compose'
import type { Notice } from '@domain/inbox/notice'
import { addNotices, existing } from '../inbox/repo'
import { noticeId } from './notice-id'

export interface Alarm { id: string, title: string, text: string, to?: string[], /** Where the message leads. */ page?: string }

/** Who looks after the estate as a whole. */
const inCharge = (estate: Estate) => staffWith(estate, 'manager', 'admin').map(each => each.personId)

const noticesOf = (estate: Estate, { id, title, text, to = inCharge(estate), page = '' }: Alarm, now: number) => to.map((personId): Notice => ({
  _id: noticeId(id, 0, personId), v: 1, estateId: estate._id, personId, matterId: '', number: '', seq: 0, template: 'alarm', title, text, page,
  values: { thing1: title, character_string2: '', time3: String(now), thing4: text }, at: now, readAt: null, hiddenFrom: [],
  push: pushFor(estate, personId, 'alarm', false, now)
}))

/**
 * Tells people of an estate what no step of a matter tells them.
 * @param alarms each is told once, however often this is called: the same `id` is the same alarm; managers and admins
 *   hear it where nobody is named in `to`
 * @param now ms
 */
export async function alarm (estate: Estate, alarms: readonly Alarm[], now: number): Promise<void> {
  const notices = alarms.flatMap(each => noticesOf(estate, each, now))
  const there = await existing(notices.map(each => each._id))
  const fresh = notices.filter(each => !there.has(each._id))
  if (fresh.length > 0) await addNotices(fresh)
}
