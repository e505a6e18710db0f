/** What values are to expressions. `undefined` stands for a missing field, which MongoDB keeps apart from `null` here. */
import { compare as compareStored } from '../../store/key'
import { isDocument, type Value } from '../../wire/ejson'

const isInt32 = (value: number) => value === (value | 0)

/**
 * The alias that `$type` gives, also in MongoDB's error texts. Numbers are stored without their BSON type, so that a whole
 * number is an `int`, or a `long` where it is larger, also where a calculation in MongoDB gives a `double`.
 */
export function typeName(value: Value): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (typeof value === 'number') return isInt32(value) ? 'int' : Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? 'long' : 'double'
  if (typeof value === 'boolean') return 'bool'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  return typeof value
}

export const isNullish = (value: Value): value is null | undefined => value === null || value === undefined

/** Only `false`, zero, `null` and missing are false; the empty string and the empty array are true. */
export const isTrue = (value: Value): boolean => !isNullish(value) && value !== false && value !== 0

/** MongoDB's order of all values, in which a missing one is before `null`. Below zero, zero or above. */
export function compare(a: Value, b: Value): number {
  if (a === b) return 0
  if (a === undefined) return -1
  if (b === undefined) return 1
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime()
  return compareStored(a, b)
}

/** A text that is the same for values that MongoDB holds for the same: 1 and 1.0, but not `{a, b}` and `{b, a}`. */
function canonical(value: Value): string {
  if (isNullish(value)) return 'z'
  // Texts with their lengths before them, so that no two values run into the same text.
  if (typeof value === 'string') return `s${value.length}:${value}`
  if (typeof value === 'number') return `n${value};`
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return `d${value.getTime()};`
  if (value instanceof RegExp) return `r${value.source.length}:${String(value)};`
  if (Array.isArray(value)) return `[${value.map(canonical).join('')}]`
  let fields = ''
  for (const field of Object.keys(value)) fields += canonical(field) + canonical(value[field])
  return `{${fields}}`
}

/** A key for `Map` and `Set` by which equal values are the same. Numbers are their own. */
export const identity = (value: Value): string | number => (typeof value === 'number' ? value : canonical(value))

/** A value as it stands in MongoDB's error texts. */
export function show(value: Value): string {
  if (value === undefined) return 'MISSING'
  if (value instanceof Date) return value.toISOString()
  if (value instanceof RegExp) return String(value)
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`
  if (isDocument(value)) return isEmpty(value) ? '{}' : `{ ${Object.entries(value).map(([key, item]) => `${key}: ${show(item)}`).join(', ')} }`
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}

const isEmpty = (value: object) => Object.keys(value).length === 0

export const isInteger32 = (value: Value): value is number => typeof value === 'number' && isInt32(value)
