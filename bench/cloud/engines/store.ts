/** The local cloud's own store, in this process. */
import { compilePipeline } from '../../../emulator/operators/aggregate/pipeline'
import { findEach, type Question } from '../../../emulator/store/find'
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
  function* read (_name: string, question: Question) {
    for (const { document } of findEach(store.reader(meter())(things), things, question)) yield document
  }
  return {
    insertMany,
    insert: document => insertMany([document]),
    page: async () => {
      const found = await store.find('things', { filter: page.filter, order: [{ field: page.field, direction: -1 }], limit: page.limit }, meter())
      return found.map(({ document }) => document._id as string)
    },
    scan: async () => (await store.find('things', { filter: unindexed }, meter())).length,
    aggregate: async () => [...compilePipeline(pipeline, new Date(), { read, readOther: () => [], geoKey: () => '' })('things')],
    close: async () => store.close()
  }
}
