/** Meters and what was read from them. */
import type { Meter, Reading, ReadingState } from '@domain/billing/meter'
import { command as _, db, type Transaction } from '../kit/cloud'
import { inSlices } from '../kit/in-slices'

const readings = () => db.collection('readings')

/** More than any home has; a query must end somewhere. */
const mostMeters = 50
/** Documents in one answer. */
const page = 1000
/** Of these many the usual use is taken. */
const recent = 6

/** Those that hang there now. */
export async function metersOf (estateId: string, premisesId: string): Promise<Meter[]> {
  const { data } = await db.collection('meters').where({ estateId, premisesId, replacedOn: null }).limit(mostMeters).get()
  return data as Meter[]
}

/** As far as they belong to these premises; to any of the estate where none are given. */
export async function meterById (estateId: string, id: string, premisesIds?: readonly string[]): Promise<Meter | undefined> {
  const { data } = await db.collection('meters').where({ _id: id, estateId, ...(premisesIds && { premisesId: _.in([...premisesIds]) }) }).limit(1).get()
  return (data as Meter[])[0]
}

export async function meterIn (transaction: Transaction, estateId: string, id: string): Promise<Meter | undefined> {
  const { data } = await transaction.collection('meters').doc(id).get()
  const found = data as Meter | null
  return found?.estateId === estateId ? found : undefined
}

export async function metersIn (transaction: Transaction, estateId: string, premisesId: string): Promise<Meter[]> {
  const { data } = await transaction.collection('meters').where({ estateId, premisesId, replacedOn: null }).limit(mostMeters).get()
  return data as Meter[]
}

export async function keepMeter (transaction: Transaction, { _id, ...meter }: Meter): Promise<void> {
  await transaction.collection('meters').doc(_id).set(meter)
}

export async function readingIn (transaction: Transaction, estateId: string, id: string): Promise<Reading | undefined> {
  const { data } = await transaction.collection('readings').doc(id).get()
  const found = data as Reading | null
  return found?.estateId === estateId ? found : undefined
}

export async function keepReading (transaction: Transaction, { _id, ...reading }: Reading): Promise<void> {
  await transaction.collection('readings').doc(_id).set(reading)
}

/** The latest of a meter that count. */
export async function recentReadings (meterId: string): Promise<Reading[]> {
  const { data } = await readings().where({ meterId, state: 'taken' }).orderBy('at', 'desc').limit(recent).get()
  return data as Reading[]
}

/** The oldest first. @param after moment and id of the last one known */
export async function readingsIn (estateId: string, state: ReadingState, limit: number, after?: { at: number, id: string }): Promise<Reading[]> {
  const further = after ? [{ at: _.gte(after.at) }, _.or([{ at: _.gt(after.at) }, { _id: _.gt(after.id) }])] : []
  const { data } = await readings().where(_.and([{ estateId, state }, ...further])).orderBy('at', 'asc').orderBy('_id', 'asc').limit(limit).get()
  return data as Reading[]
}

async function unbilledOfSlice (estateId: string, premisesIds: string[]): Promise<Reading[]> {
  const found: Reading[] = []
  for (let last: string | undefined, more = true; more; last = found.at(-1)?._id) {
    const { data } = await readings().where({ estateId, premisesId: _.in(premisesIds), billedIn: null, state: _.in(['taken', 'questioned']), ...(last && { _id: _.gt(last) }) })
      .orderBy('_id', 'asc').limit(page).get()
    found.push(...data as Reading[])
    more = data.length === page
  }
  return found
}

/** Readings of these premises that are on no bill yet, and those that somebody has to look at before. */
export const unbilledOf = (estateId: string, premisesIds: readonly string[]): Promise<Reading[]> => inSlices(premisesIds, slice => unbilledOfSlice(estateId, slice))

/** Sets readings aside for one part of a run, as far as no other has them. @returns the ids of those that it has now */
export async function claimReadings (estateId: string, ids: readonly string[], part: string): Promise<Set<string>> {
  const claimed = await inSlices(ids, async slice => {
    await readings().where({ _id: _.in(slice), estateId, billedIn: null }).update({ billedIn: part })
    const { data } = await readings().where({ _id: _.in(slice), billedIn: part }).field({ _id: true }).limit(slice.length).get()
    return (data as { _id: string }[]).map(each => each._id)
  })
  return new Set(claimed)
}
