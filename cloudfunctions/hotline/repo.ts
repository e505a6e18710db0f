/** The only file that names drafts of the table and counts of calls. */
import type { HotlineWindow } from '@domain/estate/estate'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'

export interface StoredDraft { _id: string, v: 1, rev: number, windows: HotlineWindow[], by: string, byName: string, at: number }

export async function draftById (estateId: string): Promise<StoredDraft | undefined> {
  const { data } = await db.collection('hotlineDrafts').where({ _id: estateId }).limit(1).get()
  return (data as StoredDraft[])[0]
}

/** @returns whether nobody had changed it since that revision */
export async function saveDraft (draft: StoredDraft, rev: number): Promise<boolean> {
  const { _id, ...rest } = draft
  const { updated } = await db.collection('hotlineDrafts').where({ _id, rev }).update({ ...rest, windows: _.set(rest.windows) }) as { updated?: number }
  if (updated === 1 || rev > 0) return updated === 1
  return db.collection('hotlineDrafts').add(draft).then(() => true, (error: unknown) => { if (!isTaken(error)) throw error; return false })
}

export async function draftIn (transaction: Transaction, estateId: string): Promise<StoredDraft | undefined> {
  const { data } = await transaction.collection('hotlineDrafts').doc(estateId).get()
  return data as StoredDraft | null ?? undefined
}

export const dropDraft = (transaction: Transaction, estateId: string) => transaction.collection('hotlineDrafts').doc(estateId).remove()

interface Calls { _id: string, v: 1, estateId: string, date: string, number: string, count: number }

/** One more tap. */
export async function countCall (estateId: string, date: string, number: string): Promise<void> {
  const _id = `${estateId}_${date}_${number}`, more = () => db.collection('hotlineCalls').where({ _id }).update({ count: _.inc(1) }) as Promise<{ updated?: number }>
  if ((await more()).updated === 1) return
  const first: Calls = { _id, v: 1, estateId, date, number, count: 1 }
  await db.collection('hotlineCalls').add(first).catch((error: unknown) => { if (!isTaken(error)) throw error; return more() })
}

/** @param from the first day, @param until the last */
export async function callsBetween (estateId: string, from: string, until: string, limit: number): Promise<Calls[]> {
  const { data } = await db.collection('hotlineCalls').where({ estateId, date: _.gte(from).and(_.lte(until)) }).orderBy('date', 'asc').limit(limit).get()
  return data as Calls[]
}
