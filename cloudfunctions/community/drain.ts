/** Pushes of one announcement, page by page: to whoever has a consent left. Whoever is killed goes on behind the last page. */
import type { Announcement } from '@domain/community/announcement'
import { pushOf } from '@domain/community/words'
import type { Estate } from '@domain/estate/estate'
import { hour } from '@domain/kit/calendar'
import type { Who } from '@domain/people/person'
import { noticeTo } from '../courier/notice-to'
import { look } from '../inbox/grants-repo'
import { addFresh } from '../inbox/repo'
import { meantBehind } from './readers'
import { pushedSince, saveAnnouncement } from './repo'

/** Residents are pushed to at most once in this time, but for emergencies. */
const gapMs = hour

/** For those who can be pushed to now; the others find it on their board. @returns how many were added; who has one has one */
async function push (announcement: Announcement, people: readonly Who[], estate: Estate, now: number): Promise<number> {
  const { grants } = await look(people.map(each => each.id)), anytime = announcement.class === 'emergency'
  const able = people.filter(each => (grants.get(each.id)?.balances.announcement ?? 0) > 0), message = pushOf(announcement)
  return (await addFresh(able.map(({ id }) => noticeTo(id, estate, { id: announcement._id, matterId: announcement._id, anytime, message }, now)))).length
}

/** @returns until when it waits for its turn; undefined where it is its turn */
async function waits (announcement: Announcement, now: number): Promise<number | undefined> {
  const isFirst = announcement.pushBeganAt === undefined && announcement.class !== 'emergency'
  return isFirst && await pushedSince(announcement.estateId, now - gapMs, announcement._id) ? now + gapMs / 4 : undefined
}

/** One page further. @returns the announcement as it is then; undefined where somebody else changed it: they go on, or it was withdrawn */
async function further (announcement: Announcement, estate: Estate, now: number): Promise<Announcement | undefined> {
  const { drain } = announcement
  if (!drain) return undefined
  const { people, after } = await meantBehind(announcement, drain.after, now), sent = drain.sent + await push(announcement, people, estate, now)
  const { drain: _done, ...rest } = { ...announcement, rev: announcement.rev + 1, pushBeganAt: announcement.pushBeganAt ?? now }
  const next: Announcement = after === undefined ? { ...rest, pushedTo: sent } : { ...rest, drain: { after, sent, nextAt: now } }
  return await saveAnnouncement(announcement, next) ? next : undefined
}

/**
 * Goes on with one announcement until it is over or the time is up.
 * @param isOver whether the time for this call is up
 */
export async function drain (announcement: Announcement, estate: Estate, now: number, isOver: () => boolean): Promise<void> {
  const until = await waits(announcement, now)
  if (until !== undefined && announcement.drain) {
    await saveAnnouncement(announcement, { ...announcement, drain: { ...announcement.drain, nextAt: until }, rev: announcement.rev + 1 })
    return
  }
  for (let current: Announcement | undefined = announcement; current?.drain && !isOver();) current = await further(current, estate, now)
}
