/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/#type-expression-operators */
import { notImplemented } from '../../../errors'
import type { Document, Value } from '../../../wire/ejson'
import { isNullish, isTrue, show, typeName } from '../value'
import { dateAt } from './date/moment'
import { parseDate } from './date/parse'
import { fail, fieldsOf, type Operator, type Texts, withOne } from './operator'
import { coerceToString } from './text'

export const $type = withOne(typeName)
export const $isNumber = withOne((value) => typeof value === 'number')

/** A conversion that MongoDB refuses; `onError` answers in its place. */
class Inconvertible extends Error {}

const end = 'in $convert with no onError value'

function parseNumber(text: string): number {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$|^[+-]?(Infinity|inf|NaN)$/i.test(text))
    throw new Inconvertible(`Failed to parse number '${text}' ${end}: ${text === '' ? 'No digits' : 'Did not consume whole string.'}`)
  return Number(text.replace(/^([+-]?)inf(inity)?$/i, '$1Infinity'))
}

function whole(largest: number): (value: Value) => Value {
  const fitting = (value: number) => {
    const result = Math.trunc(value)
    if (Number.isNaN(value)) throw new Inconvertible(`Attempt to convert NaN value to integer type ${end}`)
    if (!Number.isFinite(value)) throw new Inconvertible(`Attempt to convert infinity value to integer type ${end}`)
    if (Math.abs(result) > largest) throw new Inconvertible(`Conversion would overflow target type ${end}: ${show(value)}`)
    return result
  }
  return (value) => {
    if (typeof value === 'number') return fitting(value)
    if (typeof value === 'boolean') return Number(value)
    if (value instanceof Date && largest > 0x7fffffff) return value.getTime()
    if (typeof value !== 'string') return undefined
    if (!/^[+-]?\d+$/.test(value)) throw new Inconvertible(`Failed to parse number '${value}' ${end}: Did not consume whole string.`)
    return fitting(Number(value))
  }
}

function toDate(value: Value): Value {
  if (value instanceof Date) return value
  if (typeof value === 'number') return dateAt(Math.trunc(value))
  if (typeof value !== 'string') return undefined
  const date = parseDate(value)
  if (!date) throw new Inconvertible(`Error parsing date string '${value}' ${end}`)
  return date
}

function toObjectId(value: Value): Value {
  if (typeof value !== 'string') return undefined
  if (!/^[0-9a-f]{24}$/i.test(value))
    throw new Inconvertible(`Failed to parse objectId '${value}' ${end}: Invalid string length for parsing to OID, expected 24 but found ${value.length}`)
  return value.toLowerCase()
}

/** Each gives `undefined` for a type that cannot be converted at all. ObjectIds are strings here, as the service answers them. */
const conversions: Record<string, (value: Value) => Value> = {
  double: (value) => {
    if (typeof value === 'number') return value
    if (typeof value === 'string') return parseNumber(value)
    return typeof value === 'boolean' || value instanceof Date ? Number(value) : undefined
  },
  string: (value) => (typeof value === 'boolean' ? String(value) : ['string', 'number'].includes(typeof value) || value instanceof Date ? coerceToString(value) : undefined),
  objectId: toObjectId,
  bool: (value) => isTrue(value),
  date: toDate,
  int: whole(0x7fffffff),
  long: whole(Number.MAX_SAFE_INTEGER),
}

const codes: Record<number, string> = { 1: 'double', 2: 'string', 7: 'objectId', 8: 'bool', 9: 'date', 16: 'int', 18: 'long', 19: 'decimal' }

function targetOf(to: Value): string {
  const name = typeof to === 'number' ? codes[to] : to
  if (typeof name !== 'string' && typeof to !== 'number') throw fail(`$convert's 'to' argument must be a string or number, but is ${typeName(to)}`)
  if (name === 'decimal') throw notImplemented('decimal numbers in expressions')
  if (typeof name !== 'string' || !Object.hasOwn(conversions, name)) throw fail(`Unknown type name: ${show(to)}`)
  return name
}

/** @throws Inconvertible, or DATABASE_REQUEST_FAILED from within a conversion. */
function convert(value: Value, target: string): Value {
  const result = conversions[target]?.(value)
  if (result === undefined) throw new Inconvertible(`Unsupported conversion from ${typeName(value)} to ${target} ${end}`)
  return result
}

function convertOr(value: Value, target: string, onError: (() => Value) | undefined): Value {
  try {
    return convert(value, target)
  } catch (error) {
    if (!(error instanceof Inconvertible)) throw error
    if (onError) return onError()
    throw fail(error.message)
  }
}

const texts: Texts = {
  noObject: (name, type) => `${name} expects an object of named arguments but found: ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name, field) => `Missing '${field}' parameter to ${name}`,
}

export const $convert: Operator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['input', 'to'], ['onError', 'onNull'], texts)
  const part = (field: string) => (Object.hasOwn(fields, field) ? compiler.compile(fields[field]) : undefined)
  const [input, to] = [compiler.compile(fields.input), compiler.compile(fields.to)]
  const [onError, onNull] = [part('onError'), part('onNull')]
  return (document: Document) => {
    const value = input(document)
    const target = to(document)
    if (isNullish(value)) return onNull ? onNull(document) : null
    return isNullish(target) ? null : convertOr(value, targetOf(target), onError && (() => onError(document)))
  }
}

const converting = (target: string): Operator => withOne((value) => (isNullish(value) ? null : convertOr(value, targetOf(target), undefined)))

export const $toBool = converting('bool')
export const $toDate = converting('date')
export const $toDouble = converting('double')
export const $toInt = converting('int')
export const $toLong = converting('long')
export const $toObjectId = converting('objectId')
export const $toString = converting('string')
export const $toDecimal = converting('decimal')
