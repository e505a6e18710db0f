/** What questions cost: which index serves them, and how many documents are looked at, however many there are. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Question } from './find'
import { meter } from './meter'
import { Store } from './store'

const keys = (...fields: [string, 1 | -1][]) => fields.map(([field, direction]) => ({ field, direction }))
const indexes = [
  { name: 'page', keys: keys(['zone', 1], ['status', 1], ['at', -1]) },
  { name: 'code', keys: keys(['code', 1]) },
  { name: 'tags', keys: keys(['tags', 1]) },
]
const sizes = { few: 400, many: 8000 }

const folder = mkdtempSync(join(tmpdir(), 'find-'))
let store: Store
beforeAll(async () => {
  store = new Store(folder, { collections: { few: { indexes }, many: { indexes } } })
  for (const [name, size] of Object.entries(sizes)) {
    const collection = store.catalog.collection(name)
    await store.edit(meter(), undefined, (editor) => {
      for (let i = 0; i < size; i++)
        editor.insert(collection, { _id: i, zone: i % 4, status: ['open', 'done'][(i >> 2) % 2], at: (i * 7919) % 10_007, code: `c${i}`, tags: [`t${i}`, 'all'] })
    })
  }
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const at = [{ field: 'at', direction: -1 as const }]
const cases: [string, Question, string, number][] = [
  ['two fields equal, in order', { filter: { zone: 1, status: 'done' }, order: at, limit: 20 }, 'page', 20],
  ['a page further on', { filter: { zone: 1, status: 'done' }, order: at, skip: 20, limit: 20 }, 'page', 40],
  ['several values, merged in order', { filter: { zone: 1, status: { $in: ['open', 'done'] } }, order: at, limit: 20 }, 'page', 20],
  ['one element of an array', { filter: { tags: 't7' } }, 'tags', 1],
  ['the beginning of a text', { filter: { code: /^c399\d*$/ }, limit: 1 }, 'code', 1],
  ['one branch or the other', { filter: { $or: [{ code: 'c5' }, { tags: 't6' }] } }, 'code + tags', 2],
  ['branches that meet', { filter: { $or: [{ code: 'c5' }, { tags: 't5' }] } }, 'code + tags', 1],
]

test.each(cases)('%s', async (_, question, index, read) => {
  for (const name of Object.keys(sizes)) expect([name, store.explain(name, question)]).toEqual([name, { index, documentsExamined: read }])
})

test('a branch without an index makes the whole a scan', () => {
  expect(store.explain('few', { filter: { $or: [{ code: 'c5' }, { at: 5 }] } })).toEqual({ index: null, documentsExamined: 400 })
})

test.each([
  ['equality', { zone: 1, status: 'open' }, 1000, 0],
  ['a range', { zone: 1, status: { $gte: 'd', $lt: 'o' } }, 1000, 0],
  ['an element of an array', { tags: 'all' }, 8000, 0],
  ['a range of elements, where two may meet its ends', { tags: { $gt: 'all', $lt: 't1' } }, 8000, 8000],
  ['what the index does not know', { zone: 1, at: { $lt: 0 } }, 0, 2000],
])('counts by the index alone where it can: %s', (_, filter, total, read) => {
  const cost = meter()
  expect([store.count('many', filter, cost), cost.read]).toEqual([total, read])
})

test('a long span is read once, forwards and backwards', async () => {
  for (const direction of [1, -1] as const) {
    const found = await store.find('many', { filter: { code: { $gte: 'c' } }, order: [{ field: 'code', direction }] }, meter())
    const codes = found.map(({ document }) => document.code as string)
    expect(codes).toHaveLength(8000)
    expect(codes).toEqual([...codes].sort((a, b) => (a < b ? -direction : direction)))
  }
})

test('keeps only what is wanted of what matches', async () => {
  const question = { filter: {}, order: [{ field: 'at', direction: 1 as const }], skip: 10, limit: 20 }
  const found = await store.find('many', question, meter())
  const wanted = Array.from({ length: 8000 }, (_, i) => (i * 7919) % 10_007).sort((a, b) => a - b)
  expect(found.map(({ document }) => document.at)).toEqual(wanted.slice(10, 30))
})
