/** Slots with the places in them. A place is taken by one conditional write, so that of many at once only as many succeed as fit. */
import type { Place, Slot } from '@domain/booking/slot'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'
import { after, inOrder, walk, type Order } from '../kit/cursor'

const slots = () => db.collection('slots')

/** More than a day has; a query must end somewhere. */
const most = 500

export const latest: Order = { field: 'startsAt', direction: -1 }

export async function slotById (estateId: string, id: string): Promise<Slot | undefined> {
  const { data } = await slots().where({ _id: id, estateId }).limit(1).get()
  return (data as Slot[])[0]
}

/** @param from ms, @param until ms, not included */
export async function slotsBetween (estateId: string, from: number, until: number): Promise<Slot[]> {
  const { data } = await slots().where({ estateId, startsAt: _.gte(from).and(_.lt(until)) }).orderBy('startsAt', 'asc').limit(most).get()
  return data as Slot[]
}

/** In which these homes have, had or wait for a place. */
export async function slotsOfHomes (estateId: string, premisesIds: readonly string[], from: number): Promise<Slot[]> {
  if (premisesIds.length === 0) return []
  const { data } = await slots().where({ estateId, homes: _.in([...premisesIds]), startsAt: _.gte(from) }).limit(most).get()
  return data as Slot[]
}

/** One page of those, the latest first; with what was cancelled. */
export async function slotsWith (estateId: string, premisesIds: readonly string[], limit: number, cursor?: string): Promise<Slot[]> {
  if (premisesIds.length === 0) return []
  const { data } = await inOrder(slots(), _.and([{ estateId, 'places.premisesId': _.in([...premisesIds]) }, ...after(latest, cursor)]), latest).limit(limit).get()
  return data as Slot[]
}

/** Nobody has asked for it before. */
export const openSlot = (slot: Slot): Promise<unknown> => slots().add(slot).catch((error: unknown) => {
  if (!isTaken(error)) throw error
})

/** @returns whether there was room, and the home was not in it yet */
export async function takePlace ({ _id, estateId, capacity }: Slot, place: Place): Promise<boolean> {
  const { updated } = await slots().where({ _id, estateId, taken: _.lt(capacity), homes: _.neq(place.premisesId) })
    .update({ taken: _.inc(1), homes: _.push([place.premisesId]), places: _.push([place]) }) as { updated?: number }
  return updated === 1
}

/** @returns whether the home was not in it yet */
export async function joinLine ({ _id, estateId }: Slot, place: Place): Promise<boolean> {
  const { updated } = await slots().where({ _id, estateId, homes: _.neq(place.premisesId) })
    .update({ homes: _.push([place.premisesId]), places: _.push([place]) }) as { updated?: number }
  return updated === 1
}

export async function slotIn (transaction: Transaction, estateId: string, id: string): Promise<Slot | undefined> {
  const { data } = await transaction.collection('slots').doc(id).get()
  const slot = data as Slot | null
  return slot?.estateId === estateId ? slot : undefined
}

export async function keepSlot (transaction: Transaction, { _id, ...slot }: Slot): Promise<void> {
  await transaction.collection('slots').doc(_id).set(slot)
}

const byTime: Order = { field: 'startsAt', direction: 1 }

/** Of all estates: those that begin within a time, page by page. */
export const beginning = (from: number, until: number): AsyncGenerator<Slot[]> => walk<Slot>(slots(), { startsAt: _.gte(from).and(_.lt(until)) }, byTime, 100)

/** Of all estates: over, and not closed yet. */
export async function toClose (now: number): Promise<Slot[]> {
  const { data } = await slots().where({ closesAt: _.lte(now).and(_.gt(0)) }).orderBy('closesAt', 'asc').limit(100).get()
  return data as Slot[]
}
