/** What is damaged is told, and left as it is. */
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOn, Sqlite } from '../../emulator/store/sqlite'
import { startLocalCloud } from '../make/local-cloud'
import { startTestCloud } from './cloud'

const root = mkdtempSync(join(tmpdir(), 'damage-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const whole = join(root, 'whole')
const other = join(root, 'other')

async function fill(data: string, collection: string): Promise<void> {
  const cloud = await startTestCloud({ collections: { [collection]: { indexes: [{ name: 'n', keys: [{ field: 'n', direction: 1 }] }] } } }, {}, { data })
  await cloud.db.collection(collection).add(Array.from({ length: 2000 }, (_, n) => ({ n, text: 'x'.repeat(300) })))
  await cloud.app.uploadFile({ cloudPath: 'photos/a.bin', fileContent: Buffer.alloc(5000, 1) })
  // Killed, so that there is a log; without it the database would be whole and alone.
  await cloud.stop('SIGKILL')
}

beforeAll(async () => {
  await fill(whole, 'things')
  await fill(other, 'others')
})

const database = (folder: string) => join(folder, 'database.sqlite')
const blobOf = (folder: string) => join(folder, 'files', readdirSync(join(folder, 'files'))[0] as string)

/** Brings the log into the database, as a clean end some time after would. */
const settle = (folder: string) => runOn(database(folder), 'PRAGMA user_version')

function overwrite(file: string, at: number, bytes: Buffer): void {
  const content = readFileSync(file)
  bytes.copy(content, at)
  writeFileSync(file, content)
}

/** Everything that holds data, by its bytes; what SQLite and the lock keep beside it may come and go. */
const fingerprint = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/-shm$|lock\.sqlite|holder\.json/.test(name) && statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size > 0)
    .sort()
    .map((name) => `${name} ${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}`)

const cases: { name: string; damage: (folder: string) => void; told: (folder: string) => string[] }[] = [
  { name: 'truncated', damage: (folder) => { settle(folder); truncateSync(database(folder), 100_000) }, told: (folder) => [`${database(folder)} is damaged`, 'malformed', 'restore BACKUP'] },
  { name: 'cut off within the first page', damage: (folder) => truncateSync(database(folder), 60), told: (folder) => [`${database(folder)} is damaged`, 'restore BACKUP'] },
  { name: 'empty', damage: (folder) => truncateSync(database(folder), 0), told: (folder) => [`${database(folder)} is damaged: it is not a database`] },
  { name: 'zeros in the middle', damage: (folder) => { settle(folder); overwrite(database(folder), 40_960, Buffer.alloc(40_960)) }, told: (folder) => [`${database(folder)} is damaged`, 'restore BACKUP'] },
  { name: 'not a database', damage: (folder) => writeFileSync(database(folder), 'a letter to somebody\n'.repeat(999)), told: (folder) => [`${database(folder)} is damaged: it is not a database`] },
  { name: 'the log of another database', damage: (folder) => cpSync(`${database(other)}-wal`, `${database(folder)}-wal`), told: (folder) => [`${database(folder)}-wal is damaged: it is the log of another database`] },
  { name: 'missing, with a log', damage: (folder) => unlinkSync(database(folder)), told: (folder) => [`${database(folder)} is missing, and ${database(folder)}-wal is there`] },
  { name: 'missing, with stored files', damage: (folder) => { settle(folder); unlinkSync(database(folder)) }, told: (folder) => [`${database(folder)} is missing, and there are stored files`] },
  { name: 'of another program', damage: (folder) => { settle(folder); unlinkSync(database(folder)); runOn(database(folder), 'CREATE TABLE stamps(a)') }, told: () => ['is a database, but not of the local cloud'] },
  { name: 'a newer version', damage: (folder) => { settle(folder); runOn(database(folder), 'PRAGMA user_version = 99') }, told: (folder) => [`${database(folder)} was written by a newer local cloud (version 99, this one knows 1)`] },
  { name: 'a stored file without its bytes', damage: (folder) => unlinkSync(blobOf(folder)), told: (folder) => [`${join(folder, 'files')}`, 'is missing: it held the file photos/a.bin', 'restore BACKUP'] },
  { name: 'a stored file cut off', damage: (folder) => truncateSync(blobOf(folder), 100), told: () => ['has 100 bytes, and the file photos/a.bin has 5000'] },
]

test.each(cases)('$name', async ({ name, damage, told }) => {
  const data = join(root, name)
  cpSync(whole, data, { recursive: true })
  damage(data)
  const before = fingerprint(data)
  const failed = await startLocalCloud({ data }).then((cloud) => cloud.stop().then(() => 'it started'), (error: Error) => error.message)
  expect(failed).toContain('ended with 1')
  for (const part of told(data)) expect(failed).toContain(part)
  expect(failed).toContain('Nothing was changed')
  expect(fingerprint(data)).toEqual(before)
})

test('what is whole starts, with all that was written', async () => {
  const data = join(root, 'undamaged')
  cpSync(whole, data, { recursive: true })
  const cloud = await startTestCloud({}, {}, { data })
  expect(await cloud.db.collection('things').count()).toMatchObject({ total: 2000 })
  await cloud.stop()
})

test('a database from before versions were written down is taken over', async () => {
  const data = join(root, 'before')
  cpSync(whole, data, { recursive: true })
  runOn(database(data), 'PRAGMA application_id = 0; PRAGMA user_version = 0')
  for (let start = 0; start < 2; start++) {
    const cloud = await startTestCloud({}, {}, { data })
    expect(await cloud.db.collection('things').count()).toMatchObject({ total: 2000 })
    await cloud.stop('SIGKILL')
  }
  const [row] = new Sqlite(database(data), { readOnly: true }).rows<[number]>('PRAGMA application_id')
  expect(row?.[0]).toBeGreaterThan(0x595a_0000)
})
