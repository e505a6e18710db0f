import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftFolder, finishReplacing, replaceCode } from './code-folder'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'code-folder-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'index.js'), text)
}
const codeOf = (name: string) => readFileSync(join(folder, name, 'index.js'), 'utf8')

test('new code comes into the place of the old, and nothing else is left', () => {
  write('matter', 'old')
  const draft = draftFolder(folder)
  writeFileSync(join(draft, 'index.js'), 'new')
  replaceCode(folder, 'matter', draft)
  expect(codeOf('matter')).toBe('new')
  expect(readdirSync(folder)).toEqual(['matter'])
})

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['while it was unpacked', { matter: 'old', '.draft-x': 'half' }, { matter: 'old' }],
  ['between the two names', { '.retired-matter': 'old', '.draft-x': 'new' }, { matter: 'old' }],
  ['before the old one was removed', { matter: 'new', '.retired-matter': 'old' }, { matter: 'new' }],
  ['at another time', { matter: 'old' }, { matter: 'old' }],
])('the power went %s', (_when, before, after) => {
  for (const [name, text] of Object.entries(before)) write(name, text)
  finishReplacing(folder)
  expect(Object.fromEntries(readdirSync(folder).map((name) => [name, codeOf(name)]))).toEqual(after)
})

test('a folder that is not there has nothing to finish', () => {
  expect(() => finishReplacing(join(folder, 'nowhere'))).not.toThrow()
})
