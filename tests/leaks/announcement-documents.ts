/** What is written for others: a draft, what is said to one building alone, and who has read it. */
import type { Announcement } from '@domain/community/announcement'
import { reachOf, type Audience } from '@domain/community/audience'
import { mondayNoon } from '../make/matter'
import { idOf, premisesOf } from './documents'
import type { Side, Stored } from './planted'

const announcementOf = (side: Side, kind: string, mark: string, audience: Audience): Announcement => ({
  _id: idOf(side, `announcement-${kind}`), v: 1, rev: 0, estateId: side.estateId, class: 'outage', title: `${mark}停水`, text: [{ kind: 'paragraph', text: `${mark}周四上午` }], pictures: [], audience, reach: reachOf(audience), state: 'draft',
  pushed: false, createdBy: idOf(side, 'person'), createdByName: `${mark}青云`, createdAt: mondayNoon, updatedAt: mondayNoon
})

export const draftOf = (side: Side, mark: string): Announcement => announcementOf(side, 'draft', mark, {})

/** Out, for the building that the household lives in and nobody who asks does. @param placeMark of its premises */
export function publishedOf (side: Side, mark: string, placeMark: string): Announcement {
  const { zoneId, building } = premisesOf(side, placeMark)
  return { ...announcementOf(side, 'out', mark, { buildings: [{ zoneId, building }] }), state: 'published', publishedAt: mondayNoon }
}

export const announcementReadOf = (side: Side): Stored & Record<string, unknown> => ({
  _id: `${idOf(side, 'announcement-out')}_${idOf(side, 'person')}`, v: 1, estateId: side.estateId, announcementId: idOf(side, 'announcement-out'), personId: idOf(side, 'person'), at: mondayNoon
})
