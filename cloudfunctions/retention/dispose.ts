/** Carries the retention table out, in batches that may be broken off anywhere and simply go on at the next run. */
import type { Matter } from '@domain/matter/matter'
import { retentions, type Disposal, type Retention } from '@domain/privacy/retention'
import { storedFiles, withoutFiles, withoutRequester } from '@domain/privacy/unname'
import { estates } from '../estate/repo'
import { removeFiles } from '../kit/storage'
import { rewrite } from '../matter/repo'
import { ends, findDue, removeAll } from './repo'

interface Found { _id: string, fileId?: string }

const batch = 100
/** Of one row and estate in one run: what is left waits for the next night. */
const most = 5000

async function each<T extends Found> (documents: T[], act: (document: T) => Promise<unknown>): Promise<void> {
  for (const document of documents) await act(document)
}

const disposals: Record<Disposal, (row: Retention, found: Found[]) => Promise<unknown>> = {
  remove: (row, found) => removeAll(row, found.map(({ _id }) => _id)),
  // The file first: a document that is left leads to it again.
  removeFile: async (row, found) => {
    await removeFiles(found.flatMap(({ fileId }) => fileId ?? []))
    await removeAll(row, found.map(({ _id }) => _id))
  },
  dropFiles: (_row, found) => each(found as Matter[], async matter => {
    await removeFiles(storedFiles(matter))
    await rewrite(matter, withoutFiles(matter))
  }),
  unname: (_row, found) => each(found as Matter[], matter => rewrite(matter, withoutRequester(matter)))
}

async function disposeOf (row: Retention, estateId: string, now: number): Promise<number> {
  if (!ends(row) || !row.does) return 0
  let taken = 0
  while (taken < most) {
    const found = await findDue<Found>(row, estateId, now, batch)
    if (found.length === 0) break
    await disposals[row.does](row, found)
    taken += found.length
    if (found.length < batch) break
  }
  return taken
}

/** @returns how many of each row were taken; a row that fails is loud and holds up no other */
export async function dispose (now: number): Promise<Record<string, number>> {
  const ids = (await estates()).map(each => each._id), taken: Record<string, number> = {}
  const rows: readonly Retention[] = retentions
  for (const row of rows) {
    // What belongs to no estate is taken once.
    for (const estateId of row.since?.inEstate ? ids : ['']) {
      const count = await disposeOf(row, estateId, now).catch((error: unknown) => { console.error(`retention: ${row.id}`, error); return 0 })
      if (count > 0) taken[row.id] = (taken[row.id] ?? 0) + count
    }
  }
  return taken
}
