import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Sqlite } from './sqlite'
import { Locked, WriteQueue } from './write-queue'

const folder = mkdtempSync(join(tmpdir(), 'queue-'))
const sqlite = new Sqlite(join(folder, 'queue.sqlite'))
sqlite.exec('CREATE TABLE numbers(n INTEGER UNIQUE)')
afterAll(() => {
  sqlite.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => sqlite.exec('DELETE FROM numbers'))

const insert = (n: number) => () => sqlite.run('INSERT INTO numbers VALUES (?)', n)
const numbers = () => sqlite.rows<[number]>('SELECT n FROM numbers ORDER BY n').map(([n]) => n)

test('writes that wait share one commit', async () => {
  const queue = new WriteQueue(sqlite)
  const commits: number[] = []
  const run = jest.spyOn(sqlite, 'run')
  await Promise.all(Array.from({ length: 50 }, (_, n) => queue.write(insert(n), () => commits.push(n))))
  expect(run.mock.calls.filter(([sql]) => sql === 'COMMIT')).toHaveLength(1)
  run.mockRestore()
  expect(commits).toEqual(numbers())
})

test('one that fails takes back its own traces, and nobody else’s', async () => {
  const queue = new WriteQueue(sqlite)
  const twice = () => {
    insert(2)()
    insert(1)()
  }
  const results = await Promise.allSettled([queue.write(insert(1)), queue.write(twice), queue.write(insert(3))])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(numbers()).toEqual([1, 3])
})

test('one that meets a lock starts again when the lock is gone', async () => {
  const queue = new WriteQueue(sqlite)
  let unlock = () => undefined as void
  let locked = true
  const until = new Promise<void>((resolve) => {
    unlock = resolve
  })
  const waiting = queue.write(() => {
    insert(7)()
    if (locked) throw new Locked(until)
  })
  await queue.write(insert(8))
  expect(numbers()).toEqual([8])
  locked = false
  unlock()
  await waiting
  expect(numbers()).toEqual([7, 8])
})
