/** Activities as people see them: residents see how many, management sees who. */
import type { FileLink } from '../matter/view'
import type { Activity } from './activity'
import { mayNow, showsCode, type MyAction } from './mine'
import type { Signup, SignupState } from './signup'
import { openActions, type ActivityAction } from './steps'

/** A person's own sign-up. */
export interface MySignup extends Pick<Signup, 'companions' | 'names' | 'party' | 'state' | 'at' | 'feedback'> {
  /** Of those who wait, the first is 1. */
  place?: number
  arrivedAt?: number
}

export interface ActivityCard extends Pick<Activity, 'title' | 'place' | 'startsAt' | 'endsAt' | 'closesAt' | 'opensAt' | 'capacity' | 'line' | 'state'> {
  id: string
  taken: number
  waiting: number
  picture?: string
  /** How the reader's own sign-up stands. */
  mine?: SignupState
}

export interface ActivityView extends ActivityCard, Pick<Activity, 'text' | 'companions'> {
  pictures: FileLink[]
  /** Why it does not take place. */
  reason?: string
  /** Why it is at another time or place than was said before. */
  movedFor?: string
  may: MyAction[]
  signup?: MySignup
  /** What the door reads, while there is a place to come to. */
  code?: string
  /** Of the activity itself, afterwards. */
  photos: FileLink[]
}

/** As those who keep it see it. */
export interface ActivityDraft extends ActivityCard, Pick<Activity, 'rev' | 'text' | 'companions' | 'audience' | 'updatedAt' | 'createdByName' | 'cancelled'> {
  pictures: FileLink[]
  photos: FileLink[]
  may: ActivityAction[]
}

/** One line of the list. */
export interface SignupRow extends Pick<Signup, 'name' | 'label' | 'party' | 'names' | 'state' | 'at'> { id: string, arrivedAt?: number }

/** How many sign-ups in which state, and how often how many stars were given, one to five. */
export interface Tally { states: Record<'placed' | 'waiting' | 'arrived' | 'missed', number>, stars: number[] }

/** Where people are let in now or soon. */
export interface Door extends Pick<Activity, 'title' | 'place' | 'startsAt' | 'endsAt'> { id: string, poster: string, arrived: number, taken: number }

/** Whoever came in, to the one at the door or to themselves. */
export interface Arrival extends Pick<Signup, 'name' | 'party' | 'names'> { title: string, at: number, already: boolean }

type Links = (fileId: string) => FileLink[]

export function cardOf ({ _id: id, title, place, startsAt, endsAt, closesAt, opensAt, capacity, line, state, places: { taken, waiting }, pictures }: Activity, mine: SignupState | undefined, files: Links): ActivityCard {
  const picture = pictures.slice(0, 1).flatMap(files)[0]?.url
  return { id, title, place, startsAt, endsAt, closesAt, capacity, line, state, taken, waiting, ...(opensAt !== undefined && { opensAt }), ...(picture && { picture }), ...(mine && { mine }) }
}

const signupOf = ({ companions, names, party, state, at, feedback, arrived }: Signup, place: number | undefined): MySignup =>
  ({ companions, names, party, state, at, ...(feedback && { feedback }), ...(place !== undefined && { place }), ...(arrived && { arrivedAt: arrived.at }) })

/** @param place in the line @param codeFor makes the code of the sign-up */
export function viewOf (activity: Activity, mine: Signup | undefined, place: number | undefined, codeFor: (signup: Signup) => string, files: Links, now: number): ActivityView {
  const { text, companions, pictures, photos, cancelled, moved } = activity
  return {
    ...cardOf(activity, mine?.state, files), text, companions, pictures: pictures.flatMap(files), photos: photos.flatMap(files), may: mayNow(activity, mine, now),
    ...(cancelled && { reason: cancelled.reason }), ...(moved && { movedFor: moved.reason }), ...(mine && { signup: signupOf(mine, place) }), ...(mine && showsCode(activity, mine, now) && { code: codeFor(mine) })
  }
}

export function draftOf (activity: Activity, files: Links, now: number): ActivityDraft {
  const { rev, text, companions, audience, updatedAt, createdByName, cancelled, pictures, photos } = activity
  return { ...cardOf(activity, undefined, files), rev, text, companions, audience, updatedAt, createdByName, pictures: pictures.flatMap(files), photos: photos.flatMap(files), may: openActions(activity, now), ...(cancelled && { cancelled }) }
}

export const rowOf = ({ _id: id, name, label, party, names, state, at, arrived }: Signup): SignupRow => ({ id, name, label, party, names, state, at, ...(arrived && { arrivedAt: arrived.at }) })

/** Its stored files. */
export const filesOf = ({ pictures, photos }: Pick<Activity, 'pictures' | 'photos'>): string[] => [...pictures, ...photos]
