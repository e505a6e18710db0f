/** The only file that names drafts of the table and counts of calls. */
import type { HotlineWindow } from '@domain/estate/estate'
import { command as _, db, isTaken, type Transaction } from '../kit/cloud'
import { walk, type Order } from '../kit/cursor'
import { all } from '../kit/pages'

/** What is being written, by whom and since when. */
export interface Writing { windows: HotlineWindow[], by: string, byName: string, at: number }

/** One per estate; it stays when nothing is being written, so that its revision never comes again. */
export interface StoredDraft { _id: string, v: 1, rev: number, writing?: Writing, /** What the last table was published under. */ published?: string }

const drafts = () => db.collection('hotlineDrafts')

export async function draftById (estateId: string): Promise<StoredDraft | undefined> {
  const { data } = await drafts().where({ _id: estateId }).limit(1).get()
  return (data as StoredDraft[])[0]
}

/** @returns whether nobody had changed it since that revision; then it is the next one */
export async function saveDraft (estateId: string, rev: number, writing: Writing | undefined): Promise<boolean> {
  const { updated } = await drafts().where({ _id: estateId, rev }).update({ rev: rev + 1, writing: writing ? _.set(writing) : _.remove() }) as { updated?: number }
  if (updated === 1 || rev > 0 || !writing) return updated === 1
  const first: StoredDraft = { _id: estateId, v: 1, rev: 1, writing }
  return drafts().add(first).then(() => true, (error: unknown) => { if (!isTaken(error)) throw error; return false })
}

export async function draftIn (transaction: Transaction, estateId: string): Promise<StoredDraft | undefined> {
  const { data } = await transaction.collection('hotlineDrafts').doc(estateId).get()
  return data as StoredDraft | null ?? undefined
}

/** Nothing is being written any more. @param published what it was published under */
export async function closeDraftIn (transaction: Transaction, { _id, rev }: StoredDraft, published: string): Promise<void> {
  const closed: Omit<StoredDraft, '_id'> = { v: 1, rev: rev + 1, published }
  await transaction.collection('hotlineDrafts').doc(_id).set(closed)
}

interface Calls { _id: string, v: 1, estateId: string, date: string, number: string, count: number }

const calls = () => db.collection('hotlineCalls')

/** One more tap. */
export async function countCall (estateId: string, date: string, number: string): Promise<void> {
  const _id = `${estateId}_${date}_${number}`, more = () => calls().where({ _id }).update({ count: _.inc(1) }) as Promise<{ updated?: number }>
  if ((await more()).updated === 1) return
  const first: Calls = { _id, v: 1, estateId, date, number, count: 1 }
  await calls().add(first).catch((error: unknown) => { if (!isTaken(error)) throw error; return more() })
}

const byDate: Order = { field: 'date', direction: 1 }

/** @param from the first day, @param until the last */
export const callsBetween = (estateId: string, from: string, until: string): Promise<Calls[]> =>
  all(walk<Calls>(calls(), { estateId, date: _.gte(from).and(_.lte(until)) }, byDate, 1000))
