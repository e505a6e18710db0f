import type { Estate } from '@domain/estate/estate'
import { pushFor } from '@domain/inbox/compose'
import type { Notice } from '@domain/inbox/notice'
import { noticeId } from './notice-id'
import { add, existing } from './repo'

interface Alarm { id: string, title: string, text: string, to?: string[] }

/** Who looks after the estate as a whole. */
const inCharge = (estate: Estate) =>
  estate.staff.filter(each => !each.left && each.roles.some(role => role === 'manager' || role === 'admin')).map(each => each.personId)

/**
 * Tells people of an estate something that no step of a matter tells them.
 * @param id the same id is told once, however often this is called
 * @param to managers and admins where nobody is named
 * @param now ms
 */
export async function alarm (estate: Estate, { id, title, text, to = inCharge(estate) }: Alarm, now: number): Promise<void> {
  const notices = to.map((personId): Notice => ({
    _id: noticeId(id, 0, personId), v: 1, estateId: estate._id, personId, matterId: '', number: '', seq: 0, template: 'alarm', title, text, page: '',
    values: { thing1: title, character_string2: '', time3: String(now), thing4: text }, at: now, readAt: null, hiddenFrom: [],
    push: pushFor(estate, personId, 'alarm', false, now)
  }))
  const there = await existing(notices.map(each => each._id))
  const fresh = notices.filter(each => !there.has(each._id))
  if (fresh.length > 0) await add(fresh)
}
