/** Days that were compared, what differed, and the months' rates. Every query is one estate's. */
import type { Difference, RatedMonth, Reconciliation } from '@domain/reconciliation/difference'
import { addMissing } from '../kit/add-missing'
import { command as _, db, type Transaction } from '../kit/cloud'
import { after, inOrder, type Order } from '../kit/cursor'

const days = () => db.collection('reconciliations')
const found = () => db.collection('differences')
const rates = () => db.collection('collectionRates')

/** More differences a day has not; somebody has to look at each. */
const most = 1000

export const latestDay: Order = { field: 'day', direction: -1 }

export async function daysOf (estateId: string, limit: number, cursor?: string): Promise<Reconciliation[]> {
  const { data } = await inOrder(days(), _.and([{ estateId }, ...after(latestDay, cursor)]), latestDay).limit(limit).get()
  return data as Reconciliation[]
}

/** Of these days, those that were looked at, of all estates. */
export async function lookedAt (estateIds: readonly string[], on: readonly string[]): Promise<Reconciliation[]> {
  const { data } = await days().where({ estateId: _.in([...estateIds]), day: _.in([...on]) }).limit(most).get()
  return data as Reconciliation[]
}

export async function keepDay ({ _id, ...day }: Reconciliation): Promise<void> {
  await days().doc(_id).set(day)
}

/** How many differences of each day nobody has settled. */
export async function openOn (estateId: string, on: readonly string[]): Promise<Map<string, number>> {
  if (on.length === 0) return new Map()
  const { data } = await found().aggregate().match({ estateId, open: true, day: _.in([...on]) }).group({ _id: '$day', count: { $sum: 1 } }).end() as { data: { _id: string, count: number }[] }
  return new Map(data.map(({ _id, count }) => [_id, count]))
}

/** The latest day first. */
export async function differencesOf (estateId: string, open: boolean, day: string | undefined, limit: number, cursor?: string): Promise<Difference[]> {
  const { data } = await inOrder(found(), _.and([{ estateId, open, ...(day !== undefined && { day }) }, ...after(latestDay, cursor)]), latestDay).limit(limit).get()
  return data as Difference[]
}

export async function openDifferences (estateId: string, day: string): Promise<Difference[]> {
  const { data } = await found().where({ estateId, open: true, day }).limit(most).get()
  return data as Difference[]
}

/** What was found before stays as it is, settled or not. */
export const addDifferences = (differences: readonly Difference[]): Promise<string[]> => addMissing(found(), differences, each => each._id)

/** Settled by nobody, since they are there no more; what somebody has settled meanwhile stays theirs. */
export async function settleGone (estateId: string, ids: readonly string[], settled: NonNullable<Difference['settled']>): Promise<void> {
  if (ids.length > 0) await found().where({ _id: _.in([...ids]), estateId, open: true }).update({ open: false, settled: _.set(settled) })
}

export async function differenceIn (transaction: Transaction, estateId: string, id: string): Promise<Difference | undefined> {
  const { data } = await transaction.collection('differences').doc(id).get()
  const difference = data as Difference | null
  return difference?.estateId === estateId ? difference : undefined
}

export async function keepDifference (transaction: Transaction, { _id, ...difference }: Difference): Promise<void> {
  await transaction.collection('differences').doc(_id).set(difference)
}

/** The latest first. */
export async function ratesOf (estateId: string, months: number): Promise<RatedMonth[]> {
  const { data } = await rates().where({ estateId }).orderBy('period', 'desc').limit(months).get()
  return data as RatedMonth[]
}

export async function keepRate ({ _id, ...rate }: RatedMonth): Promise<void> {
  await rates().doc(_id).set(rate)
}
