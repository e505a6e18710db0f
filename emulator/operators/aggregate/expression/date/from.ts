/** Dates from their parts and from text. */
import { type Document, type Value } from '../../../../wire/ejson'
import { isNullish, show, typeName } from '../../value'
import { fail, fieldsOf, type Operator, type Texts, withFields } from '../operator'
import { checkFormat } from './format'
import { isoWallOf, moment, wallOf } from './moment'
import { ForeignOffset, formatLetters, parseDate } from './parse'
import { utc, zoneOf } from './time-zone'

const texts: Texts = {
  noObject: (name) => `${name} only supports an object as its argument`,
  unknown: (name, field) => `Unrecognized argument to ${name}: ${field}`,
  missing: (name, field) => `Missing '${field}' parameter to ${name}`,
}

const natural = { year: 1970, month: 1, day: 1 }
const iso = { isoWeekYear: 1970, isoWeek: 1, isoDayOfWeek: 1 }
const time = { hour: 0, minute: 0, second: 0, millisecond: 0 }
const all = { ...natural, ...iso, ...time }

function numberOf(values: Document, field: keyof typeof all): number | null {
  const value: Value = Object.hasOwn(values, field) ? values[field] : all[field]
  if (isNullish(value)) return null
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw fail(`'${field}' must evaluate to an integer, found ${typeName(value)} with value ${show(value)}`)
  if ((field === 'year' || field === 'isoWeekYear') && (value < 1 || value > 9999))
    throw fail(`'${field}' must evaluate to an integer in the range 1 to 9999, found ${value}`)
  if (field !== 'millisecond' && (value < -32768 || value > 32767))
    throw fail(`'${field}' must evaluate to a value in the range [-32768, 32767]; value ${value} is not in range`)
  return value
}

/** Parts beyond their range carry over: month 13 is January of the next year. */
const fromParts: Operator = withFields([], [...Object.keys(all), 'timezone'], texts, (values) => {
  const zone = Object.hasOwn(values, 'timezone') ? zoneOf(values.timezone ?? null) : utc
  const of = (fields: object) => Object.keys(fields).map((field) => numberOf(values, field as keyof typeof all))
  const days = of(Object.hasOwn(values, 'isoWeekYear') ? iso : natural)
  const [hour, minute, second, millisecond] = of(time) as [number, number, number, number]
  if (!zone || [...days, hour, minute, second, millisecond].includes(null)) return null
  const [a, b, c] = days as [number, number, number]
  const date = Object.hasOwn(values, 'isoWeekYear') ? isoWallOf(a, b, c) : wallOf(a, b - 1, c)
  return moment(date + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond, zone)
})

export const $dateFromParts: Operator = (operand, compiler, name) => {
  const given = Object.keys(fieldsOf(operand, name, [], [...Object.keys(all), 'timezone'], texts))
  const mixed = given.some((field) => Object.hasOwn(natural, field)) && given.some((field) => Object.hasOwn(iso, field))
  if (mixed) throw fail('$dateFromParts does not allow mixing natural dates with ISO dates')
  if (!given.includes('year') && !given.includes('isoWeekYear'))
    throw fail("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
  return fromParts(operand, compiler, name)
}

function read(values: Document): Value {
  const { dateString, format } = values
  const zone = Object.hasOwn(values, 'timezone') ? zoneOf(values.timezone ?? null) : undefined
  if (isNullish(dateString)) return Object.hasOwn(values, 'onNull') ? values.onNull : null
  if (zone === null || (Object.hasOwn(values, 'format') && isNullish(format))) return null
  if (!isNullish(format) && typeof format !== 'string') throw fail(`$dateFromString requires that 'format' be a string, found: ${typeName(format)} with value ${show(format)}`)
  if (typeof format === 'string') checkFormat(format, formatLetters)
  const failed = (message: string) => {
    if (Object.hasOwn(values, 'onError')) return values.onError
    throw fail(message)
  }
  if (typeof dateString !== 'string')
    return failed(`$dateFromString requires that 'dateString' be a string, found: ${typeName(dateString)} with value ${show(dateString)}`)
  try {
    return parseDate(dateString, format ?? undefined, zone) ?? failed(`Error parsing date string '${dateString}'`)
  } catch (error) {
    if (error instanceof ForeignOffset) return failed(`Error parsing date string '${dateString}'; ${error.message}`)
    throw error
  }
}

export const $dateFromString = withFields(['dateString'], ['format', 'timezone', 'onError', 'onNull'], texts, read)
