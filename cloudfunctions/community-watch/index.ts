/** Every minute: announcements whose hour has come, whose validity is over, and pushes that are not all on their way. */
import type { Announcement } from '@domain/community/announcement'
import { stepped } from '@domain/community/steps'
import { systemId } from '@domain/people/person'
import { drain } from '../community/drain'
import { dueAnnouncements, saveAnnouncement } from '../community/repo'
import { estateOf } from '../estate/repo'
import { app } from '../kit/cloud'
import { eachAlone } from '../kit/each-alone'

/** Of each reason at most so many in one run; the next is a minute away. */
const batch = 50

/** Nothing new is begun after this, so that the function is done before its time is up, ms. */
const runFor = 40_000

const center = { id: systemId, name: '服务中心' }

/** What time has to do with it: the first of these that applies. */
function byTime (announcement: Announcement, now: number): Announcement {
  const { state, publishAt, validUntil } = announcement, acting = { ...center, now }
  if (state === 'scheduled' && publishAt !== undefined && publishAt <= now) return stepped(announcement, 'publish', {}, acting)
  if (state === 'published' && validUntil !== undefined && validUntil <= now) return stepped(announcement, 'end', {}, acting)
  return announcement
}

async function goOn (announcement: Announcement, now: number): Promise<void> {
  const next = byTime(announcement, now)
  if (next !== announcement && !await saveAnnouncement(announcement, next)) return
  if (next.drain) await drain(next, await estateOf(next.estateId), now, () => Date.now() > now + runFor)
}

/** @returns what was looked at; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), found = await dueAnnouncements(now, batch)
  const failed = await eachAlone('community-watch', found, announcement => goOn(announcement, now))
  return { ok: failed === 0, announcements: found.length, failed }
}
