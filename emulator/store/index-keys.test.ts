import type { Document } from '../wire/ejson'
import { indexKeys } from './index-keys'
import { encodeKey } from './key'

const index = (...fields: string[]) => ({ name: 'i', keys: fields.map((field) => ({ field, direction: 1 as const })) })
const keys = (document: Document, ...fields: string[]) => indexKeys(document, index(...fields))
const bytes = (...values: Parameters<typeof encodeKey>[0][]) => Buffer.concat(values.map((value) => encodeKey(value)))

test('one entry for plain fields, null for missing ones', () => {
  expect(keys({ a: 1, b: { c: 'x' } }, 'a', 'b.c', 'd')).toEqual({ keys: [bytes(1, 'x', null)], multi: 0 })
})

test('an entry per element and one for the whole array, each once', () => {
  expect(keys({ a: [1, 2, 1] }, 'a')).toEqual({ keys: [bytes(1), bytes(2), bytes([1, 2, 1])], multi: 1 })
  expect(keys({ a: [] }, 'a')).toEqual({ keys: [bytes([])], multi: 1 })
})

test('which field holds the array is noted bit by bit', () => {
  expect(keys({ a: 1, list: [{ b: 1 }, { b: 2 }], c: 3 }, 'a', 'list.b', 'c')).toEqual({ keys: [bytes(1, 1, 3), bytes(1, 2, 3)], multi: 0b010 })
})

test('an array of one counts as an array', () => {
  expect(keys({ list: [{ a: 1 }] }, 'list.a').multi).toBe(1)
})

test('two fields of the same array go together, two arrays do not', () => {
  expect(keys({ list: [{ a: 1, b: 2 }] }, 'list.a', 'list.b').keys).toHaveLength(1)
  expect(() => keys({ a: [1], b: [2] }, 'a', 'b')).toThrow('cannot index parallel arrays [b] [a]')
})
