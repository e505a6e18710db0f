/** The only file that names announcements. */
import type { Announcement, AnnouncementState } from '@domain/community/announcement'
import { Refused } from '@domain/kit/errors'
import { addOnce } from '../kit/add-once'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'
import { removeDraftOf, saveRevision } from '../kit/revision'

const announcements = () => db.collection('announcements')

export const latest: Order = { field: 'publishedAt', direction: -1 }
export const latestChange: Order = { field: 'updatedAt', direction: -1 }

/** Pinned ones of an estate together: a board has a few. */
const fewPinned = 20

/** @returns what is stored under the id now: this one, or the one its key made before */
export const addAnnouncement = (announcement: Announcement): Promise<Announcement> =>
  addOnce(announcements(), announcement, () => announcementById(announcement.estateId, announcement._id))

/** Together with what it tells of. */
export async function addAnnouncementIn (transaction: Transaction, { _id, ...announcement }: Announcement): Promise<void> {
  await transaction.collection('announcements').doc(_id).set(announcement)
}

/** @throws Refused notFound */
export async function announcementById (estateId: string, id: string): Promise<Announcement> {
  const { data } = await announcements().where({ _id: id, estateId }).limit(1).get()
  const [found] = data as Announcement[]
  if (!found) throw new Refused('notFound', 'noAnnouncement', 'id')
  return found
}

/** @returns whether nobody had changed it meanwhile */
export const saveAnnouncement = (before: Announcement, next: Announcement): Promise<boolean> => saveRevision(announcements(), before, next)

/** @returns whether it was that draft, in that revision */
export const removeDraft = (estateId: string, id: string, rev: number): Promise<boolean> => removeDraftOf(announcements(), estateId, id, rev)

export async function announcementsIn (estateId: string, state: AnnouncementState, limit: number, cursor?: string): Promise<Announcement[]> {
  const { data } = await inOrder(announcements(), _.and([{ estateId, state }, ...after(latestChange, cursor)]), latestChange).limit(limit).get()
  return data as Announcement[]
}

/** What is out for somebody with these tokens, the latest first. @param more what else must hold */
export async function publishedFor (estateId: string, tokens: readonly string[], limit: number, cursor?: string, more: object = {}): Promise<Announcement[]> {
  const { data } = await inOrder(announcements(), _.and([{ estateId, state: 'published', reach: _.in([...tokens]), ...more }, ...after(latest, cursor)]), latest).limit(limit).get()
  return data as Announcement[]
}

export const pinnedFor = (estateId: string, tokens: readonly string[], now: number): Promise<Announcement[]> =>
  publishedFor(estateId, tokens, fewPinned, undefined, { pinnedUntil: _.gt(now) })

/** One that is out and meant for these tokens. @throws Refused notFound where there is none such: the answer is the same */
export async function publishedOne (estateId: string, id: string, tokens: readonly string[]): Promise<Announcement> {
  const { data } = await announcements().where({ _id: id, estateId, state: 'published', reach: _.in([...tokens]) }).limit(1).get()
  const [found] = data as Announcement[]
  if (!found) throw new Refused('notFound', 'noAnnouncement', 'id')
  return found
}

/** Of all estates, what time has to do: to come out, to end, to go on pushing. */
export async function dueAnnouncements (now: number, limit: number): Promise<Announcement[]> {
  const found = await Promise.all([{ state: 'scheduled', publishAt: _.lte(now) }, { state: 'published', validUntil: _.lte(now) }, { 'drain.nextAt': _.lte(now).and(_.gt(0)) }]
    .map(async filter => (await announcements().where(filter).limit(limit).get()).data as Announcement[]))
  return [...new Map(found.flat().map(each => [each._id, each])).values()]
}

/** Whether another one, no emergency, began to be pushed since. */
export async function pushedSince (estateId: string, at: number, exceptId: string): Promise<boolean> {
  const { data } = await announcements().where({ estateId, pushBeganAt: _.gte(at), class: _.neq('emergency'), _id: _.neq(exceptId) }).limit(1).get()
  return data.length > 0
}
