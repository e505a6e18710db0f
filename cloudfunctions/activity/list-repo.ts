/** The only file that names sign-ups. A wish is one conditional write to one document of its own; what comes of it is written by whoever sees to the list. */
import { isOut, signupId, signupStates, type Feedback, type Signup, type SignupState } from '@domain/activity/signup'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'

const signups = () => db.collection('signups')

export const inLine: Order = { field: 'line', direction: 1 }
export const latestStart: Order = { field: 'startsAt', direction: -1 }
const byId: Order = { field: '_id', direction: 1 }
const byWish: Order = { field: 'wishAt', direction: 1 }

export async function signupOf (estateId: string, activityId: string, personId: string): Promise<Signup | undefined> {
  const { data } = await signups().where({ _id: signupId(activityId, personId), estateId }).limit(1).get()
  return (data as Signup[])[0]
}

/** Whoever left or was turned away may ask again, as if for the first time. @returns whether it lies in the tray now */
export async function askFor (wish: Signup): Promise<boolean> {
  try {
    await signups().add(wish)
    return true
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  const { _id, estateId, names, ...fresh } = wish
  const { updated } = await signups().where({ _id, estateId, state: _.in(signupStates.filter(each => isOut[each])) }).update({ ...fresh, names: _.set(names), line: _.remove(), placed: _.remove(), left: _.remove() }) as { updated?: number }
  return updated === 1
}

/** @returns whether there was something to leave */
export async function askToLeave ({ _id, estateId }: Signup, now: number): Promise<boolean> {
  const { updated } = await signups().where({ _id, estateId, state: _.in(['placed', 'waiting']) }).update({ state: 'leaving', wishAt: now }) as { updated?: number }
  return updated === 1
}

/** @returns whether it was the first time */
export async function letIn ({ _id, estateId }: Signup, arrived: Signup['arrived'] & object): Promise<boolean> {
  const { updated } = await signups().where({ _id, estateId, state: 'placed' }).update({ state: 'arrived', arrived: _.set(arrived) }) as { updated?: number }
  return updated === 1
}

/** @returns whether it was the first time */
export async function keepFeedback ({ _id, estateId }: Signup, feedback: Feedback, now: number): Promise<boolean> {
  const { updated } = await signups().where({ _id, estateId, state: 'arrived', ratedAt: _.exists(false) }).update({ feedback: _.set(feedback), ratedAt: now }) as { updated?: number }
  return updated === 1
}

/** How many of the line stand before this one. */
export async function before ({ activityId, line = 0 }: Signup): Promise<number> {
  const { total } = await signups().where({ activityId, state: 'waiting', line: _.lt(line) }).count() as { total?: number }
  return total ?? 0
}

/** What has been handed in and not been carried out, in its order. */
export async function trayIn (transaction: Transaction, activityId: string, limit: number): Promise<Signup[]> {
  const { data } = await transaction.collection('signups').where({ activityId, wishAt: _.gt(0) }).orderBy('wishAt', 'asc').orderBy('_id', 'asc').limit(limit).get()
  return data as Signup[]
}

export async function lineIn (transaction: Transaction, activityId: string, limit: number): Promise<Signup[]> {
  const { data } = await transaction.collection('signups').where({ activityId, state: 'waiting' }).orderBy('line', 'asc').orderBy('_id', 'asc').limit(limit).get()
  return data as Signup[]
}

export async function keepIn (transaction: Transaction, { _id, ...signup }: Signup): Promise<void> {
  await transaction.collection('signups').doc(_id).set(signup)
}

export async function signupsIn (estateId: string, activityId: string, state: SignupState, limit: number, cursor?: string): Promise<Signup[]> {
  const { data } = await inOrder(signups(), _.and([{ estateId, activityId, state }, ...after(inLine, cursor)]), inLine).limit(limit).get()
  return data as Signup[]
}

export async function countOf (activityId: string, filter: { state: SignupState } | { 'feedback.stars': number }): Promise<number> {
  const { total } = await signups().where({ activityId, ...filter }).count() as { total?: number }
  return total ?? 0
}

export const latestWord: Order = { field: 'ratedAt', direction: -1 }

export async function feedbackOf (estateId: string, activityId: string, limit: number, cursor?: string): Promise<Signup[]> {
  const { data } = await inOrder(signups(), _.and([{ estateId, activityId, ratedAt: _.gt(0) }, ...after(latestWord, cursor)]), latestWord).limit(limit).get()
  return data as Signup[]
}

export async function signupsOf (estateId: string, personId: string, limit: number, cursor?: string): Promise<Signup[]> {
  const { data } = await inOrder(signups(), _.and([{ estateId, personId }, ...after(latestStart, cursor)]), latestStart).limit(limit).get()
  return data as Signup[]
}

/** Of these activities, those of one person. */
export async function signupsAmong (personId: string, activityIds: readonly string[]): Promise<Map<string, Signup>> {
  const found = await inSlices(activityIds.map(each => signupId(each, personId)), async slice => (await signups().where({ _id: _.in(slice) }).limit(slice.length).get()).data as Signup[])
  return new Map(found.map(each => [each.activityId, each]))
}

/** Of one activity in the order of their ids. @param afterId the last one known, empty for the first page */
export async function onList (activityId: string, states: readonly SignupState[], limit: number, afterId: string): Promise<Signup[]> {
  const { data } = await inOrder(signups(), { activityId, _id: _.gt(afterId), state: _.in([...states]) }, byId).limit(limit).get()
  return data as Signup[]
}

/** Who has not come has not come, and nobody waits any more. */
export async function closeList (activityId: string): Promise<void> {
  await signups().where({ activityId, state: 'placed' }).update({ state: 'missed' })
  await signups().where({ activityId, state: _.in(['waiting', 'asked']) }).update({ state: 'turnedAway', wishAt: _.remove() })
}

/** Of all estates: activities with wishes that were handed in before a moment, and left. */
export async function forgottenTrays (until: number, limit: number): Promise<string[]> {
  const { data } = await inOrder(signups(), { wishAt: _.gt(0).and(_.lt(until)) }, byWish).field({ activityId: true }).limit(limit).get()
  return [...new Set((data as Pick<Signup, 'activityId'>[]).map(each => each.activityId))]
}

/** Those of one person that nobody is seeing to. */
export const removeSignups = (personId: string, ids: readonly string[]) => signups().where({ _id: _.in([...ids]), personId, wishAt: _.exists(false) }).remove()
