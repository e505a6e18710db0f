/**
 * Random histories: several transactions at once and plain writes between them, on few documents with a unique index,
 * against a model. `SEED=7 npx jest transactions.model` plays others.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Value } from '../wire/ejson'
import type { Collection } from './collection'
import type { Editor } from './editor'
import type { Found } from './find'
import { meter } from './meter'
import { Store } from './store'
import { randomFrom, seed } from './testing/random'
import { aside, type Fields, Model, type Operation, type Outcome } from './testing/transaction-model'
import { lifetimeMilliseconds } from './transactions'

const operations = 6000

const random = randomFrom(seed)
const folder = mkdtempSync(join(tmpdir(), 'histories-'))
let store: Store
let things: Collection
beforeAll(() => {
  const keys = (field: string) => [{ field, direction: 1 as const }]
  const indexes = [{ name: 'u', unique: true, keys: keys('u') }, { name: 'n', keys: [...keys('n'), ...keys('_id')] }]
  store = new Store(folder, { collections: { things: { indexes } } })
  things = store.catalog.collection('things')
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance', 'queueMicrotask'] })
})
afterAll(() => {
  jest.useRealTimers()
  store.close()
  rmSync(folder, { recursive: true })
})

const id = () => `id${random.below(8)}`
const fields = (): Fields => ({ n: random.below(10), ...(random.chance(0.9) && { u: random.below(16) }) })

function operation(): Operation {
  const kind = random.below(10)
  if (kind < 3) return { kind: 'find', least: random.below(10), direction: random.pick([1, -1] as const), limit: 1 + random.below(6) }
  if (kind < 5) return { kind: 'insert', id: id(), fields: fields() }
  if (kind < 7) return { kind: 'set', id: id(), fields: fields() }
  if (kind === 7) return { kind: 'change', least: random.below(10), most: 9, n: random.below(10) }
  if (kind === 8) return { kind: 'exchange', from: id(), to: id() }
  return { kind: 'remove', id: id() }
}

/** The model's operations in terms of the store. */
function perform(asked: Operation, editor: Editor): unknown {
  const one = (wanted: string) => editor.find(things, { filter: { _id: wanted } })[0]
  switch (asked.kind) {
    case 'find': {
      const order = [{ field: 'n', direction: asked.direction }, { field: '_id', direction: asked.direction }]
      return editor.find(things, { filter: { n: { $gte: asked.least } }, order, limit: asked.limit }).map(({ document }) => document)
    }
    case 'insert':
      editor.insert(things, { _id: asked.id, ...asked.fields })
      return 'inserted'
    case 'set': {
      const found = one(asked.id)
      const after = { _id: asked.id, ...asked.fields }
      if (found) editor.replace(things, found, after)
      else editor.insert(things, after)
      return found ? 'replaced' : 'made'
    }
    case 'change': {
      const found = editor.find(things, { filter: { n: { $gte: asked.least, $lte: asked.most } } })
      for (const each of found) editor.replace(things, each, { ...each.document, n: asked.n })
      return found.length
    }
    case 'exchange': {
      const [from, to] = [one(asked.from), one(asked.to)]
      if (!from || !to || asked.from === asked.to) return 'nothing'
      const keyed = (found: Found, u: Value) => ({ _id: found.document._id, n: found.document.n, ...(u !== undefined && { u }) })
      editor.replace(things, from, keyed(from, aside))
      editor.replace(things, to, keyed(to, from.document.u))
      editor.replace(things, one(asked.from) as Found, keyed(from, to.document.u))
      return 'exchanged'
    }
    case 'remove': {
      const found = one(asked.id)
      if (found) editor.remove(things, found)
      return found ? 1 : 0
    }
  }
}

function refusalOf({ message }: Error): Outcome {
  const known = { 'E11000': 'duplicate', 'TransactionConflict': 'conflict', 'TransactionNotExist': 'gone', 'TransactionBusy': 'busy' } as const
  const found = Object.entries(known).find(([text]) => message.includes(text))
  if (!found) throw new Error(message)
  return { refused: found[1] }
}
const outcome = (promise: Promise<unknown>): Promise<Outcome> => promise.then((value) => ({ value }), refusalOf)
const within = (transactionId: string | undefined, asked: Operation) => outcome(store.edit(meter(), transactionId, (editor) => perform(asked, editor)))

/** Lets the write queue do what it can do now. */
async function settle(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((done) => setImmediate(done))
}

