/** What is older than its retention, found by index, estate by estate; counted before it is taken. */
import { day, dayLength } from '@domain/kit/calendar'
import type { Retention } from '@domain/privacy/retention'
import { command as _, db } from '../kit/cloud'

type Ending = Retention & Required<Pick<Retention, 'since'>> & { days: number }

export const ends = (row: Retention): row is Ending => row.days !== null && row.since !== undefined

/** What the row finds at `now`. @param estateId ignored where the collection belongs to no estate */
function due ({ days, since }: Ending, estateId: string, now: number) {
  const limit = now - days * dayLength
  return { ...(since.inEstate && { estateId }), ...since.where, [since.field]: since.as === 'day' ? _.lt(day(limit)).and(_.gt('')) : _.lt(limit).and(_.gt(0)) }
}

export async function countDue (row: Ending, estateId: string, now: number): Promise<number> {
  const { total } = await db.collection(row.collection).where(due(row, estateId, now)).count() as { total?: number }
  return total ?? 0
}

export async function findDue<T> (row: Ending, estateId: string, now: number, limit: number): Promise<T[]> {
  const { data } = await db.collection(row.collection).where(due(row, estateId, now)).limit(limit).get()
  return data as T[]
}

export const removeAll = ({ collection }: Pick<Retention, 'collection'>, ids: readonly string[]) =>
  db.collection(collection).where({ _id: _.in([...ids]) }).remove()
