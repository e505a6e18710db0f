/** The house's measures: small files, names from the glossary, the same few files in each function. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { budget, linesByDomain } from '../../bench/lines'
import { collections } from '../../cloudfunctions/indexes'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', 'client', 'cloudfunctions', 'domain', 'emulator', 'tests', 'bench', 'config'], { encoding: 'utf8' })
  .split('\n').filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const text = (file: string) => readFileSync(file, 'utf8')
const lengths = files.map(file => text(file).split('\n').length - 1).sort((a, b) => a - b)

test('the median file has at most 60 lines, nine in ten at most 150, none over 250', () => {
  expect(lengths[Math.floor((lengths.length - 1) / 2)]).toBeLessThanOrEqual(60)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150)
  expect(files.filter(file => text(file).split('\n').length - 1 > 250)).toEqual([])
})

test('no domain outgrows its budget', () => {
  expect(linesByDomain().filter(each => each.total > budget)).toEqual([])
})

test('files are kebab-case.ts, components PascalCase.tsx', () => {
  const good = /^(?:[a-z0-9]+(?:[-.][a-zA-Z0-9]+)*\.ts|[A-Z][A-Za-z0-9]*(?:\.[a-z0-9]+)*\.tsx|(?:index|app|[a-z-]+\.test)(?:\.[a-z0-9]+)*\.tsx)$/
  expect(files.filter(file => !good.test(file.split('/').at(-1)!))).toEqual([])
})

test('banned words stay out of names', () => {
  const banned = /\b(unitId|unitNo|utils|helpers|misc)\b/
  // How a package names its own is not ours to say.
  const ours = (file: string) => text(file).replace(/\bXLSX\.utils\b|\bCFB(?:\.|: \{ )utils\b/g, '')
  expect(files.filter(file => !file.startsWith('tests/house/') && (banned.test(file) || banned.test(ours(file))))).toEqual([])
})

const functions = files.filter(file => file.startsWith('cloudfunctions/') && !file.endsWith('.test.ts'))

test('only a repo names a collection', () => {
  const naming = functions.filter(file => /\.collection\(/.test(text(file)))
  expect(naming.filter(file => !/\/[a-z-]*repo\.ts$/.test(file))).toEqual([])
})

test('each collection is named by one repo', () => {
  const named = functions.flatMap(file => [...new Set([...text(file).matchAll(/collection\(\s*['"`](\w+)['"`]/g)].map(([, name]) => name!))].map(name => ({ name, file })))
  const twice = named.filter(each => named.some(other => other.name === each.name && other.file !== each.file))
  expect(twice.map(({ name, file }) => `${name} ${file}`)).toEqual([])
  expect(named.map(({ name }) => name).sort()).toEqual(Object.keys(collections).sort())
})
