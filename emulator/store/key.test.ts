import type { Value } from '../wire/ejson'
import { compare, directed, encodeKey, equal } from './key'

/** Ascending, as MongoDB's manual orders types and values. */
const ascending: Value[] = [
  null, NaN, -Infinity, -1e300, -2, -1.5, 0, Number.MIN_VALUE, 1, 1.5, 2, 10, 1e12, Infinity,
  '', '\u0000', '\u0000a', 'A', 'a', 'a\u0000', 'a\u0000b', 'aa', 'b', 'é', '业主', '，', '😀',
  {}, { a: 1 }, { a: 1, b: 1 }, { a: 2 }, { b: 1 }, { b: 1, a: 1 }, { a: 'x' }, { a: {} }, { a: [] }, { b: true },
  [], [1], [1, 2], [2], ['a'],
  false, true, new Date(-5), new Date(0), new Date(1e12), /a/, /b/,
]

test('bytes have MongoDB’s order', () => {
  for (const [i, a] of ascending.entries())
    for (const [j, b] of ascending.entries()) expect([a, b, Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)))]).toEqual([a, b, Math.sign(i - j)])
})

test('inverted bytes have the opposite order, also with something behind them', () => {
  const after = (value: Value, tail: Value) => Buffer.concat([directed(encodeKey(value), -1), encodeKey(tail)])
  for (const [i, a] of ascending.entries())
    for (const [j, b] of ascending.entries())
      if (i !== j) expect(Math.sign(Buffer.compare(after(a, 'z'), after(b, 'a')))).toBe(Math.sign(j - i))
})

test('a missing value is null, and zero has one form', () => {
  expect(equal(undefined, null)).toBe(true)
  expect(equal(0, -0)).toBe(true)
  expect(encodeKey(-0).equals(encodeKey(0))).toBe(true)
})

test('objects are equal with the same fields in the same order', () => {
  expect(equal({ a: 1, b: 2 }, { a: 1, b: 2 })).toBe(true)
  expect(equal({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false)
  expect(equal(NaN, NaN)).toBe(true)
  expect(equal(1, '1')).toBe(false)
  expect(compare('a', 'b')).toBeLessThan(0)
  expect(compare(Infinity, Infinity)).toBe(0)
})
