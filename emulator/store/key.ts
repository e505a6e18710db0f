/**
 * Values as bytes whose order is MongoDB's: an index is then a table sorted by blob, and sorting and comparing in memory
 * use the same bytes, so that a planned query and a full scan cannot disagree.
 * Order of types: https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
import type { Document, Value } from '../wire/ejson'

/** Steps of 16, so that `type + 1` ends a type's range; below 0xF0 also when inverted, so that 0xFF ends any prefix. */
export const types = { null: 0x10, number: 0x20, string: 0x30, object: 0x40, array: 0x50, boolean: 0x80, date: 0x90, regExp: 0xa0 }

export const typeOf = (value: Value): number => {
  if (value === null || value === undefined) return types.null
  if (typeof value === 'number') return types.number
  if (typeof value === 'string') return types.string
  if (typeof value === 'boolean') return types.boolean
  if (Array.isArray(value)) return types.array
  if (value instanceof Date) return types.date
  if (value instanceof RegExp) return types.regExp
  return types.object
}

function number(value: number, type: number): Buffer {
  const bytes = Buffer.alloc(9)
  bytes[0] = type
  // NaN sorts before every number; eight zero bytes are below the encoding of -Infinity.
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1)
  const negative = (bytes[1] as number) >= 0x80
  if (negative) for (let i = 1; i < 9; i++) bytes[i] = ~(bytes[i] as number)
  else bytes[1] = (bytes[1] as number) | 0x80
  return bytes
}

const terminator = '\u0000\u0001'

/** @param before ASCII that goes in front. */
function string(value: string, before = ''): Buffer {
  if (!value.includes('\u0000')) return Buffer.from(before + value + terminator)
  const parts = value.split('\u0000').flatMap((part, at) => (at === 0 ? [Buffer.from(before + part)] : [Buffer.from([0, 0xff]), Buffer.from(part)]))
  return Buffer.concat([...parts, Buffer.from(terminator)])
}

/** Field order counts, and types come before names: { a: 'x' } is greater than { b: 1 }, as MongoDB compares objects. */
const field = ([name, value]: [string, Value]): Buffer[] => [Buffer.from([typeOf(value)]), string(name), encodeKey(value)]

function body(value: Value, type: number): Buffer[] {
  switch (type) {
    case types.null:
      return []
    case types.boolean:
      return [Buffer.from([value ? 1 : 0])]
    case types.regExp:
      return [string((value as RegExp).source), string((value as RegExp).flags)]
    case types.array:
      return [...(value as Value[]).map((item) => encodeKey(item)), Buffer.from([0])]
    default:
      return [...Object.entries(value as Document).flatMap(field), Buffer.from([0])]
  }
}

/** No encoding is a prefix of another, so that concatenations compare field by field. */
export function encodeKey(value: Value): Buffer {
  const type = typeOf(value)
  // What most keys are, without putting parts together.
  if (type === types.string) return string(value as string, String.fromCharCode(type))
  if (type === types.number) return number(value as number, type)
  if (type === types.date) return number((value as Date).getTime(), type)
  return Buffer.concat([Buffer.from([type]), ...body(value, type)])
}

export function invert(bytes: Buffer): Buffer {
  const inverted = Buffer.alloc(bytes.length)
  for (let i = 0; i < bytes.length; i++) inverted[i] = 0xff - (bytes[i] as number)
  return inverted
}

/** Geographic keys have no order, and never come here. */
export const directed = (bytes: Buffer, direction: 1 | -1 | '2dsphere'): Buffer => (direction === -1 ? invert(bytes) : bytes)

/** Less than, equal to or greater than zero, in MongoDB's order of all values. */
export function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number' && a === a && b === b) return a < b ? -1 : a > b ? 1 : 0
  return Buffer.compare(encodeKey(a), encodeKey(b))
}

export const equal = (a: Value, b: Value): boolean =>
  a === b || (typeOf(a) === typeOf(b) && !(typeof a === 'number' && typeof b === 'number' && a === a) && compare(a, b) === 0)
