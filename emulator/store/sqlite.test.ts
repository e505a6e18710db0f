import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holdFile, Sqlite } from './sqlite'

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
const file = join(folder, 'a.sqlite')
afterAll(() => rmSync(folder, { recursive: true }))

test('what writes is safe, says so, and keeps its log small', () => {
  const sqlite = new Sqlite(file)
  expect(sqlite.rows('PRAGMA journal_mode')).toEqual([['wal']])
  expect(sqlite.rows('PRAGMA synchronous')).toEqual([[2]])
  sqlite.exec('CREATE TABLE t(a)')
  sqlite.run('BEGIN')
  for (let i = 0; i < 30; i++) sqlite.run('INSERT INTO t VALUES (randomblob(1000000))')
  sqlite.run('COMMIT')
  for (let i = 0; i < 3; i++) sqlite.run('INSERT INTO t VALUES (1)')
  expect(statSync(`${file}-wal`).size).toBeLessThanOrEqual(16 * 1024 * 1024)
  sqlite.close()
})

test('a database that cannot be safe is refused', () => {
  expect(() => new Sqlite(':memory:')).toThrow('journal_mode is memory, it must be wal')
})

test('what only reads writes nothing', () => {
  const sqlite = new Sqlite(file, { readOnly: true })
  expect(sqlite.rows('SELECT count(*) FROM t')).toEqual([[33]])
  expect(() => sqlite.run('DELETE FROM t')).toThrow('readonly')
  sqlite.close()
})

test('a file is held once', () => {
  const lock = join(folder, 'lock.sqlite')
  const release = holdFile(lock)
  expect(release).toBeDefined()
  expect(holdFile(lock)).toBeUndefined()
  release?.()
  holdFile(lock)?.()
})
