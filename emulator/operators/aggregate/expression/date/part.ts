/** One part of a date. https://www.mongodb.com/docs/manual/reference/operator/aggregation/#date-expression-operators */
import { isDocument, type Value } from '../../../../wire/ejson'
import { isNullish, show, typeName } from '../../value'
import { fail, type Operator, type Texts, withFields } from '../operator'
import { dateOf, dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, local, week } from './moment'
import { utc, zoneOf } from './time-zone'

const part =
  (read: (wall: Date) => number): Operator =>
  (operand, compiler, name) => {
    if (Array.isArray(operand) && operand.length !== 1)
      throw fail(`${name} accepts exactly one argument if given an array, but was given ${operand.length}`)
    const single: Value = Array.isArray(operand) ? operand[0] : operand
    const named = isDocument(single) && !Object.keys(single)[0]?.startsWith('$')
    if (!named) {
      const date = compiler.compile(single)
      return (document) => {
        const value = date(document)
        return isNullish(value) ? null : read(local(dateOf(value), utc))
      }
    }
    const texts: Texts = {
      noObject: () => '',
      unknown: (_, field) => `unrecognized option to ${name}: "${field}"`,
      missing: () => `missing 'date' argument to ${name}, provided: ${show(single)}`,
    }
    const operator = withFields(['date'], ['timezone'], texts, (values) => {
      const zone = Object.hasOwn(values, 'timezone') ? zoneOf(values.timezone ?? null) : utc
      return isNullish(values.date) || !zone ? null : read(local(dateOf(values.date), zone))
    })
    return operator(single, compiler, name)
  }

export const $year = part((wall) => wall.getUTCFullYear())
export const $month = part((wall) => wall.getUTCMonth() + 1)
export const $dayOfMonth = part((wall) => wall.getUTCDate())
export const $hour = part((wall) => wall.getUTCHours())
export const $minute = part((wall) => wall.getUTCMinutes())
export const $second = part((wall) => wall.getUTCSeconds())
export const $millisecond = part((wall) => wall.getUTCMilliseconds())
export const $dayOfYear = part(dayOfYear)
export const $dayOfWeek = part((wall) => wall.getUTCDay() + 1)
export const $week = part(week)
export const $isoDayOfWeek = part(isoDayOfWeek)
export const $isoWeek = part(isoWeek)
export const $isoWeekYear = part(isoWeekYear)

const toPartsTexts: Texts = {
  noObject: (name) => `${name} only supports an object as its argument`,
  unknown: (name, field) => `Unrecognized argument to ${name}: ${field}`,
  missing: (name, field) => `Missing '${field}' argument to ${name}`,
}

export const $dateToParts = withFields(['date'], ['timezone', 'iso8601'], toPartsTexts, (values) => {
  const zone = Object.hasOwn(values, 'timezone') ? zoneOf(values.timezone ?? null) : utc
  const { iso8601 = false, date } = values
  if (isNullish(date) || !zone || iso8601 === null) return null
  if (typeof iso8601 !== 'boolean') throw fail(`iso8601 must evaluate to a bool, found ${typeName(iso8601)}`)
  const wall = local(dateOf(date), zone)
  const days = iso8601
    ? { isoWeekYear: isoWeekYear(wall), isoWeek: isoWeek(wall), isoDayOfWeek: isoDayOfWeek(wall) }
    : { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() }
  return { ...days, hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: wall.getUTCSeconds(), millisecond: wall.getUTCMilliseconds() }
})
