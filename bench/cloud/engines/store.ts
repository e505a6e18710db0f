/** The local cloud's own store, in this process. */
import { runPipeline, splitPipeline } from '../../../emulator/operators/aggregate/pipeline'
import { meter } from '../../../emulator/store/meter'
import { Store } from '../../../emulator/store/store'
import type { Document } from '../../../emulator/wire/ejson'
import type { Open } from '../engine'
import { page, pipeline, type Thing, unindexed } from '../things'

const keys = (...fields: [string, 1 | -1][]) => fields.map(([field, direction]) => ({ field, direction }))
export const indexes = [
  { name: 'page', keys: keys(['zone', 1], ['status', 1], ['createdAt', -1]) },
  { name: 'tags', keys: keys(['tags', 1]) }
]

export const open: Open = async folder => {
  const store = new Store(folder, { collections: { things: { indexes } } })
  const things = store.catalog.collection('things')
  const insertMany = (documents: Thing[]) => store.edit(meter(), undefined, editor => {
    for (const document of documents) editor.insert(things, document as unknown as Document)
  })
  return {
    insertMany,
    insert: document => insertMany([document]),
    page: async () => {
      const found = await store.find('things', { filter: page.filter, order: [{ field: page.field, direction: -1 }], limit: page.limit }, meter())
      return found.map(({ document }) => document._id as string)
    },
    scan: async () => (await store.find('things', { filter: unindexed }, meter())).length,
    aggregate: async () => {
      const { rest, ...question } = splitPipeline(pipeline)
      const found = await store.find('things', question, meter())
      return runPipeline(found.map(({ document }) => document), rest, () => [])
    },
    close: async () => store.close()
  }
}
