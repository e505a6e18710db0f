/**
 * Ten thousand random questions over documents that change all the time, asked with and without indexes, against a
 * reference that shares no code with the store: no difference. `SEED=7 npx jest planner` asks others.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projector } from '../operators/projection'
import type { Document } from '../wire/ejson'
import type { Found } from './find'
import { meter } from './meter'
import { Store } from './store'
import { type Asked, questions } from './testing/questions'
import { randomFrom, seed } from './testing/random'
import { answer, byOrder } from './testing/reference'
import { indexes, things } from './testing/things'

const rounds = 50
const questionsPerRound = 200

const random = randomFrom(seed)
const make = things(random)
const folder = mkdtempSync(join(tmpdir(), 'planner-'))
let store: Store
/** What the collections hold, by number; the number gives the `_id`. */
const documents = new Map<number, Document>()
let next = 0
const ask = questions(random, make, () => next + 5)

beforeAll(() => {
  store = new Store(folder, { collections: { indexed: { indexes }, bare: { indexes: [] } } })
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

/** Inserts, replaces and removes some, the same in both collections. */
async function change(): Promise<void> {
  const known = [...documents.keys()]
  const inserted = random.some(known.length < 50 ? 40 : 8, () => next++)
  const replaced = known.filter(() => random.chance(0.1))
  const removed = known.filter((number) => !replaced.includes(number) && random.chance(0.08))
  for (const number of [...inserted, ...replaced]) documents.set(number, make.document(number))
  for (const number of removed) documents.delete(number)
  for (const name of ['indexed', 'bare']) {
    const collection = store.catalog.collection(name)
    await store.edit(meter(), undefined, (editor) => {
      const found = (number: number) => editor.find(collection, { filter: { _id: make.id(number) } })[0] as Found
      for (const number of inserted) editor.insert(collection, documents.get(number) as Document)
      for (const number of replaced) editor.replace(collection, found(number), documents.get(number) as Document)
      for (const number of removed) editor.remove(collection, found(number))
    })
  }
}

/** A write that is refused halfway leaves no trace, in no index. */
async function failToChange(): Promise<void> {
  const collection = store.catalog.collection('indexed')
  const [taken] = documents.values()
  const attempt = store.edit(meter(), undefined, (editor) => {
    editor.insert(collection, make.document(1_000_000))
    editor.insert(collection, { ...make.document(1_000_001), u: taken?.u })
  })
  await expect(attempt).rejects.toThrow('E11000')
}

const ids = (found: readonly Document[]) => found.map(({ _id }) => JSON.stringify(_id))

/** Documents with equal sort keys may stand in any order; what is skipped and limited among them is open as well. */
function isRight(found: Document[], wanted: Document[], all: Document[], { order }: Asked): boolean {
  const compare = byOrder(order)
  const matching = new Set(ids(all))
  const distinct = new Set(ids(found))
  return (
    found.length === wanted.length &&
    distinct.size === found.length &&
    [...distinct].every((id) => matching.has(id)) &&
    found.every((each, i) => compare(each, wanted[i] as Document) === 0)
  )
}

async function check(question: Asked): Promise<string | null> {
  const { skip, limit } = question
  const all = answer([...documents.values()], question)
  const wanted = all.slice(skip, skip + limit)
  const explained = store.explain('indexed', question)
  for (const name of ['indexed', 'bare']) {
    const cost = meter()
    const found = (await store.find(name, question, cost)).map(({ document }) => document)
    if (!isRight(found, wanted, all, question)) expect({ seed, name, question, explained, ids: ids(found) }).toEqual({ ids: ids(wanted) })
    if (cost.read > documents.size || (name === 'indexed' && cost.read !== explained.documentsExamined))
      expect({ seed, name, question, explained }).toEqual({ ...cost, size: documents.size })
  }
  const counted = store.count('indexed', question.filter, meter())
  if (counted !== all.length) expect({ seed, question, explained, counted }).toEqual({ counted: all.length })
  const [first] = wanted
  if (first) expect(projector({ b: 1, c: 1 }, {})(first)).toEqual(Object.fromEntries(Object.entries(first).filter(([name]) => ['_id', 'b', 'c'].includes(name))))
  return explained.index
}

test(`planned, scanned and worked out by hand, ten thousand questions have one answer (seed ${seed})`, async () => {
  const used = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    await change()
    if (documents.size) await failToChange()
    for (let i = 0; i < questionsPerRound; i++) {
      const question = ask()
      // Some want all there is: then nothing is left out by chance.
      const index = await check(random.chance(0.2) ? { ...question, skip: 0, limit: Infinity } : question)
      for (const name of index?.split(' + ') ?? ['none']) used.set(name, (used.get(name) ?? 0) + 1)
    }
  }
  // The questions reach every index.
  expect([...used.keys()].sort()).toEqual(['none', '_id_', ...indexes.map(({ name }) => name)].sort())
}, 240_000)