const model = new Model()
const log: unknown[] = []
const seen = new Map<string, number>()
/** Plain writes of which the model has not yet said what becomes of them, and those that the store has finished. */
const expected = new Map<number, Outcome>()
const finished = new Map<number, Outcome>()

function note(what: string, result?: Outcome): void {
  const refused = result && 'refused' in result ? ` ${result.refused}` : ''
  seen.set(what + refused, (seen.get(what + refused) ?? 0) + 1)
}

const latest = () => log.slice(-12)
function compare(what: string, got: unknown, wanted: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) expect({ seed, what, got, latest: latest() }).toEqual({ got: wanted })
}

function plain(number: number): void {
  const asked = operation()
  log.push({ plain: number, asked })
  void within(undefined, asked).then((result) => finished.set(number, result))
  const before = model.waits
  model.alone(asked, (result) => {
    expected.set(number, result)
    note('plain', result)
  })
  if (model.waits > before) note('plain waits')
}

async function step(number: number): Promise<void> {
  const transactionId = model.open.size ? random.pick([...model.open.keys()]) : undefined
  const kind = random.below(100)
  if (kind < 20 && model.open.size < 4) {
    const begun = store.transactions.begin()
    model.begin(begun, Date.now())
    log.push({ begun })
  } else if (kind < 32 || transactionId === undefined) {
    plain(number)
  } else if (kind < 82) {
    const asked = operation()
    log.push({ transactionId, asked })
    const result = within(transactionId, asked)
    const wanted = model.within(transactionId, asked)
    note(asked.kind, wanted)
    if (random.chance(0.05)) {
      compare('at the same time', await within(transactionId, operation()), { refused: model.open.has(transactionId) ? 'busy' : 'gone' })
      note('busy')
    }
    compare('within', await result, wanted)
    if ('refused' in wanted) compare('afterwards', await outcome(store.transactions.commit(transactionId)), { refused: 'gone' })
  } else if (kind < 89) {
    log.push({ commit: transactionId })
    await store.transactions.commit(transactionId)
    note('commit', model.commit(transactionId))
  } else if (kind < 95) {
    log.push({ abort: transactionId })
    store.transactions.abort(transactionId)
    note('abort', model.abort(transactionId))
  } else {
    const passed = random.below(lifetimeMilliseconds)
    log.push({ passed })
    jest.advanceTimersByTime(passed)
    if (model.expire(Date.now(), lifetimeMilliseconds)) note('expired')
  }
  await settle()
  compare('plain writes', [...finished].sort(([a], [b]) => a - b), [...expected].sort(([a], [b]) => a - b))
  expected.clear()
  finished.clear()
}

async function compareAll(): Promise<void> {
  const everything = { kind: 'find', least: -1, direction: 1, limit: 1000 } as const
  const found = await within(undefined, everything)
  const wanted = [...model.documents].map(([_id, rest]) => ({ _id, ...rest })).sort((a, b) => a.n - b.n || (a._id < b._id ? -1 : 1))
  compare('everything', found, { value: wanted })
  for (const { _id, u } of wanted) {
    const [holder, ...more] = await store.find('things', { filter: { u: u ?? null } }, meter())
    compare('by unique key', [holder?.document._id, more], [_id, []])
  }
}

test(`${operations} random operations end as the model says (seed ${seed})`, async () => {
  for (let number = 0; number < operations; number++) {
    await step(number)
    if (number % 20 === 0) await compareAll()
  }
  const must = ['plain duplicate', 'plain waits', 'insert conflict', 'insert duplicate', 'exchange', 'exchange conflict', 'change conflict', 'commit', 'abort', 'busy', 'expired']
  expect([...seen.keys()]).toEqual(expect.arrayContaining(must))
}, 240_000)

test('a thousand and one documents in one transaction', async () => {
  const big = { _id: 0, n: 0 }
  const transactionId = store.transactions.begin()
  await store.edit(meter(), transactionId, (editor) => {
    for (let i = 0; i < 1001; i++) editor.insert(things, { ...big, _id: `big${i}`, u: 10_000 + i })
  })
  const question = { filter: { u: { $gte: 10_000 } } }
  expect(await store.find('things', question, meter())).toHaveLength(0)
  expect(await store.find('things', question, meter(), transactionId)).toHaveLength(1001)
  await store.transactions.commit(transactionId)
  expect(await store.find('things', question, meter())).toHaveLength(1001)
})
