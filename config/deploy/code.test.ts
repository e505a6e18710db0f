import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { codeHash, codeOf, deployModeOf, descriptionOf } from './code'

const folders: string[] = []
function folderWith (files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'code-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })))

const hashOf = (files: Record<string, string>) => codeHash(folderWith(files))
const code = { 'index.js': 'exports.main = 1', 'config.json': '{}' }

test('the same files have the same hash, wherever and whenever they were written', () => {
  expect(hashOf(code)).toBe(hashOf({ 'config.json': '{}', 'index.js': 'exports.main = 1' }))
  expect(hashOf({ ...code, 'index.js.map': 'for people' })).toBe(hashOf(code))
})

test.each<[string, Record<string, string>]>([
  ['other content', { ...code, 'index.js': 'exports.main = 2' }],
  ['another file', { ...code, 'more.js': '' }],
  ['a file less', { 'index.js': 'exports.main = 1' }],
  ['content that moved from one file to the next', { 'index.js': 'exports.main = 1{}', 'config.json': '' }],
  ['a file in a folder', { ...code, 'lib/index.js': '' }]
])('%s has another hash', (_what, files) => {
  expect(hashOf(files)).not.toBe(hashOf(code))
})

test('it is read back from a description, in the letters the platform allows', () => {
  const hash = hashOf(code)
  expect(codeOf(descriptionOf(hash))).toBe(hash)
  expect(descriptionOf(hash)).toMatch(/^[a-zA-Z0-9 ,.]+$/)
})

test.each([undefined, '', 'written by a person', 'yizhan code'])('%p says nothing of the code', description => {
  expect(codeOf(description)).toBeUndefined()
})

test('what one call does not take goes another way', () => {
  const random = (bytes: number) => randomBytes(bytes).toString('base64')
  expect(deployModeOf(folderWith(code))).toBe('zip')
  expect(deployModeOf(folderWith({ ...code, 'large-but-packs-well.js': 'x'.repeat(5_000_000), 'index.js.map': random(3_000_000) }))).toBe('zip')
  expect(deployModeOf(folderWith({ ...code, 'font.ttf': random(2_000_000) }))).toBe('cos')
})
