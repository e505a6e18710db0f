/** @seald-io/nedb: everything in memory, and appended to a file without waiting for the disk. It offers no aggregation. */
import path from 'node:path'
import Nedb from '@seald-io/nedb'
import type { Open } from '../engine'
import { page, type Thing, unindexed } from '../things'

export const open: Open = async folder => {
  const things = new Nedb<Thing>({ filename: path.join(folder, 'things.nedb') })
  await things.loadDatabaseAsync()
  await things.ensureIndexAsync({ fieldName: ['zone', 'status'] })
  await things.ensureIndexAsync({ fieldName: 'tags' })
  return {
    insertMany: async documents => void await things.insertAsync(documents as unknown as Thing),
    insert: async document => void await things.insertAsync(document),
    page: async () => {
      const found = await things.findAsync(page.filter).sort({ [page.field]: -1 }).limit(page.limit)
      return found.map(({ _id }) => _id)
    },
    scan: async () => (await things.findAsync(unindexed)).length,
    close: async () => undefined
  }
}
