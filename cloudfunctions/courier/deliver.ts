/** From a matter's outbox into people's inboxes. May be killed anywhere and run by several at once: nothing is lost or doubled. */
import { noticesOf } from '@domain/inbox/compose'
import type { Matter } from '@domain/matter/matter'
import { estateOf, freshEstate } from '../estate/repo'
import { addNotices, conceal } from '../inbox/repo'
import { emptyOutbox, matterById } from '../matter/repo'
import { noticeId } from './notice-id'

/** Steps that may come between; beyond that the sweep goes on. */
const attempts = 4

/** Who left a vendor's crew a moment ago is told nothing more of its jobs. */
const estateFor = ({ estateId, quoting }: Matter) => quoting ? freshEstate(estateId) : estateOf(estateId)

async function empty (matterId: string, now: number): Promise<string[]> {
  const pushable = new Set<string>()
  for (let attempt = 0; attempt < attempts; attempt++) {
    const matter = await matterById(matterId)
    if (!matter || matter.outbox.length === 0) break
    const notices = noticesOf(matter, await estateFor(matter), now, (seq, personId) => noticeId(matterId, seq, personId))
    await addNotices(notices)
    await conceal(matter)
    notices.filter(({ push }) => push.state === 'pending' && push.nextAt <= now).forEach(({ personId }) => pushable.add(personId))
    if (await emptyOutbox(matter)) break
  }
  return [...pushable]
}

/**
 * Writes the notices that a matter owes and then empties its outbox, on condition that no step has added to it.
 * @param now ms
 * @returns who can be pushed to at once. A fault is logged and leaves the outbox for the next sweep: one matter that
 *   cannot be told must not hold up the others.
 */
export async function deliver (matterId: string, now: number): Promise<string[]> {
  try {
    return await empty(matterId, now)
  } catch (error) {
    console.error(`courier: ${matterId} could not be delivered`, error)
    return []
  }
}
