/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/dateToString/#format-specifiers */
import { isNullish, show, typeName } from '../../value'
import { fail, type Operator, type Texts, withFields } from '../operator'
import { dateOf, dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, local, week } from './moment'
import { utc, zoneOf } from './time-zone'

export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

function year(value: number): string {
  if (value < 0 || value > 9999) throw fail(`$dateToString is only defined on year 0-9999, tried to use year ${value}`)
  return pad(value, 4)
}

/** By the letter behind `%`; `offset` in minutes east of Greenwich. */
const specifiers: Record<string, (wall: Date, offset: number) => string> = {
  '%': () => '%',
  b: (wall) => (months[wall.getUTCMonth()] as string).slice(0, 3),
  B: (wall) => months[wall.getUTCMonth()] as string,
  d: (wall) => pad(wall.getUTCDate()),
  G: (wall) => year(isoWeekYear(wall)),
  H: (wall) => pad(wall.getUTCHours()),
  j: (wall) => pad(dayOfYear(wall), 3),
  L: (wall) => pad(wall.getUTCMilliseconds(), 3),
  m: (wall) => pad(wall.getUTCMonth() + 1),
  M: (wall) => pad(wall.getUTCMinutes()),
  S: (wall) => pad(wall.getUTCSeconds()),
  u: (wall) => String(isoDayOfWeek(wall)),
  U: (wall) => pad(week(wall)),
  V: (wall) => pad(isoWeek(wall)),
  w: (wall) => String(wall.getUTCDay() + 1),
  Y: (wall) => year(wall.getUTCFullYear()),
  z: (_, offset) => `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}${pad(Math.abs(offset) % 60)}`,
  Z: (_, offset) => String(offset),
}

/** @throws DATABASE_REQUEST_FAILED where a letter behind `%` means nothing. */
export function checkFormat(format: string, known: object): void {
  for (const [found, letter = ''] of format.matchAll(/%(.?)/gsu)) {
    if (found === '%') throw fail("Unmatched '%' at end of format string")
    if (!Object.hasOwn(known, letter)) throw fail(`Invalid format character '${found}' in format string`)
  }
}

function write(wall: Date, offset: number, format: string): string {
  return format.replace(/%(.)/gsu, (_, letter: string) => specifiers[letter]?.(wall, offset) ?? '')
}

const texts: Texts = {
  noObject: (name) => `${name} only supports an object as its argument`,
  unknown: (name, field) => `Unrecognized argument to ${name}: ${field}`,
  missing: (name, field) => `Missing '${field}' parameter to ${name}`,
}

const defaults = { utc: '%Y-%m-%dT%H:%M:%S.%LZ', elsewhere: '%Y-%m-%dT%H:%M:%S.%L' }

export const $dateToString: Operator = (operand, compiler, name) => {
  const operator = withFields(['date'], ['format', 'timezone', 'onNull'], texts, (values) => {
    const zone = Object.hasOwn(values, 'timezone') ? zoneOf(values.timezone ?? null) : utc
    const format = Object.hasOwn(values, 'format') ? values.format : zone === utc ? defaults.utc : defaults.elsewhere
    if (isNullish(values.date)) return Object.hasOwn(values, 'onNull') ? values.onNull : null
    if (!zone || isNullish(format)) return null
    if (typeof format !== 'string') throw fail(`$dateToString requires that 'format' be a string, found: ${typeName(format)} with value ${show(format)}`)
    checkFormat(format, specifiers)
    const date = dateOf(values.date)
    return write(local(date, zone), Math.trunc(zone(date.getTime()) / 60_000), format)
  })
  return operator(operand, compiler, name)
}
