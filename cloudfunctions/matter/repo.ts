/** The only file that names the collection of matters. Built for a person: their scope is part of every query. */
import type { Matter } from '@domain/matter/matter'
import { mostRated, type Ended } from '@domain/vendor/rating'
import { scope, type Viewer } from '@domain/matter/scope'
import { Refused } from '@domain/kit/errors'
import { addOnce } from '../kit/add-once'
import { command as _, db } from '../kit/cloud'
import { inOrder, walk, type Order } from '../kit/cursor'
import { change } from './change'

const all = () => db.collection('matters')

/** The scope as the query language says it. */
function within (who: Viewer, filter: object, ...further: object[]) {
  const { estateId, hiddenFrom, anyOf } = scope(who)
  return _.and([{ estateId, ...filter, hiddenFrom: _.neq(hiddenFrom.not) }, ...(anyOf ? [_.or(anyOf.map(each => 'seenBy' in each ? { seenBy: _.in(each.seenBy) } : each))] : []), ...further])
}

/** Whether the write went through; `false`: somebody else was quicker. One conditional write, so nothing drifts apart. */
export async function save (before: Matter, after: Matter): Promise<boolean> {
  const { updated } = await all().where({ _id: before._id, rev: before.rev }).update(change(before, after)) as { updated?: number }
  return updated === 1
}

export const matters = (who: Viewer) => ({
  /** @throws Refused notFound where there is none or it is not theirs to see: the answer is the same. */
  async get (id: string): Promise<Matter> {
    const { data } = await all().where(within(who, { _id: id })).limit(1).get()
    const [found] = data as Matter[]
    if (!found) throw new Refused('notFound', 'noMatter', 'id')
    return found
  },

  /** @returns what is stored now: this matter or, on a replay, the one that its key made before; `undefined`: the number is taken */
  add: (matter: Matter): Promise<Matter | undefined> => addOnce(all(), matter, async () => {
    const { data } = await all().where({ _id: matter._id }).limit(1).get()
    const [found] = data as Matter[]
    if (!found) return undefined
    if (found.createdBy !== who.id || found.estateId !== who.estateId) throw new Refused('conflict', 'keyTaken', 'key')
    return found
  }),

  /** What a key of this person's own has made, if anything. */
  async made (key: string): Promise<Matter | undefined> {
    const { data } = await all().where(within(who, { _id: key, createdBy: who.id })).limit(1).get()
    return (data as Matter[])[0]
  },

  async list (filter: object, order: Order, limit: number, ...further: object[]): Promise<Matter[]> {
    const { data } = await inOrder(all(), within(who, filter, ...further), order).limit(limit).get()
    return data as Matter[]
  },

  async count (filter: object): Promise<number> {
    const { total } = await all().where(within(who, filter)).count() as { total?: number }
    return total ?? 0
  },

  /** How many open matters each of these people has in hand as `field`. */
  async loads (field: 'assigneeId' | 'firstContactId', ids: string[], filter: object = {}): Promise<Record<string, number>> {
    const { data } = await all().aggregate()
      .match({ estateId: who.estateId, open: true, [field]: _.in(ids), ...filter })
      .group({ _id: `$${field}`, count: { $sum: 1 } })
      .end() as { data: { _id: string, count: number }[] }
    return Object.fromEntries(data.map(each => [each._id, each.count]))
  }
})

/** For the sweep, which acts in nobody's name: what is due by now, the longest waiting first. */
export async function due (now: number, limit: number): Promise<Matter[]> {
  const { data } = await all().where({ nextAt: _.lte(now).and(_.gt(0)) }).orderBy('nextAt', 'asc').limit(limit).get()
  return data as Matter[]
}

/** Matters of all estates with an errand to run by now. */
export async function withErrands (now: number, limit: number): Promise<Matter[]> {
  const { data } = await all().where({ errandAt: _.lte(now).and(_.gt(0)) }).orderBy('errandAt', 'asc').limit(limit).get()
  return data as Matter[]
}

/** Matters of all estates whose part in the figures is not counted yet, the longest waiting first. */
export async function uncounted (limit: number): Promise<Matter[]> {
  const { data } = await all().where({ uncountedAt: _.gt(0) }).orderBy('uncountedAt', 'asc').limit(limit).get()
  return data as Matter[]
}

/** It is counted as it was read; whatever changed it since is counted the next time. */
export const clearUncounted = ({ _id, rev }: Matter) => all().where({ _id, rev }).update({ uncountedAt: null })

/** What changed between two moments, the latest first, page by page. */
export const changedBetween = (estateId: string, from: number, until: number, page: number) =>
  walk<Matter>(all(), { estateId, updatedAt: _.gte(from).and(_.lt(until)) }, { field: 'updatedAt', direction: -1 }, page)

