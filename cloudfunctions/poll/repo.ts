/** The only file that names polls. Nothing in them changes while people vote. */
import type { Poll, PollState } from '@domain/poll/poll'
import { Refused } from '@domain/kit/errors'
import { addOnce } from '../kit/add-once'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'
import { removeDraftOf, saveRevision } from '../kit/revision'

const polls = () => db.collection('polls')

export const latest: Order = { field: 'publishedAt', direction: -1 }
export const latestChange: Order = { field: 'updatedAt', direction: -1 }

/** @throws Refused notFound */
export async function pollById (estateId: string, id: string): Promise<Poll> {
  const { data } = await polls().where({ _id: id, estateId }).limit(1).get()
  const [found] = data as Poll[]
  if (!found) throw new Refused('notFound', 'noPoll', 'id')
  return found
}

/** @returns what is stored under the id now: this one, or the one its key made before */
export const addPoll = (poll: Poll): Promise<Poll> => addOnce(polls(), poll, () => pollById(poll.estateId, poll._id))

/** @throws Refused conflict where somebody changed it meanwhile */
export async function keepPoll (transaction: Transaction, before: Poll, { _id, ...next }: Poll): Promise<void> {
  const { data } = await transaction.collection('polls').doc(_id).get()
  if ((data as Poll | null)?.rev !== before.rev) throw new Refused('conflict', 'pollChanged')
  await transaction.collection('polls').doc(_id).set(next)
}

/** @returns whether nobody had changed it meanwhile */
export const savePoll = (before: Poll, next: Poll): Promise<boolean> => saveRevision(polls(), before, next)

/** @returns whether it was that draft, in that revision */
export const removeDraft = (estateId: string, id: string, rev: number): Promise<boolean> => removeDraftOf(polls(), estateId, id, rev)

export async function pollsIn (estateId: string, state: PollState, limit: number, cursor?: string): Promise<Poll[]> {
  const { data } = await inOrder(polls(), _.and([{ estateId, state }, ...after(latestChange, cursor)]), latestChange).limit(limit).get()
  return data as Poll[]
}

/** What is out for somebody with these tokens, the latest first. */
export async function pollsFor (estateId: string, tokens: readonly string[], limit: number, cursor?: string): Promise<Poll[]> {
  const { data } = await inOrder(polls(), _.and([{ estateId, out: true, reach: _.in([...tokens]) }, ...after(latest, cursor)]), latest).limit(limit).get()
  return data as Poll[]
}

/** One that is out and meant for these tokens. @throws Refused notFound where there is none such: the answer is the same */
export async function pollFor (estateId: string, id: string, tokens: readonly string[]): Promise<Poll> {
  const { data } = await polls().where({ _id: id, estateId, out: true, reach: _.in([...tokens]) }).limit(1).get()
  const [found] = data as Poll[]
  if (!found) throw new Refused('notFound', 'noPoll', 'id')
  return found
}

/** The survey of a year, once it is counted. Of several the one that was counted last. */
export async function surveyOf (estateId: string, year: number): Promise<Poll | undefined> {
  const { data } = await polls().where({ estateId, survey: year, state: 'closed' }).limit(10).get()
  return (data as Poll[]).sort((a, b) => b.closesAt - a.closesAt)[0]
}

/** Of all estates: those that time has something to do with. */
export async function duePolls (now: number, limit: number): Promise<Poll[]> {
  const { data } = await polls().where({ nextAt: _.lte(now).and(_.gt(0)) }).orderBy('nextAt', 'asc').limit(limit).get()
  return data as Poll[]
}
