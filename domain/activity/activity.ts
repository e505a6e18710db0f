/** 社区活动: what there is to come to, for whom, and how many fit. Who comes is in documents of their own (`signup.ts`): this one never grows with them. */
import type { Audience } from '../community/audience'
import type { TextBlock } from '../community/text'
import type { Telling } from './words'

export const activityStates = ['draft', 'published', 'closed', 'cancelled'] as const
export type ActivityState = typeof activityStates[number]

/** What is known of the list without reading it. Only `admitted` makes the next one. */
export interface Places {
  /** Places that are given away: people, not sign-ups. Never above `capacity`. */
  taken: number
  /** Sign-ups that wait. */
  waiting: number
  /** The number that was drawn last: everything that happens to the list has one, in the order in which it happened. */
  turn: number
}

export interface Activity {
  /** Made of its writer's key. */
  _id: string
  v: 1
  /** Of what management writes; the list changes without it. */
  rev: number
  estateId: string
  title: string
  text: TextBlock[]
  /** Stored files; the first is the cover. */
  pictures: string[]
  /** Where people meet. */
  place: string
  startsAt: number
  endsAt: number
  /** From when on people sign up; absent: as soon as it is out. */
  opensAt?: number
  /** Until when, at the latest when it begins. */
  closesAt: number
  capacity: number
  /** How many one person may bring. */
  companions: number
  /** How many sign-ups may wait; 0: nobody does. */
  line: number
  audience: Audience
  /** Of the audience, for the query; see `reachOf`. */
  reach: string[]
  state: ActivityState
  places: Places
  /** Until when somebody is seeing to the list; 0 while nobody is. */
  busyUntil: number
  /** When time has something to do with it next: to remind, to close, to put the list away. */
  dueAt?: number
  /** What everybody on the list is being told, and how far that is. */
  telling?: { what: Telling, after: string }
  /** Stored files, added afterwards. */
  photos: string[]
  /** 0 until it is out. */
  publishedAt: number
  createdBy: string
  createdByName: string
  createdAt: number
  updatedAt: number
  cancelled?: { at: number, by: string, byName: string, reason: string }
  /** That it is at another time or place than was said, and how often that has been so. */
  moved?: { at: number, by: string, byName: string, reason: string, times: number }
}

/** Photos of one activity: more is an album, and the document must end somewhere. */
export const mostPhotos = 30
