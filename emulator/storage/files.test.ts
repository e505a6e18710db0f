import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { Sqlite } from '../store/sqlite'
import { Files } from './files'
import { FileTooLarge } from './receive'

let folder: string
let sqlite: Sqlite
let files: Files
const open = () => new Files(folder, sqlite, () => 1)
const blobs = () => readdirSync(join(folder, 'files'))
const content = (text: string) => Readable.from([Buffer.from(text)])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  sqlite = new Sqlite(join(folder, 'files.sqlite'))
  files = open()
})
afterEach(() => {
  sqlite.close()
  rmSync(folder, { recursive: true })
})

test('a replaced file leaves no bytes behind, and who reads it reads it to its end', async () => {
  await files.put('a', content('old'))
  const reading = await files.open('a')
  await files.put('a', content('new'))
  expect(String(await files.read('a'))).toBe('new')
  expect(String(await reading?.handle.readFile())).toBe('old')
  await reading?.handle.close()
  expect(blobs()).toHaveLength(1)
})

test('an upload that breaks off, or that the database refuses, keeps the old file and leaves nothing', async () => {
  await files.put('a', content('old'))
  const broken = new PassThrough()
  broken.write('ne')
  const putting = files.put('a', broken)
  broken.destroy(new Error('hung up'))
  await expect(putting).rejects.toThrow('hung up')
  sqlite.exec("CREATE TRIGGER refuse BEFORE INSERT ON files BEGIN SELECT RAISE(ABORT, 'refused'); END")
  await expect(files.put('a', content('new'))).rejects.toThrow('refused')
  expect(String(await files.read('a'))).toBe('old')
  expect(blobs()).toHaveLength(1)
})

test('of uploads to one path at once one remains, whole', async () => {
  await Promise.all(['1', '2', '3', '4'].map((text) => files.put('a', content(text.repeat(1000)))))
  expect(String(await files.read('a'))).toMatch(/^(1{1000}|2{1000}|3{1000}|4{1000})$/)
  expect(blobs()).toHaveLength(1)
})

test('emptying spares the upload that is under way', async () => {
  await files.put('a', content('old'))
  const slow = new PassThrough()
  slow.write('ne')
  const putting = files.put('b', slow)
  while (blobs().length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  await files.empty()
  slow.end('w')
  await putting
  expect(String(await files.read('b'))).toBe('new')
  expect(files.list().map(({ path }) => path)).toEqual(['b'])
})

test('a start removes bytes that no row names, and nothing else', async () => {
  const { location } = await files.put('a', content('kept'))
  for (const name of ['11111111-1111-1111-1111-111111111111', '22222222-2222-2222-2222-222222222222.part', 'notes.txt']) writeFileSync(join(folder, 'files', name), 'x')
  mkdirSync(join(folder, 'files', 'folder'))
  open()
  expect(blobs().map((name) => join(folder, 'files', name)).sort()).toEqual([location, join(folder, 'files', 'folder'), join(folder, 'files', 'notes.txt')].sort())
})

test.each([
  ['', true],
  ['0123456789', true],
  ['0123456789a', false],
])('%j, where ten bytes are allowed', async (content, fits) => {
  const small = new Files(folder, sqlite, () => 1, 10)
  const put = small.put('a.txt', Readable.from([content.slice(0, 6), content.slice(6)].map((part) => Buffer.from(part))))
  if (fits) expect(await put).toMatchObject({ path: 'a.txt', bytes: content.length, at: 1 })
  else await expect(put).rejects.toThrow(FileTooLarge)
  expect([(await small.read('a.txt'))?.toString(), blobs().length]).toEqual(fits ? [content, 1] : [undefined, 0])
})

test('a copy is a file of its own', async () => {
  await files.put('a.txt', content('one'))
  expect(await files.copy('a.txt', 'b/a.txt')).toMatchObject({ path: 'b/a.txt', bytes: 3 })
  await files.remove('b/a.txt')
  expect([String(await files.read('a.txt')), blobs().length]).toEqual(['one', 1])
  expect(await files.copy('nothing.txt', 'b/nothing.txt')).toBeUndefined()
})
