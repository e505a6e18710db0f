/**
 * What Extended JSON writes as `{ "$tag": … }`, canonical and relaxed, and which of it cannot be kept here.
 * https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
 */
import { notImplemented } from '../errors'
import type { Value } from './ejson'

type Revive = (operand: unknown, serverNow: number) => Value

function malformed(tag: string, operand: unknown): SyntaxError {
  // Only texts are shown: what stands there instead can be nested as deeply as it likes.
  return new SyntaxError(`${tag} cannot be ${typeof operand === 'string' ? `'${operand.slice(0, 100)}'` : `of type ${typeof operand}`}`)
}

function fieldsOf(tag: string, operand: unknown, names: readonly string[]): Record<string, unknown> {
  if (typeof operand !== 'object' || operand === null || Array.isArray(operand)) throw malformed(tag, operand)
  const unknown = Object.keys(operand).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new SyntaxError(`${tag} has no field ${unknown}`)
  return operand as Record<string, unknown>
}

function int(operand: unknown): number {
  const value = typeof operand === 'string' && /^-?\d+$/.test(operand) ? Number(operand) : NaN
  if (value !== (value | 0)) throw malformed('$numberInt', operand)
  return value + 0
}

function long(operand: unknown): number {
  if (typeof operand !== 'string' || !/^-?\d{1,19}$/.test(operand)) throw malformed('$numberLong', operand)
  const value = Number(operand)
  if (Number.isSafeInteger(value)) return value + 0
  const exact = BigInt(operand)
  if (exact !== BigInt.asIntN(64, exact)) throw malformed('$numberLong', operand)
  // What the SDK itself writes of a large number is rounded to its shortest form, and leads back to the same number.
  if (exact !== BigInt(value) && operand !== String(value)) throw notImplemented(`integers that no JavaScript number holds ($numberLong ${operand})`)
  return value
}

const decimal = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
const notFinite = new Set(['NaN', 'Infinity', '-Infinity'])

function double(operand: unknown): number {
  if (typeof operand !== 'string' || !(decimal.test(operand) || notFinite.has(operand))) throw malformed('$numberDouble', operand)
  return Number(operand)
}

const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:?\d\d)$/

/** Milliseconds as the canonical form has them, a plain number as older drivers write, or ISO 8601. */
function date(operand: unknown): Date {
  let milliseconds: unknown = operand
  if (typeof operand === 'string') milliseconds = isoDate.test(operand) ? Date.parse(operand) : NaN
  else if (typeof operand === 'object') milliseconds = long(fieldsOf('$date', operand, ['$numberLong']).$numberLong)
  const value = new Date(typeof milliseconds === 'number' && Number.isInteger(milliseconds) ? milliseconds : NaN)
  if (Number.isNaN(value.getTime())) throw malformed('$date', operand)
  return value
}

/** The service answers ObjectIds as plain hex strings (asserted in the SDK authors' oid.test), so they are strings from here on. */
function objectId(operand: unknown): string {
  if (typeof operand !== 'string' || !/^[\da-f]{24}$/i.test(operand)) throw malformed('$oid', operand)
  return operand.toLowerCase()
}

/** PCRE takes options at the beginning of a pattern, too; JavaScript only beside it. */
export function splitOptions(pattern: string, options: string): [pattern: string, options: string] {
  const [whole = '', inline = ''] = /^\(\?([imsx]+)\)/.exec(pattern) ?? []
  return [pattern.slice(whole.length), [...new Set(options + inline)].sort().join('')]
}

function regularExpression(operand: unknown): RegExp {
  const { pattern, options } = fieldsOf('$regularExpression', operand, ['pattern', 'options'])
  if (typeof pattern !== 'string' || typeof options !== 'string') throw malformed('$regularExpression', operand)
  const [source, flags] = splitOptions(pattern, options)
  const unknown = [...flags].find((flag) => !'imsux'.includes(flag))
  if (unknown !== undefined) throw new SyntaxError(`invalid flag in regex options: ${unknown}`)
  if (flags.includes('x')) throw notImplemented('the regular expression option x')
  return new RegExp(source, flags)
}

/** `db.serverDate({ offset })`, milliseconds. */
function serverDate(operand: unknown, serverNow: number): Date {
  const { offset = 0 } = fieldsOf('$tcb_server_date', operand, ['offset'])
  const canonical = typeof offset === 'object' && offset !== null ? Object.entries(offset as Record<string, unknown>) : []
  const [[tag, text] = ['', offset], ...more] = canonical
  const milliseconds = tag === '' ? text : tag === '$numberInt' ? int(text) : tag === '$numberLong' ? long(text) : undefined
  if (typeof milliseconds !== 'number' || more.length) throw malformed('$tcb_server_date', operand)
  return date(serverNow + milliseconds)
}

const refused = [
  '$numberDecimal', '$binary', '$uuid', '$timestamp', '$minKey', '$maxKey', '$symbol', '$undefined', '$code', '$dbPointer',
]

/** By tag, what its operand stands for. Types that a JavaScript value cannot hold are refused by their name. */
export const tags: ReadonlyMap<string, Revive> = new Map<string, Revive>([
  ['$numberInt', int],
  ['$numberLong', long],
  ['$numberDouble', double],
  ['$date', date],
  ['$oid', objectId],
  ['$regularExpression', regularExpression],
  ['$tcb_server_date', serverDate],
  ...refused.map((tag): [string, Revive] => [tag, () => { throw notImplemented(`the EJSON type ${tag}`) }]),
])
