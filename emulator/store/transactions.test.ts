import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { meter } from './meter'
import { Store } from './store'
import { lifetimeMilliseconds } from './transactions'

const folder = mkdtempSync(join(tmpdir(), 'transactions-'))
let store: Store
beforeAll(async () => {
  store = new Store(folder, { collections: { things: { indexes: [] } } })
  await store.edit(meter(), undefined, (editor) => editor.insert(store.catalog.collection('things'), { _id: 'a', n: 1 }))
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => jest.useRealTimers())

const set = (n: number, transactionId?: string) =>
  store.edit(meter(), transactionId, (editor) => {
    const things = store.catalog.collection('things')
    const [found] = editor.find(things, { filter: { _id: 'a' } })
    if (found) editor.replace(things, found, { _id: 'a', n })
  })
const n = async () => (await store.find('things', { filter: { _id: 'a' } }, meter()))[0]?.document.n

test('after thirty seconds a transaction is over, and whoever waited for its documents goes on', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance'] })
  const id = store.transactions.begin()
  await set(2, id)
  const waiting = set(3)
  jest.advanceTimersByTime(lifetimeMilliseconds)
  await waiting
  expect(await n()).toBe(3)
  await expect(set(4, id)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  await expect(store.transactions.commit(id)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
})

test('a failing operation ends the transaction and lets its documents go', async () => {
  const id = store.transactions.begin()
  await set(5, id)
  await expect(store.edit(meter(), id, () => { throw new Error('bad update') })).rejects.toThrow('bad update')
  await set(6)
  expect(await n()).toBe(6)
})

test('what it costs is counted, also in a transaction', async () => {
  const cost = meter()
  const id = store.transactions.begin()
  await store.edit(cost, id, (editor) => editor.insert(store.catalog.collection('things'), { _id: 'b' }))
  await store.transactions.commit(id)
  expect(cost).toEqual({ read: 0, written: 1 })
  const reading = meter()
  await store.find('things', { filter: { n: 6 } }, reading)
  expect(reading).toEqual({ read: 2, written: 0 })
})
