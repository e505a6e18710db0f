import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { functions } from '../cloudfunctions/description'
import type { Manifest } from '../emulator/types'
import { fontFile } from '../cloudfunctions/kit/paper/print'
import { bundleFunctions } from './bundle'
import { deployed } from './function-list'
import { wholeFont } from './paper-font'

const target = mkdtempSync(path.join(os.tmpdir(), 'yizhan-functions-'))
const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(target, file), 'utf8')) as T

let names: string[]
beforeAll(async () => { names = await bundleFunctions(target) }, 60_000)
afterAll(() => rmSync(target, { recursive: true }))

test('every function that is described exists and is bundled', () => {
  expect([...names].sort()).toEqual(Object.keys(functions).sort())
})

test('a bundle needs nothing installed beside it', () => {
  for (const name of names) {
    const needed = [...readFileSync(path.join(target, name, 'index.js'), 'utf8').matchAll(/\brequire\("([^"./][^"]*)"\)/g)].map(([, id]) => id!)
    const installed = needed.filter(id => !isBuiltin(id))
    expect({ name, installed }).toEqual({ name, installed: [] })
  }
})

test('only imports carry the package that reads sheets', () => {
  expect(names.filter(name => readFileSync(path.join(target, name, 'index.js'), 'utf8').includes('sheetRows'))).toEqual(['imports'])
})

test('only receipts carry what draws papers, with the whole font and its license beside it', () => {
  expect(names.filter(name => readFileSync(path.join(target, name, 'index.js'), 'utf8').includes('PDFDocument'))).toEqual(['receipt'])
  expect(names.filter(name => existsSync(path.join(target, name, fontFile)))).toEqual(['receipt'])
  expect(readFileSync(path.join(target, 'receipt', fontFile)).equals(readFileSync(wholeFont))).toBe(true)
  expect(readFileSync(path.join(target, 'receipt', `${fontFile}.license.txt`), 'utf8')).toContain('SIL OPEN FONT LICENSE')
})

test('timers and permissions are where the developer tools look for them', () => {
  expect(read('sweep/config.json')).toEqual({
    permissions: { openapi: ['subscribeMessage.send'] },
    triggers: [{ name: 'every-minute', type: 'timer', config: '7 * * * * * *' }]
  })
})

test('the manifest gives each function a value for every setting it needs, and only those', () => {
  const manifest = read<Manifest>('manifest.json')
  for (const [name, { settings = [] }] of Object.entries(functions)) {
    expect({ name, given: Object.keys(manifest.functions[name]?.environment ?? {}).sort() }).toEqual({ name, given: [...settings].sort() })
  }
})

test('templates are in the manifest under the id that functions are given', () => {
  const { templates, functions: { courier } } = read<Manifest>('manifest.json')
  expect(Object.keys(templates)).toContain(courier?.environment?.TEMPLATE_PROGRESS)
  expect(templates['tmpl-progress']?.keywords).toMatchObject({ thing1: '事项' })
})

test('a folder that is not described stops the bundle', () => {
  expect(() => deployed(undefined, {})).toThrow(/does not describe .*people/)
})
