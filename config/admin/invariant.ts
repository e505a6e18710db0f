/** One thing that must hold between documents. */
import type { Database } from './connect'

export interface Invariant<T extends object> {
  collection: string
  fields: Record<string, true>
  /** Ids of those that break it, with what is wrong. */
  broken: (documents: T[], db: Database) => Promise<string[]>
}

export const of = <T extends object>(row: Invariant<T>) => row as unknown as Invariant<object>

/** Which of these ids are there, with the fields asked for. The page may name more of them than one answer holds. */
export async function there<T extends { _id: string }> (db: Database, collection: string, ids: readonly string[], fields: Record<string, true>): Promise<Map<string, T>> {
  const wanted = [...new Set(ids)], found = new Map<string, T>(), most = 500
  for (let start = 0; start < wanted.length; start += most) {
    const { data } = await db.collection(collection).where({ _id: db.command.in(wanted.slice(start, start + most)) }).field(fields).limit(most).get()
    for (const each of data as T[]) found.set(each._id, each)
  }
  return found
}
