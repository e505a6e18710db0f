/** The only file that names messages: of the people they belong to, of the desk where nobody was reached, and of the courier. */
import type { Notice, Push, PushState } from '@domain/inbox/notice'
import type { Matter } from '@domain/matter/matter'
import type { Who } from '@domain/people/person'
import { addMissing } from '../kit/add-missing'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'
import { inSlices } from '../kit/in-slices'

type Reader = Pick<Who, 'id' | 'estateId'>

const notices = () => db.collection('notices')

/** Messages of one person that are removed together. */
const few = 100

/** Nobody was reached, or nobody knows whether; and they have not read it in the inbox since. */
const unreached = { 'push.state': _.in(['unreached', 'doubtful']), readAt: null }

export const newestFirst: Order = { field: 'at', direction: -1 }

export const inboxOf = ({ id, estateId }: Reader) => ({
  async list (limit: number, cursor?: string): Promise<Notice[]> {
    const { data } = await inOrder(notices(), _.and([{ estateId, personId: id }, ...after(newestFirst, cursor)]), newestFirst).limit(limit).get()
    return data as Notice[]
  },

  /** Marks these as read, or all. A push that is still waiting is left to the courier, which sends nothing that was read. */
  async read (now: number, ids?: string[]): Promise<number> {
    const mine = { estateId, personId: id, readAt: null }
    await notices().where(ids ? { ...mine, _id: _.in(ids) } : mine).update({ readAt: now })
    return this.unread()
  },

  async unread (): Promise<number> {
    const { total } = await notices().where({ estateId, personId: id, readAt: null }).count() as { total?: number }
    return total ?? 0
  }
})

export type Unreached = Notice & { people: { name: string }[] }

export const deskOf = ({ id, estateId }: Reader) => ({
  /** Newest first, with who it was for; nothing about matters that are hidden from whoever asks. */
  async unreached (limit: number, cursor?: string): Promise<Unreached[]> {
    const { data } = await notices().aggregate()
      .match(_.and([{ estateId, ...unreached, hiddenFrom: _.neq(id) }, ...after(newestFirst, cursor)]))
      .sort({ at: -1, _id: 1 }).limit(limit)
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'people' })
      .end() as { data: Unreached[] }
    return data
  },

  async countUnreached (): Promise<number> {
    const { total } = await notices().where({ estateId, ...unreached }).count() as { total?: number }
    return total ?? 0
  },

  /** @returns whether there was such a message; told twice is told */
  async told (noticeId: string, now: number): Promise<boolean> {
    const { updated } = await notices().where({ _id: noticeId, estateId, hiddenFrom: _.neq(id), 'push.state': _.in(['unreached', 'doubtful', 'told']) })
      .update({ 'push.state': 'told', 'push.toldBy': id, 'push.toldAt': now }) as { updated?: number }
    return updated === 1
  }
})

/** Adds what is not there yet. */
export const addNotices = (fresh: readonly Notice[]): Promise<string[]> => addMissing(notices(), fresh, ({ _id }) => _id)

/** @returns those that were not there yet, and are now */
export async function addFresh (all: readonly Notice[]): Promise<Notice[]> {
  const there = await existing(all.map(each => each._id)), fresh = all.filter(each => !there.has(each._id))
  await addNotices(fresh)
  return fresh
}

/** One that is told in the same transaction as what it tells of. */
export async function addNoticeIn (transaction: Transaction, { _id, ...notice }: Notice): Promise<void> {
  await transaction.collection('notices').doc(_id).set(notice)
}

/** Which of these are there. */
export async function existing (ids: readonly string[]): Promise<Set<string>> {
  const found = await inSlices(ids, async slice => (await notices().where({ _id: _.in(slice) }).field({ _id: true }).limit(slice.length).get()).data as { _id: string }[])
  return new Set(found.map(each => each._id))
}

/** Those behind the complaint firewall lose what they were told of it before they were; others' lists no longer show it to them. */
export async function conceal ({ _id, hiddenFrom }: Matter): Promise<void> {
  if (hiddenFrom.length === 0) return
  await notices().where({ matterId: _id, personId: _.in(hiddenFrom) }).remove()
  await notices().where({ matterId: _id }).update({ hiddenFrom: _.set(hiddenFrom) })
}

/** What an announcement still had to push is not pushed any more, and not kept either. */
export async function withdrawPushes (announcementId: string): Promise<void> {
  await notices().where({ matterId: announcementId, 'push.state': 'pending' }).remove()
}

/** What may go out by now, the longest waiting first. */
export async function due (now: number, limit: number, personIds?: readonly string[]): Promise<Notice[]> {
  const waiting = { 'push.state': 'pending', 'push.nextAt': _.lte(now) }
  const ask = async (of: object) => (await notices().where({ ...of, ...waiting }).orderBy('push.nextAt', 'asc').limit(limit).get()).data as Notice[]
  if (!personIds) return ask({})
  return (await inSlices(personIds, slice => ask({ personId: _.in(slice) }))).slice(0, limit)
}

/** Claimed by a sender that has not been heard of since. */
export async function stale (now: number, limit: number): Promise<Notice[]> {
  const { data } = await notices().where({ 'push.state': 'claimed', 'push.nextAt': _.lte(now) }).limit(limit).get()
  return data as Notice[]
}

/** @returns whether it was still in that state: of several senders one is told yes */
export async function savePush ({ _id }: Notice, from: PushState, push: Push): Promise<boolean> {
  const { updated } = await notices().where({ _id, 'push.state': from }).update({ push: _.set(push) }) as { updated?: number }
  return updated === 1
}

/** Some of a person's messages go. @returns how many: 0 when it is over */
export async function removeSome (personId: string, estateId: string): Promise<number> {
  const { data } = await notices().where({ estateId, personId }).field({ _id: true }).limit(few).get()
  if (data.length > 0) await notices().where({ _id: _.in((data as { _id: string }[]).map(each => each._id)) }).remove()
  return data.length
}
