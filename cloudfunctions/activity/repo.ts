/** The only file that names activities. */
import type { Activity, ActivityState } from '@domain/activity/activity'
import { Refused } from '@domain/kit/errors'
import { addOnce } from '../kit/add-once'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'
import { removeDraftOf, saveRevision } from '../kit/revision'

const activities = () => db.collection('activities')

export const nextFirst: Order = { field: 'endsAt', direction: 1 }
export const latestFirst: Order = { field: 'endsAt', direction: -1 }
export const latestChange: Order = { field: 'updatedAt', direction: -1 }

/** What residents see of; a draft is nobody's but its writers'. */
const out = ['published', 'closed', 'cancelled'] as const satisfies readonly ActivityState[]

/** @returns what is stored under the id now: this one, or the one its key made before */
export const addActivity = (activity: Activity): Promise<Activity> =>
  addOnce(activities(), activity, () => activityById(activity.estateId, activity._id))

/** @throws Refused notFound */
const mustBeThere = (found: Activity | undefined): Activity => {
  if (!found) throw new Refused('notFound', 'noActivity', 'id')
  return found
}

export async function activityById (estateId: string, id: string): Promise<Activity> {
  const { data } = await activities().where({ _id: id, estateId }).limit(1).get()
  return mustBeThere((data as Activity[])[0])
}

/** One that is out, whomever it is for; the caller has a sign-up, or it is not for them. @throws Refused notFound */
export async function activityOut (estateId: string, id: string): Promise<Activity> {
  const { data } = await activities().where({ _id: id, estateId, state: _.in([...out]) }).limit(1).get()
  return mustBeThere((data as Activity[])[0])
}

/** The list has its own writes. */
const kept = ['places', 'busyUntil'] as const

/** @returns whether nobody had changed it meanwhile; people who sign up do not count as that */
export const saveActivity = (before: Activity, next: Activity): Promise<boolean> => saveRevision(activities(), before, next, kept)

/** @returns whether it was that draft, in that revision */
export const removeDraft = (estateId: string, id: string, rev: number): Promise<boolean> => removeDraftOf(activities(), estateId, id, rev)

export async function activitiesIn (estateId: string, state: ActivityState, limit: number, cursor?: string): Promise<Activity[]> {
  const { data } = await inOrder(activities(), _.and([{ estateId, state }, ...after(latestChange, cursor)]), latestChange).limit(limit).get()
  return data as Activity[]
}

/** What is for somebody with these tokens: what is not over yet, or what is. */
export async function activitiesFor (estateId: string, tokens: readonly string[], isOver: boolean, now: number, limit: number, cursor?: string): Promise<Activity[]> {
  const order = isOver ? latestFirst : nextFirst, states = isOver ? ['published', 'closed'] : ['published']
  const { data } = await inOrder(activities(), _.and([{ estateId, state: _.in(states), reach: _.in([...tokens]), endsAt: isOver ? _.lt(now) : _.gte(now) }, ...after(order, cursor)]), order).limit(limit).get()
  return data as Activity[]
}

/** Published ones that are not over, the next first. */
export async function comingIn (estateId: string, now: number, until: number, limit: number): Promise<Activity[]> {
  const { data } = await inOrder(activities(), { estateId, state: 'published', endsAt: _.gte(now).and(_.lt(until)) }, nextFirst).limit(limit).get()
  return data as Activity[]
}

export async function activitiesByIds (estateId: string, ids: readonly string[]): Promise<Map<string, Activity>> {
  const found = await inSlices(ids, async slice => (await activities().where({ _id: _.in(slice), estateId }).limit(slice.length).get()).data as Activity[])
  return new Map(found.map(each => [each._id, each]))
}

/** Longer than one round of the list takes; whoever is killed is followed by somebody else after it. */
const leaseMs = 5_000

/** Of all who want to see to the list, one may: the others need not run into one another. @returns whether it is the caller */
export async function takeLease (id: string, now: number): Promise<boolean> {
  const { updated } = await activities().where({ _id: id, busyUntil: _.lt(now) }).update({ busyUntil: now + leaseMs }) as { updated?: number }
  return updated === 1
}

export async function activityIn (transaction: Transaction, id: string): Promise<Activity | undefined> {
  return (await transaction.collection('activities').doc(id).get()).data as Activity | undefined ?? undefined
}

/** @param goesOn whether the caller has not done with the list */
export async function keepPlaces (transaction: Transaction, id: string, places: Activity['places'], goesOn: boolean, now: number): Promise<void> {
  await transaction.collection('activities').doc(id).update({ places: _.set(places), busyUntil: goesOn ? now + leaseMs : 0 })
}

/** How far the telling is. @returns whether nobody else got further */
export async function keepTelling ({ _id, telling }: Activity, next: Activity['telling']): Promise<boolean> {
  const { updated } = await activities().where({ _id, 'telling.what': telling?.what, 'telling.after': telling?.after }).update({ telling: next ? _.set(next) : _.remove() }) as { updated?: number }
  return updated === 1
}

/** The list has been put away. */
export const putAway = ({ _id }: Activity) => activities().where({ _id, state: 'closed' }).update({ dueAt: _.remove() })

/** Of all estates, what waits: for its time, for the rest of a telling, for somebody to see to a list that was left. */
export async function waitingActivities (now: number, limit: number): Promise<Activity[]> {
  const found = await Promise.all([{ dueAt: _.lte(now).and(_.gt(0)) }, { 'telling.after': _.gte('') }, { busyUntil: _.lt(now).and(_.gt(0)) }]
    .map(async filter => (await activities().where(filter).limit(limit).get()).data as Activity[]))
  return [...new Map(found.flat().map(each => [each._id, each])).values()]
}
