import { mkdirSync, mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { note, reset, stateOf } from './data-folder'

let folder: string
beforeEach(() => { folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'yizhan-data-')), 'data') })
afterEach(() => rmSync(path.dirname(folder), { recursive: true }))

test('a folder that is missing or empty is new', () => {
  expect(stateOf(folder)).toBe('new')
  mkdirSync(folder)
  expect(stateOf(folder)).toBe('new')
})

test('an example that was interrupted is told from one that is whole', () => {
  note(folder, 'begun')
  expect(stateOf(folder)).toBe('begun')
  note(folder, 'done')
  expect(stateOf(folder)).toBe('done')
})

test('our own data can be reset', () => {
  note(folder, 'done')
  reset(folder)
  expect(existsSync(folder)).toBe(false)
})

test('anything else is left alone', () => {
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'thesis.docx'), 'years of work')
  expect(() => reset(folder)).toThrow('没有删除')
  expect(existsSync(path.join(folder, 'thesis.docx'))).toBe(true)
})
