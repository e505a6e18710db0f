import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Sqlite } from '../store/sqlite'
import { FileTooLarge, Files } from './files'

let folder: string
let sqlite: Sqlite
let files: Files

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  sqlite = new Sqlite(join(folder, 'database.sqlite'))
  files = new Files(folder, sqlite, () => 5, 10)
})
afterEach(() => {
  sqlite.close()
  rmSync(folder, { recursive: true, force: true })
})

const stored = async () => [(await files.read('a.txt'))?.toString(), readdirSync(join(folder, 'files')).length]

test.each([
  ['', true],
  ['0123456789', true],
  ['0123456789a', false],
])('%j, where ten bytes are allowed', async (content, fits) => {
  const put = files.put('a.txt', Readable.from([content.slice(0, 6), content.slice(6)].map((part) => Buffer.from(part))))
  if (fits) expect(await put).toMatchObject({ path: 'a.txt', bytes: content.length, at: 5 })
  else await expect(put).rejects.toThrow(FileTooLarge)
  expect(await stored()).toEqual(fits ? [content, 1] : [undefined, 0])
})

test('content that breaks off leaves the earlier file as it was, and nothing else', async () => {
  await files.put('a.txt', Readable.from([Buffer.from('before')]))
  const broken = new Readable({
    read() {
      this.push('half')
      this.destroy(new Error('cut off'))
    },
  })
  await expect(files.put('a.txt', broken)).rejects.toThrow('cut off')
  expect(await stored()).toEqual(['before', 1])
})

test('a copy is a file of its own', async () => {
  await files.put('a.txt', Readable.from([Buffer.from('one')]))
  expect(await files.copy('a.txt', 'b/a.txt')).toMatchObject({ path: 'b/a.txt', bytes: 3 })
  await files.remove('b/a.txt')
  expect(await stored()).toEqual(['one', 1])
  expect(await files.copy('nothing.txt', 'b/nothing.txt')).toBeUndefined()
})
