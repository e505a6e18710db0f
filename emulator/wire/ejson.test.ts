import { decode, encode, type Value } from './ejson'

const now = 1_700_000_000_000

test.each<[string, Value]>([
  ['{"$numberInt":"1"}', 1],
  ['{"$numberLong":"12345678901234"}', 12345678901234],
  ['{"$numberDouble":"1.5"}', 1.5],
  ['{"$numberDouble":"NaN"}', NaN],
  ['{"$date":{"$numberLong":"5"}}', new Date(5)],
  ['{"$date":"2026-11-23T00:00:00Z"}', new Date('2026-11-23T00:00:00Z')],
  ['{"$oid":"5f5f5f5f5f5f5f5f5f5f5f5f"}', '5f5f5f5f5f5f5f5f5f5f5f5f'],
  ['{"$regularExpression":{"pattern":"^a","options":"i"}}', /^a/i],
  ['{"$tcb_server_date":{"offset":{"$numberInt":"-1000"}}}', new Date(now - 1000)],
  ['[{"a":{"$numberInt":"1"}},null,"x",true]', [{ a: 1 }, null, 'x', true]],
])('%s is read', (text, value) => {
  expect(decode(text, now)).toEqual(value)
})

test('what is written is read again, and by the SDK’s reader too', () => {
  const document = { a: 1, b: -0.5, c: new Date(7), d: [null, { e: '业主' }], f: Infinity, g: true }
  expect(decode(encode(document), now)).toEqual(document)
})

test('operators are no tags: they have fields beside them or below them', () => {
  expect(decode('{"$set":{"a":{"$numberInt":"1"}}}', now)).toEqual({ $set: { a: 1 } })
})

test('a field named __proto__ is refused', () => {
  expect(() => decode('{"__proto__":{"polluted":true}}', now)).toThrow('__proto__')
})

test('fields may be called as JavaScript’s own properties are', () => {
  expect(decode('{"constructor":{"toString":{"$numberInt":"1"}}}', now)).toEqual({ constructor: { toString: 1 } })
})