/** Time could do nothing for it just now: look again later, unless a step has changed it meanwhile. */
export const postpone = ({ _id, rev }: Matter, nextAt: number) => all().where({ _id, rev }).update({ nextAt })

/** Matters that still owe messages. */
export async function owing (limit: number): Promise<string[]> {
  const { data } = await all().where({ 'outbox.seq': _.gt(0) }).field({ _id: true }).limit(limit).get()
  return (data as { _id: string }[]).map(each => each._id)
}

/** For functions that act in nobody's name. */
export async function matterById (id: string): Promise<Matter | undefined> {
  const { data } = await all().where({ _id: id }).limit(1).get()
  return (data as Matter[])[0]
}

/** Empties the outbox unless a step has happened since; `rev` stays, since nothing was done to the matter. */
export async function emptyOutbox ({ _id, rev }: Matter): Promise<boolean> {
  const { updated } = await all().where({ _id, rev }).update({ outbox: _.set([]) }) as { updated?: number }
  return updated === 1
}

/** Matters of one person or about them that are looked at together. */
const few = 100

/** What a person has asked for and is not ended yet. */
export async function openMattersOf (personId: string, estateIds: readonly string[]): Promise<Matter[]> {
  const found = await Promise.all(estateIds.map(estateId => all().where({ estateId, open: true, seenBy: personId, 'requester.personId': personId }).limit(few).get()))
  return found.flatMap(({ data }) => data as Matter[])
}

/** Some of those that a person has a part in, ended or not. */
export async function someSeenBy (personId: string, estateId: string): Promise<Matter[]> {
  const { data } = await all().where({ estateId, open: _.in([true, false]), seenBy: personId }).limit(few).get()
  return data as Matter[]
}

/** Replaces fields that no step changes; each whole, since the SDK would merge objects. @returns whether the matter was as it was read */
export async function rewrite ({ _id, rev }: Matter, fields: object): Promise<boolean> {
  const whole = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, _.set(value as object)]))
  const { updated } = await all().where({ _id, rev }).update({ ...whole, rev: rev + 1 }) as { updated?: number }
  return updated === 1
}

/** A renovation filing of an estate, whoever filed it: for the door, and for whoever would file another. */
export async function filingById (estateId: string, id: string): Promise<Matter | undefined> {
  const { data } = await all().where({ _id: id, estateId, kind: 'renovation' }).limit(1).get()
  return (data as Matter[])[0]
}

/** In a building more is not under way at once; a query must end somewhere. */
const mostLoud = 100

/** Renovation filings of these buildings in which something loud is still to come. @param now ms */
export async function loudFilings (estateId: string, near: readonly string[], now: number): Promise<Matter[]> {
  if (near.length === 0) return []
  const { data } = await all().where({ estateId, 'renovation.near': _.in([...near]), 'renovation.noiseUntil': _.gt(now) }).limit(mostLoud).get()
  return data as Matter[]
}

/** What a rating has to know of one. */
export interface Accepted extends Ended, Pick<Matter, '_id' | 'number' | 'categoryId' | 'acceptedAt' | 'hiddenFrom'> {}

/** The latest that one vendor did and that were accepted, the newest first: what its rating is made of. */
export async function acceptedOfVendor (estateId: string, vendorId: string): Promise<Accepted[]> {
  const { data } = await all().where({ estateId, 'quoting.vendorId': vendorId, acceptedAt: _.gt(0) }).orderBy('acceptedAt', 'desc')
    .field({ number: true, categoryId: true, acceptedAt: true, scores: true, clocks: true, 'quoting.redos': true, hiddenFrom: true }).limit(mostRated).get()
  return data as Accepted[]
}

/** What these vendors were chosen for and have not done. More than a hundred companies have in hand is not looked at. */
export async function inHandOf (estateId: string, vendorIds: readonly string[]): Promise<Pick<Matter, '_id' | 'quoting'>[]> {
  const { data } = await all().where({ estateId, open: true, 'quoting.vendorId': _.in([...vendorIds]), status: _.in(['assigned', 'inProgress', 'deferred']) }).field({ quoting: true }).limit(1000).get()
  return data as Pick<Matter, '_id' | 'quoting'>[]
}

/** The latest accepted work of a category that any of these did. */
export async function acceptedOfCategory (estateId: string, categoryId: string, vendorIds: readonly string[]): Promise<Pick<Matter, 'quoting'>[]> {
  const { data } = await all().where({ estateId, categoryId, 'quoting.vendorId': _.in([...vendorIds]), acceptedAt: _.gt(0) }).orderBy('acceptedAt', 'desc').field({ quoting: true }).limit(mostRated).get()
  return data as Pick<Matter, 'quoting'>[]
}
