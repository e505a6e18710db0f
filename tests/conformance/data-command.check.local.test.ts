import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOn } from '../../emulator/store/sqlite'
import { startTestCloud } from './cloud'
import { cloudCommand } from './data-command'

const root = mkdtempSync(join(tmpdir(), 'check-'))
const whole = join(root, 'whole')
afterAll(() => rmSync(root, { recursive: true, force: true }))

const database = (folder: string) => join(folder, 'database.sqlite')
const blobOf = (folder: string) => join(folder, 'files', readdirSync(join(folder, 'files'))[0] as string)

beforeAll(async () => {
  const indexes = [
    { name: 'byNumber', unique: true, keys: [{ field: 'number', direction: 1 as const }] },
    { name: 'byTags', keys: [{ field: 'tags', direction: -1 as const }] },
  ]
  const cloud = await startTestCloud({ collections: { things: { indexes } } }, {}, { data: whole })
  await cloud.db.collection('things').add([1, 2, 3].map((number) => ({ _id: `thing-${number}`, number, tags: ['a', `t${number}`] })))
  await cloud.app.uploadFile({ cloudPath: 'photos/a.bin', fileContent: Buffer.alloc(500, 1) })
  await cloud.stop()
})

test('a whole folder is well, also while a cloud works on it', async () => {
  const well = { code: 0, stdout: `${whole} is well: 3 documents in 1 collections, 1 files\n`, stderr: '' }
  expect(await cloudCommand(['check', '--data', whole])).toEqual(well)
  const cloud = await startTestCloud({}, {}, { data: whole })
  expect(await cloudCommand(['check', '--data', whole])).toEqual(well)
  await cloud.stop()
})

// Collections and indexes are numbered in the order of the manifest: d1 holds the documents, x1 and x2 the keys.
const cases: [name: string, damage: (folder: string) => void, told: string][] = [
  ['an entry that is missing', (folder) => runOn(database(folder), 'DELETE FROM x1 WHERE rid = 2'), 'things: the document "thing-2" has no entry in the index byNumber'],
  ['an entry of a document that is gone', (folder) => runOn(database(folder), "DELETE FROM d1 WHERE rid = 3"), 'things: the index byTags has an entry of row 3, which is not there'],
  ['an entry of an earlier version', (folder) => runOn(database(folder), "INSERT INTO x1 VALUES (x'00', 1)"), 'things: the index byNumber has an entry that the document in row 1 does not have'],
  ['a key twice in a unique index', (folder) => runOn(database(folder), 'INSERT INTO x1 SELECT k, 2 FROM x1 WHERE rid = 1'), 'things: 2 documents have the same key in the unique index byNumber'],
  ['an index that forgot its arrays', (folder) => runOn(database(folder), 'UPDATE indexes SET multi = 0'), 'things: the index byTags does not know of the array in "thing-1"'],
  ['a document that is no JSON', (folder) => runOn(database(folder), "UPDATE d1 SET doc = '{broken' WHERE rid = 1"), 'things: the document in row 1 cannot be read: {broken'],
  ['a document under another id', (folder) => runOn(database(folder), "UPDATE d1 SET id = x'30' WHERE rid = 1"), 'things: row 1 is filed under another _id than "thing-1"'],
  ['a table that is missing', (folder) => runOn(database(folder), 'DROP TABLE x2'), 'the table x2 of a collection is missing'],
  ['a table too many', (folder) => runOn(database(folder), 'CREATE TABLE d99(a)'), 'the table d99 belongs to no collection'],
  ['a file that lost its bytes', (folder) => unlinkSync(blobOf(folder)), 'files: photos/a.bin has lost its bytes'],
  ['a file that was cut off', (folder) => truncateSync(blobOf(folder), 10), 'files: photos/a.bin should have 500 bytes'],
  ['a file that grew', (folder) => appendFileSync(blobOf(folder), 'x'), 'has 501'],
  ['bytes of no file', (folder) => writeFileSync(join(folder, 'files', '00000000-0000-0000-0000-000000000000.part'), 'x'), 'belongs to no stored file (the next start removes it)'],
  ['somebody else’s file', (folder) => writeFileSync(join(folder, 'files', 'notes.txt'), 'x'), 'notes.txt belongs to no stored file\n'],
  ['a database cut off', (folder) => { runOn(database(folder), 'PRAGMA user_version'); truncateSync(database(folder), 9000) }, 'database.sqlite is damaged'],
]

test.each(cases)('%s', async (name, damage, told) => {
  const data = join(root, name)
  cpSync(whole, data, { recursive: true })
  damage(data)
  const { code, stdout, stderr } = await cloudCommand(['check', '--data', data])
  expect(stdout).toContain(told)
  expect(stderr).toContain(`problem(s) in ${data}`)
  expect(code).toBe(1)
})

test('where there is nothing, that is said', async () => {
  const { code, stdout } = await cloudCommand(['check', '--data', join(root, 'nowhere')])
  expect(stdout).toContain('database.sqlite is not there')
  expect(code).toBe(1)
})

test('help, and what is no command', async () => {
  expect((await cloudCommand(['--help'])).stdout).toContain('restore BACKUP [--data DIR] [--force]')
  expect((await cloudCommand(['check', '--help'])).stdout).toContain('npm run cloud -- check [--data DIR]')
  expect(await cloudCommand(['erase'])).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no command erase') })
  expect(await cloudCommand(['backup'])).toMatchObject({ code: 1, stderr: expect.stringContaining('usage: backup FOLDER') })
  expect(await cloudCommand(['check', '--force'])).toMatchObject({ code: 1, stderr: expect.stringContaining('--force') })
})
