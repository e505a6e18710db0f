/** How far the reminders of a day have come. */
import type { Duty } from '@domain/billing/dunning'
import { command as _, db } from '../kit/cloud'

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
