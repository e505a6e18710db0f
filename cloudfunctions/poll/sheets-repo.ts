/** Sums of a secret poll's ballots. All of them are there before the first vote, so that neither their ids nor their order says anything of voters. */
import type { Poll, Sheet } from '@domain/poll/poll'
import { emptyTally } from '@domain/poll/tally'
import { addMissing } from '../kit/add-missing'
import { command as _, db, type Transaction } from '../kit/cloud'

const sheets = () => db.collection('pollSheets')

export const sheetId = (pollId: string, place: number): string => `${pollId}_${place}`

/** Added again they are the same. */
export async function addSheets ({ _id: pollId, estateId, questions, sheets: count = 0, publishedAt = 0 }: Poll): Promise<void> {
  const empty = Array.from({ length: count }, (_each, place): Sheet => ({ _id: sheetId(pollId, place), v: 1, estateId, pollId, pollAt: publishedAt, ...emptyTally(questions), said: {} }))
  await addMissing(sheets(), empty, each => each.pollId)
}

export async function sheetIn (transaction: Transaction, id: string): Promise<Sheet> {
  const { data } = await transaction.collection('pollSheets').doc(id).get()
  if (!data) throw new Error(`a sheet is missing: ${id}`)
  return data as Sheet
}

export async function keepSheet (transaction: Transaction, { _id, ...sheet }: Sheet): Promise<void> {
  await transaction.collection('pollSheets').doc(_id).set(sheet)
}

/** In the order of their ids. @param after the last one known */
export async function sheetsBehind (pollId: string, after: string, limit: number): Promise<Sheet[]> {
  const { data } = await sheets().where({ pollId, _id: _.gt(after) }).orderBy('_id', 'asc').limit(limit).get()
  return data as Sheet[]
}
