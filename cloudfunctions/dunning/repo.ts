/** How far the reminders of a day have come, and the bills they are about. */
import type { Bill } from '@domain/billing/bill'
import type { Duty } from '@domain/billing/dunning'
import { command as _, db } from '../kit/cloud'
import { inSlices } from '../kit/in-slices'

/** One estate's reminders of one level for the bills of one day. */
export interface Dunning { _id: string, v: 1, estateId: string, at: number, after?: string, done: boolean }

export const dunningId = (estateId: string, { level, dueOn }: Duty) => `${estateId}-${level}-${dueOn}`

/** Of all that are to be done today, those that were begun. */
export async function begunOf (ids: readonly string[]): Promise<Map<string, Dunning>> {
  const { data } = await db.collection('dunnings').where({ _id: _.in([...ids]) }).limit(ids.length).get()
  return new Map((data as Dunning[]).map(each => [each._id, each]))
}

export async function keepDunning ({ _id, ...dunning }: Dunning): Promise<void> {
  await db.collection('dunnings').doc(_id).set(dunning)
}

/** Open bills of a day, in the order of their ids. */
export async function dueBills (estateId: string, dueOn: string, limit: number, after?: string): Promise<Bill[]> {
  const { data } = await db.collection('bills').where({ estateId, state: 'open', dueOn, ...(after && { _id: _.gt(after) }) }).orderBy('_id', 'asc').limit(limit).get()
  return data as Bill[]
}

/** More fees than any home has on one day. */
const mostOfHome = 20

/** Open bills of these homes for that day, however many. */
export const billsOfHomes = (estateId: string, premisesIds: readonly string[], dueOn: string): Promise<Bill[]> => inSlices(premisesIds, async slice => {
  const found: Bill[] = []
  for (let from = 0; from < slice.length; from += 1000 / mostOfHome) {
    const { data } = await db.collection('bills').where({ estateId, premisesId: _.in(slice.slice(from, from + 1000 / mostOfHome)), state: 'open', dueOn }).limit(1000).get()
    found.push(...data as Bill[])
  }
  return found
})
