/** Parts of strings, and where they are, in bytes or code points. */
import type { Value } from '../../../wire/ejson'
import { isInteger32, isNullish, show, typeName } from '../value'
import { boundOf } from './array'
import { fail, type Operator, withArguments } from './operator'
import { coerceToString } from './text'

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80

function numeric(value: Value, what: string, name: string): number {
  if (typeof value !== 'number') throw fail(`${name}:  ${what} must be a numeric type (is BSON type ${typeName(value)})`)
  return Math.trunc(value)
}

/** A negative length takes all that follows; a negative start is refused (code 50752), though the manual still says "". */
export const $substrBytes = withArguments(3, 3, ([value, from, count], name) => {
  const bytes = Buffer.from(coerceToString(value))
  const start = numeric(from, 'starting index', name)
  const length = numeric(count, 'length', name)
  if (start < 0) throw fail(`${name}: starting index must be non-negative (got: ${start})`)
  const end = length < 0 ? bytes.length : start + length
  if (isContinuation(bytes[start])) throw fail(`${name}:  Invalid range, starting index is a UTF-8 continuation byte.`)
  if (isContinuation(bytes[end])) throw fail(`${name}:  Invalid range, ending index is in the middle of a UTF-8 character.`)
  return bytes.toString('utf8', start, Math.max(start, end))
})

/** The old name of `$substrBytes`. */
export const $substr = $substrBytes

function integral(value: Value, what: string): number {
  if (typeof value !== 'number') throw fail(`$substrCP: ${what} must be a numeric type (is BSON type ${typeName(value)})`)
  if (!isInteger32(value)) throw fail(`$substrCP: ${what} cannot be represented as a 32-bit integral value: ${show(value)}`)
  return value
}

export const $substrCP = withArguments(3, 3, ([value, from, count]) => {
  const characters = Array.from(coerceToString(value))
  const start = integral(from, 'starting index')
  const length = integral(count, 'length')
  if (length < 0) throw fail('$substrCP: length must be a nonnegative integer.')
  if (start < 0) throw fail('$substrCP: the starting index must be nonnegative integer.')
  return characters.slice(start, start + length).join('')
})

/** @param find the place of the second sequence in the first, not before `start`; -1 where there is none that ends by `end`. */
const indexOf = <Sequence extends { length: number }>(
  split: (text: string) => Sequence,
  find: (where: Sequence, what: Sequence, start: number, end: number) => number,
): Operator =>
  withArguments(2, 4, ([text, wanted, from, to], name) => {
    if (isNullish(text)) return null
    if (typeof text !== 'string') throw fail(`${name} requires a string as the first argument, found: ${typeName(text)}`)
    if (typeof wanted !== 'string') throw fail(`${name} requires a string as the second argument, found: ${typeName(wanted)}`)
    const where = split(text)
    const start = boundOf(from, 0, 'starting', name)
    const end = Math.min(boundOf(to, where.length, 'ending', name), where.length)
    return start > end ? -1 : find(where, split(wanted), start, end)
  })

export const $indexOfBytes = indexOf(
  (text) => Buffer.from(text),
  (where, what, start, end) => where.subarray(0, end).indexOf(what, start),
)

export const $indexOfCP = indexOf(
  (text) => Array.from(text),
  (where, what, start, end) => {
    for (let at = start; at + what.length <= end; at++) if (what.every((character, i) => where[at + i] === character)) return at
    return -1
  },
)
