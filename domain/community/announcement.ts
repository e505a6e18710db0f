/** 公告: one document for many readers. Nobody gets a copy: who may read it finds it by where they live and what they are. */
import type { Audience } from './audience'
import type { TextBlock } from './text'

export const announcementStates = ['draft', 'scheduled', 'published', 'ended', 'withdrawn'] as const
export type AnnouncementState = typeof announcementStates[number]

/** `emergency` breaks quiet hours and the hourly limit; `outage` is shown before somebody reports the same. */
export const announcementClasses = ['ordinary', 'outage', 'emergency'] as const
export type AnnouncementClass = typeof announcementClasses[number]

export interface Announcement {
  /** Made of its writer's key. */
  _id: string
  v: 1
  rev: number
  estateId: string
  class: AnnouncementClass
  title: string
  text: TextBlock[]
  /** Stored files. */
  pictures: string[]
  attachment?: { fileId: string, name: string }
  audience: Audience
  /** Of the audience, for the query; see `reachOf`. */
  reach: string[]
  state: AnnouncementState
  /** Where it is to come out by itself. */
  publishAt?: number
  /** Empty until it is out. */
  publishedAt?: number
  /** Then it has ended, and is not shown any more. */
  validUntil?: number
  pinnedUntil?: number
  /** Whether it is also pushed to whoever allowed it. */
  pushed: boolean
  /** How far the pushes are; absent where nothing is left to push. */
  drain?: Drain
  /** When the first of its pushes went on its way. */
  pushBeganAt?: number
  /** How many pushes went on their way, once that is over. */
  pushedTo?: number
  createdBy: string
  createdByName: string
  createdAt: number
  updatedAt: number
  withdrawn?: { at: number, by: string, byName: string, reason: string }
}

/** Pushes go out person by person, in the order of their ids: whoever is killed goes on behind the last one. */
export interface Drain { after: string, sent: number, nextAt: number }
