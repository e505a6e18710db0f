import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { missingSettings, settingsOf, withFile } from './settings'

const folder = mkdtempSync(path.join(tmpdir(), 'settings-'))
const file = path.join(folder, 'settings.env')
writeFileSync(file, '# a comment\nA=1\nB="two words"\nEMPTY=\n')
afterAll(() => rmSync(folder, { recursive: true }))

test('a file of settings; the environment stands above it', () => {
  expect(withFile({ A: 'above' }, file)).toEqual({ A: 'above', B: 'two words', EMPTY: '' })
  expect(withFile({ A: 'alone' }, undefined)).toEqual({ A: 'alone' })
})

test('a file that is not there is named', () => {
  expect(() => withFile({}, path.join(folder, 'nowhere.env'))).toThrow(/nowhere\.env/)
})

test('all that is missing, once, an empty value too', () => {
  const functions = { one: { settings: ['B', 'Z', 'A'] }, two: { settings: ['Z', 'EMPTY'] }, three: {} }
  expect(missingSettings(functions, withFile({}, file))).toEqual(['EMPTY', 'Z'])
  expect(missingSettings(functions, { A: '1', B: '1', Z: '1', EMPTY: 'not' })).toEqual([])
})

test('a function gets what it names, and nothing else', () => {
  expect(settingsOf(['A', 'MISSING'], { A: '1', B: '2' })).toEqual({ A: '1' })
})
