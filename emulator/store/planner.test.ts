/** Random questions, planned and answered by reading everything: no difference. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matcher } from '../operators/context'
import type { IndexDescription } from '../types'
import type { Document, Value } from '../wire/ejson'
import { find } from './find'
import { meter } from './meter'
import { planQuery } from './planner'
import { type Order, sortKey } from './sort'
import { Store } from './store'

/** Always the same sequence, so that a failure can be looked at again. */
function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return {
    below: (limit: number) => Math.floor(next() * limit),
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
    chance: (share: number) => next() < share,
  }
}

const random = randomFrom(20261123)

const words: Value[] = ['a', 'b', 'ab', '', '维修', '😀', '，', 'a\u0000b']
const scalars: Value[] = [null, true, false, 0, -1, 1, 2, 3.5, 1e12, ...words, new Date(0), new Date(1e12), undefined]

const value = (): Value => {
  if (random.chance(0.1)) return { x: random.pick(scalars) ?? null }
  if (random.chance(0.15)) return Array.from({ length: random.below(4) }, () => random.pick(scalars) ?? null)
  return random.pick(scalars)
}

function document(id: number): Document {
  const fields: Document = { _id: `id${id}`, a: value(), b: random.below(5), c: random.pick(words), at: new Date(random.below(50)), d: { e: value() } }
  if (random.chance(0.5)) fields.list = Array.from({ length: random.below(3) }, () => ({ e: random.below(4), f: random.pick(words) }))
  for (const name of Object.keys(fields)) if (fields[name] === undefined) delete fields[name]
  return fields
}

const indexes: IndexDescription[] = [
  ['a', 1], ['b', 1, 'at', -1], ['b', 1, 'c', 1, 'at', 1], ['c', -1], ['at', -1], ['d.e', 1, 'b', -1], ['list.e', 1], ['list.e', 1, 'list.f', -1], ['_id', 1, 'b', 1],
].map((keys, i) => ({
  name: `index${i}`,
  keys: Array.from({ length: keys.length / 2 }, (_, at) => ({ field: keys[at * 2] as string, direction: keys[at * 2 + 1] as 1 | -1 })),
}))

const paths = ['a', 'b', 'c', 'at', 'd.e', 'list.e', 'list.f', 'list', '_id', 'missing']

const operand = (path: string): Value => {
  if (path === 'b' || path === 'list.e') return random.below(5)
  if (path === 'at') return new Date(random.below(50))
  if (path === '_id') return `id${random.below(150)}`
  return value() ?? null
}

function condition(path: string): Value {
  const kind = random.below(8)
  if (kind < 3) return operand(path)
  if (kind === 3) return { $in: Array.from({ length: random.below(4) }, () => operand(path)) }
  if (kind === 4) return { [random.pick(['$gt', '$gte', '$lt', '$lte'])]: operand(path) }
  if (kind === 5) return { $gte: operand(path), $lt: operand(path) }
  if (kind === 6) return { [random.pick(['$ne', '$eq'])]: operand(path) }
  return { $exists: random.chance(0.5) }
}

function filter(depth = 0): Document {
  if (depth === 0 && random.chance(0.1)) return { list: { $elemMatch: { e: random.below(4), f: condition('list.f') } } }
  if (depth === 0 && random.chance(0.2)) return { $and: [filter(1), filter(1)], ...filter(1) }
  if (depth === 0 && random.chance(0.1)) return { $or: [filter(1), filter(1)] }
  return Object.fromEntries(Array.from({ length: random.below(3) }, () => random.pick(paths)).map((path) => [path, condition(path)]))
}

const order = (): Order =>
  [...new Set(Array.from({ length: random.below(3) }, () => random.pick(paths)))].map((field) => ({ field, direction: random.pick([1, -1] as const) }))

const folder = mkdtempSync(join(tmpdir(), 'planner-'))
let store: Store
const documents = Array.from({ length: 150 }, (_, id) => document(id))

beforeAll(async () => {
  store = new Store(folder, { collections: { things: { indexes } } })
  const things = store.catalog.collection('things')
  await store.edit(meter(), undefined, (editor) => documents.forEach((each) => editor.insert(things, each)))
  // Some live on in another shape, so that entries are removed as well as added.
  await store.edit(meter(), undefined, (editor) => {
    for (const found of editor.find(things, { filter: { b: 1 } })) {
      const after = { ...document(0), _id: found.document._id }
      documents[documents.findIndex(({ _id }) => _id === after._id)] = after
      editor.replace(things, found, after)
    }
    for (const found of editor.find(things, { filter: { b: 2, c: 'a' } })) {
      editor.remove(things, found)
      documents.splice(documents.findIndex(({ _id }) => _id === found.document._id), 1)
    }
  })
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

/** Everything that matches, sorted; ties are in no particular order, so sort keys stand for documents. */
const answer = (found: Document[], by: Order) => found.map((each) => (by.length ? sortKey(each, by).toString('hex') : each._id as string))

test('a planned query and a full scan agree, and plans are used', () => {
  const used = { index: 0, ordered: 0 }
  for (let i = 0; i < 800; i++) {
    const question = { filter: filter(), order: order(), skip: random.below(5), limit: 1 + random.below(30) }
    const things = store.catalog.collection('things')
    const plan = planQuery(things.indexes, question.filter, question.order)
    if (plan.narrowed) used.index++
    if (plan.index && plan.ordered && question.order.length) used.ordered++
    const test = matcher(question.filter)
    const expected = documents.filter(test)
    const all = find({ sqlite: store.sqlite, meter: meter(), strict: false }, things, { filter: question.filter, order: question.order })
    const part = find({ sqlite: store.sqlite, meter: meter(), strict: false }, things, question)
    const ids = (found: Document[]) => found.map(({ _id }) => _id as string).sort()
    const context = JSON.stringify({ filter: question.filter, order: question.order, index: plan.index?.name })
    expect([context, ids(all.map((each) => each.document))]).toEqual([context, ids(expected)])
    const sorted = answer(expected, question.order)
    if (question.order.length) sorted.sort()
    const { skip, limit } = question
    if (question.order.length) expect([context, answer(part.map((each) => each.document), question.order)]).toEqual([context, sorted.slice(skip, skip + limit)])
    else expect(part).toHaveLength(sorted.slice(skip, skip + limit).length)
  }
  expect(used.index).toBeGreaterThan(300)
  expect(used.ordered).toBeGreaterThan(50)
})
