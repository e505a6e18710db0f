/** Strings as MongoDB counts them: in UTF-8 bytes or in code points, never in JavaScript's UTF-16 units. */
import type { Value } from '../../../wire/ejson'
import { isNullish, typeName } from '../value'
import { fail, type Operator, withArguments, withOne } from './operator'

/** What string operators make of other values. @throws DATABASE_REQUEST_FAILED for what has no text. */
export function coerceToString(value: Value): string {
  if (isNullish(value)) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw fail(`can't convert from BSON type ${typeName(value)} to String`)
}

/** Without accents, as the manual says of all three: only ASCII letters have a case here. */
const cased = (pattern: RegExp, change: (letter: string) => string) => (text: string) => text.replace(pattern, change)
const lower = cased(/[A-Z]/g, (letter) => letter.toLowerCase())
const upper = cased(/[a-z]/g, (letter) => letter.toUpperCase())

export const $toLower = withOne((value) => lower(coerceToString(value)))
export const $toUpper = withOne((value) => upper(coerceToString(value)))

export const $strcasecmp = withArguments(2, 2, (values) => {
  const [left, right] = values.map((value) => Buffer.from(upper(coerceToString(value))))
  return Buffer.compare(left as Buffer, right as Buffer)
})

export const $concat = withArguments(0, Infinity, (values) => {
  let all = ''
  for (const value of values) {
    if (isNullish(value)) return null
    if (typeof value !== 'string') throw fail(`$concat only supports strings, not ${typeName(value)}`)
    all += value
  }
  return all
})

const length = (count: (text: string) => number): Operator =>
  withOne((value, name) => {
    if (typeof value !== 'string') throw fail(`${name} requires a string argument, found: ${typeName(value)}`)
    return count(value)
  })

export const $strLenBytes = length((text) => Buffer.byteLength(text))
export const $strLenCP = length((text) => Array.from(text).length)

export const $split = withArguments(2, 2, ([text, separator]) => {
  if (isNullish(text) || isNullish(separator)) return null
  if (typeof text !== 'string') throw fail(`$split requires an expression that evaluates to a string as a first argument, found: ${typeName(text)}`)
  if (typeof separator !== 'string')
    throw fail(`$split requires an expression that evaluates to a string as a second argument, found: ${typeName(separator)}`)
  if (separator === '') throw fail('$split requires a non-empty separator')
  return text.split(separator)
})
