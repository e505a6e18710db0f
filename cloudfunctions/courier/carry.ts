/** One notice down its ladder. It is claimed before anything is sent: whoever dies in between leaves it claimed, never doubled. */
import { channelOf, claimed, climbed, exhausted, needless, postponed } from '@domain/inbox/ladder'
import type { Notice, Push } from '@domain/inbox/notice'
import { pushMoment } from '@domain/inbox/quiet'
import { estateOf } from '../estate/repo'
import { savePush } from '../inbox/repo'
import { attempt } from './attempt'
import { freeAt, obstacle, type Hold } from './hold'

/** Past every channel that cannot be used. */
function clear (notice: Notice, push: Push, hold: Hold): Push {
  const why = obstacle(notice, push, hold)
  return why === undefined ? push : clear(notice, climbed(push, why), hold)
}

/** What can be said without sending anything: not needed, not yet, not by anybody. */
async function settled (notice: Notice, push: Push, hold: Hold): Promise<Push | undefined> {
  const now = hold.time()
  if (notice.readAt !== null) return needless(push)
  if (channelOf(push) === undefined) return exhausted(push)
  const at = Math.max(freeAt(push, hold), pushMoment(await estateOf(notice.estateId), notice.personId, push.anytime ?? false, now))
  return at > now ? postponed(push, at) : undefined
}

/**
 * Ends what can be ended without sending, which needs no lease.
 * @returns whether it was
 */
export async function settle (notice: Notice, hold: Hold): Promise<boolean> {
  const end = await settled(notice, clear(notice, notice.push, hold), hold)
  if (end) await savePush(notice, 'pending', end)
  return end !== undefined
}

/**
 * @param hold with the lease and an address
 * @returns whether a push went out
 */
export async function carry (notice: Notice, hold: Hold): Promise<boolean> {
  if (await settle(notice, hold)) return false
  let push = claimed(clear(notice, notice.push, hold), hold.time())
  if (!await savePush(notice, 'pending', push)) return false
  while (push.state === 'claimed' && channelOf(push)) {
    const after = await attempt(notice, push, hold)
    push = after.state === 'claimed' ? clear(notice, after, hold) : after
  }
  await savePush(notice, 'claimed', push.state === 'claimed' ? exhausted(push) : push)
  return push.state === 'sent'
}
