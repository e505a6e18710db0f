/** Documents that several people may write: each write names the revision that it has seen. */
import { changeOf } from './change-of'
import type { db } from './cloud'

type Collection = ReturnType<typeof db.collection>

interface Revised { _id: string, estateId: string, rev: number }

/** @param kept fields that have writes of their own @returns whether nobody had changed it meanwhile */
export async function saveRevision<T extends Revised> (collection: Collection, before: T, next: T, kept: readonly (keyof T)[] = []): Promise<boolean> {
  const { updated } = await collection.where({ _id: before._id, estateId: before.estateId, rev: before.rev }).update(changeOf(before, next, kept)) as { updated?: number }
  return updated === 1
}

/** @returns whether it was that draft, in that revision */
export async function removeDraftOf (collection: Collection, estateId: string, id: string, rev: number): Promise<boolean> {
  const { deleted } = await collection.where({ _id: id, estateId, rev, state: 'draft' }).remove() as { deleted?: number }
  return deleted === 1
}
