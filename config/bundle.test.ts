import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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

/** Every file of code, as `function/file.js`. */
const scripts = () => names.flatMap(name => readdirSync(path.join(target, name)).filter(file => file.endsWith('.js')).map(file => path.join(name, file)))
const textOf = (file: string) => readFileSync(path.join(target, file), 'utf8')

test('a bundle needs nothing installed beside it', () => {
  for (const file of scripts()) {
    const needed = [...textOf(file).matchAll(/\b(?:require|import)\("([^"./][^"]*)"\)/g)].map(([, id]) => id!)
    const installed = needed.filter(id => !isBuiltin(id))
    expect({ file, installed }).toEqual({ file, installed: [] })
  }
})

test('the package of sheets is in one file beside each function that has any, loaded when there is a sheet', () => {
  const having = ['board', 'imports', 'statement']
  expect(scripts().filter(file => textOf(file).includes('sharedStrings'))).toEqual(having.map(name => path.join(name, 'excel.js')))
  expect(scripts().filter(file => /\bimport\("\.\/excel\.js"\)/.test(textOf(file)))).toEqual(having.map(name => path.join(name, 'index.js')))
})

const printing = Object.entries(functions).filter(([, { prints }]) => prints).map(([name]) => name).sort()

test('only functions that print carry what draws papers, loaded when there is one, with the whole font and its license beside it', () => {
  expect(scripts().filter(file => textOf(file).includes('%PDF-'))).toEqual(printing.map(name => path.join(name, 'pdfkit.js')))
  expect(scripts().filter(file => /\bimport\("\.\/pdfkit\.js"\)/.test(textOf(file)))).toEqual(printing.map(name => path.join(name, 'index.js')))
  expect(names.filter(name => existsSync(path.join(target, name, fontFile)))).toEqual(printing)
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
  for (const [name, { settings = [], optional = [] }] of Object.entries(functions)) {
    expect({ name, given: Object.keys(manifest.functions[name]?.environment ?? {}).sort() }).toEqual({ name, given: [...settings, ...optional].sort() })
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
