import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IndexDescription } from '../types'
import { encodeKey } from './key'
import { meter } from './meter'
import { Store } from './store'

let folder: string
let store: Store
const open = (...indexes: IndexDescription[]) => {
  store = new Store(folder, { collections: { things: { indexes } } })
  return store.catalog.collection('things')
}
const insert = (count: number) =>
  store.edit(meter(), undefined, (editor) => {
    const things = store.catalog.collection('things')
    for (let i = 0; i < count; i++) editor.insert(things, { _id: { n: i, s: 'x' }, n: i % 10, tags: ['a', `t${i % 3}`] })
  })
const index = (name: string, field: string, unique = false): IndexDescription => ({ name, unique, keys: [{ field, direction: 1 }] })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalog-'))
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

test('an index that comes later has what is there already, arrays as well', async () => {
  open()
  await insert(3000)
  store.close()
  open(index('n', 'n'), index('tags', 'tags'))
  expect(store.explain('things', { filter: { n: 4 } })).toEqual({ index: 'n', documentsExamined: 300 })
  expect(store.explain('things', { filter: { tags: 't1' } })).toEqual({ index: 'tags', documentsExamined: 1000 })
  expect(await store.find('things', { filter: { tags: { $gte: 'a' } } }, meter())).toHaveLength(3000)
})

test('a unique index is refused where a value stands twice, and nothing of it stays', async () => {
  open()
  await insert(20)
  store.close()
  expect(() => open(index('n', 'n', true))).toThrow('E11000 duplicate key error collection: tnt-local.things index: n dup key: { n: 0 }')
  open(index('n', 'n'))
  expect(store.explain('things', { filter: { n: 4 } })).toEqual({ index: 'n', documentsExamined: 2 })
})

test('keys of an older encoding are written anew at the start', async () => {
  const things = open(index('tags', 'tags'))
  await insert(5)
  const id = encodeKey({ n: 3, s: 'x' })
  const rid = things.row(id)?.rid as number
  store.sqlite.run(`UPDATE d${things.cid} SET id = ? WHERE rid = ?`, Buffer.from('old'), rid)
  store.sqlite.exec(`DELETE FROM x${things.indexes[0]?.iid}; DELETE FROM keyVersion`)
  store.close()
  expect(open(index('tags', 'tags')).row(id)?.rid).toBe(rid)
  expect(store.explain('things', { filter: { tags: 'a' } })).toEqual({ index: 'tags', documentsExamined: 5 })
})
