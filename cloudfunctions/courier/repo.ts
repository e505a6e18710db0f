/** Where the courier reads and writes: matters' outboxes, notices, and whom they go to. */
import type { Matter } from '@domain/matter/matter'
import type { Notice, Push, PushState } from '@domain/inbox/notice'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'

const matters = () => db.collection('matters')
const notices = () => db.collection('notices')

/** As many values as one `in` looks up by index. */
const most = 100

const inPortions = <T>(values: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(values.length / most) }, (_none, at) => values.slice(at * most, (at + 1) * most))

export async function matterOf (id: string): Promise<Matter | undefined> {
  const { data } = await matters().where({ _id: id }).limit(1).get()
  return (data as Matter[])[0]
}

/** Empties the outbox unless a step has happened since; `rev` stays, since nothing was done to the matter. */
export async function emptyOutbox ({ _id, rev }: Matter): Promise<boolean> {
  const { updated } = await matters().where({ _id, rev }).update({ outbox: _.set([]) }) as { updated?: number }
  return updated === 1
}

const addOne = (notice: Notice) => notices().add(notice).catch((error: unknown) => { if (!isTaken(error)) throw error })

/** Adds what is not there yet. Whether a refused bulk insert has added a part is not documented, so then it is one by one. */
export async function add (fresh: Notice[]): Promise<void> {
  for (const portion of inPortions(fresh)) {
    try {
      await notices().add(portion)
    } catch (error) {
      if (!isTaken(error)) throw error
      await Promise.all(portion.map(addOne))
    }
  }
}

/** One that is told in the same transaction as what it tells of. */
export async function addIn (transaction: Transaction, { _id, ...notice }: Notice): Promise<void> {
  await transaction.collection('notices').doc(_id).set(notice)
}

export async function existing (ids: string[]): Promise<Set<string>> {
  const pages = await Promise.all(inPortions(ids).map(some => notices().where({ _id: _.in(some) }).field({ _id: true }).limit(most).get()))
  return new Set(pages.flatMap(({ data }) => data as { _id: string }[]).map(each => each._id))
}

/** Those behind the complaint firewall lose what they were told of it before they were; others' lists no longer show it to them. */
export async function conceal ({ _id, hiddenFrom }: Matter): Promise<void> {
  if (hiddenFrom.length === 0) return
  await notices().where({ matterId: _id, personId: _.in(hiddenFrom) }).remove()
  await notices().where({ matterId: _id }).update({ hiddenFrom: _.set(hiddenFrom) })
}

/** What may go out by now, the longest waiting first. */
export async function due (now: number, limit: number, personIds?: readonly string[]): Promise<Notice[]> {
  const waiting = { 'push.state': 'pending', 'push.nextAt': _.lte(now) }
  const ask = async (of: object) => (await notices().where({ ...of, ...waiting }).orderBy('push.nextAt', 'asc').limit(limit).get()).data as Notice[]
  if (!personIds) return ask({})
  return (await Promise.all(inPortions(personIds).map(ids => ask({ personId: _.in(ids) })))).flat().slice(0, limit)
}

/** Claimed by a sender that has not been heard of since. */
export async function stale (now: number, limit: number): Promise<Notice[]> {
  const { data } = await notices().where({ 'push.state': 'claimed', 'push.nextAt': _.lte(now) }).limit(limit).get()
  return data as Notice[]
}

/** @returns whether it was still in that state: of several senders one is told yes */
export async function save ({ _id }: Notice, from: PushState, push: Push): Promise<boolean> {
  const { updated } = await notices().where({ _id, 'push.state': from }).update({ push: _.set(push) }) as { updated?: number }
  return updated === 1
}

/** The WeChat accounts of these people. */
export async function openIdsOf (personIds: readonly string[]): Promise<Map<string, string>> {
  const pages = await Promise.all(inPortions(personIds).map(ids =>
    db.collection('people').where({ _id: _.in(ids) }).field({ openId: true }).limit(most).get()))
  return new Map(pages.flatMap(({ data }) => data as { _id: string, openId: string }[]).map(each => [each._id, each.openId]))
}
