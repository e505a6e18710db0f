/** Dates and units of time: `$dateAdd`, `$dateSubtract`, `$dateDiff`, `$dateTrunc`. */
import { type Document, type Value } from '../../../../wire/ejson'
import { isNullish, typeName } from '../../value'
import { fail, type Operator, type Texts, withFields } from '../operator'
import { dateAt, day, local, moment, wallOf } from './moment'
import { utc, type Zone, zoneOf } from './time-zone'

/** Units that are always equally long, in milliseconds. */
const lengths: Record<string, number> = { millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000 }
const days: Record<string, number> = { day: 1, week: 7 }
const months: Record<string, number> = { month: 1, quarter: 3, year: 12 }
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const textsFor = (expected: string): Texts => ({
  noObject: (name) => `${name} expects an object as its argument`,
  unknown: (name, field) => `Unrecognized argument to ${name}: ${field}. Expected arguments are ${expected}.`,
  missing: (name, field) => `Missing '${field}' parameter to ${name}`,
})

function unitOf(value: Value, name: string): string {
  if (typeof value !== 'string') throw fail(`${name} requires 'unit' to be a string, but got ${typeName(value)}`)
  if (![lengths, days, months].some((units) => Object.hasOwn(units, value))) throw fail(`unknown time unit value: ${value}`)
  return value
}

function date(values: Document, field: string, name: string): Date {
  const value = values[field]
  if (!(value instanceof Date)) throw fail(`${name} requires '${field}' to be a date, but got ${typeName(value)}`)
  return value
}

function zoneIn(values: Document): Zone | null {
  return Object.hasOwn(values, 'timezone') ? zoneOf(values.timezone ?? null) : utc
}

function firstDayOf(value: Value, name: string): number {
  if (value === undefined) return 0
  if (typeof value !== 'string') throw fail(`${name} requires 'startOfWeek' to be a string, but got ${typeName(value)}`)
  const at = weekdays.findIndex((weekday) => [weekday, weekday.slice(0, 3)].includes(value.toLowerCase()))
  if (at < 0) throw fail(`unknown day of week value: ${value}`)
  return at
}

const monthsOf = (wall: Date) => wall.getUTCFullYear() * 12 + wall.getUTCMonth()

/** Where the month is too short for the day, its last day. */
function addMonths(wall: Date, count: number): number {
  const month = monthsOf(wall) + count
  const last = new Date(wallOf(0, month + 1, 0)).getUTCDate()
  return wallOf(0, month, Math.min(wall.getUTCDate(), last)) + (((wall.getTime() % day) + day) % day)
}

function add(start: Date, unit: string, amount: number, zone: Zone): Date {
  const length = lengths[unit]
  if (length !== undefined) return dateAt(start.getTime() + amount * length)
  const wall = local(start, zone)
  if (unit in days) return moment(wall.getTime() + amount * (days[unit] as number) * day, zone)
  return moment(addMonths(wall, amount * (months[unit] as number)), zone)
}

const adding = (sign: 1 | -1): Operator =>
  withFields(['startDate', 'unit', 'amount'], ['timezone'], textsFor('startDate, unit, amount, and optionally timezone'), (values, name) => {
    const zone = zoneIn(values)
    if ([values.startDate, values.unit, values.amount].some(isNullish) || !zone) return null
    const unit = unitOf(values.unit, name)
    if (!(values.startDate instanceof Date)) throw fail(`${name} requires startDate to be convertible to a date`)
    if (typeof values.amount !== 'number' || !Number.isInteger(values.amount)) throw fail(`${name} expects integer amount of time units`)
    return add(values.startDate, unit, sign * values.amount, zone)
  })

export const $dateAdd = adding(1)
export const $dateSubtract = adding(-1)

/** How many weeks or days of the wall clock have begun before a date. */
const weeksAt = (wall: Date, firstDay: number) => Math.floor((Math.floor(wall.getTime() / day) + 4 - firstDay) / 7)

function difference(start: Date, end: Date, unit: string, zone: Zone, firstDay: number): number {
  const length = lengths[unit]
  const [a, b] = [local(start, zone), local(end, zone)]
  if (length !== undefined) {
    const [from, to] = unit === 'hour' ? [a.getTime(), b.getTime()] : [start.getTime(), end.getTime()]
    // Where summer time begins or ends in between, the wall clock counts an hour too many or too few.
    const shift = to - from - (end.getTime() - start.getTime())
    return Math.floor(to / length) - Math.floor(from / length) - Math.round(shift / length)
  }
  if (unit === 'day') return Math.floor(b.getTime() / day) - Math.floor(a.getTime() / day)
  if (unit === 'week') return weeksAt(b, firstDay) - weeksAt(a, firstDay)
  const count = months[unit] as number
  return Math.floor(monthsOf(b) / count) - Math.floor(monthsOf(a) / count)
}

/** Counts the beginnings of units between two dates. */
export const $dateDiff = withFields(
  ['startDate', 'endDate', 'unit'],
  ['timezone', 'startOfWeek'],
  textsFor('startDate, endDate, unit, and optionally timezone, startOfWeek'),
  (values, name) => {
    const zone = zoneIn(values)
    if ([values.startDate, values.endDate, values.unit].some(isNullish) || !zone) return null
    const unit = unitOf(values.unit, name)
    if (unit === 'week' && Object.hasOwn(values, 'startOfWeek') && isNullish(values.startOfWeek)) return null
    const firstDay = unit === 'week' ? firstDayOf(values.startOfWeek, name) : 0
    return difference(date(values, 'startDate', name), date(values, 'endDate', name), unit, zone, firstDay)
  },
)

/** Bins are counted from the beginning of 2000, which was a Saturday; weeks from the first `startOfWeek` in it. */
function truncate(moment_: Date, unit: string, size: number, zone: Zone, firstDay: number): Date {
  const floor = (value: number, from: number, bin: number) => Math.floor((value - from) / bin) * bin + from
  const origin = wallOf(2000, 0)
  const wall = local(moment_, zone)
  const length = lengths[unit]
  if (length !== undefined) return dateAt(floor(moment_.getTime(), moment(origin, zone).getTime(), length * size))
  if (unit === 'day') return moment(floor(wall.getTime(), origin, day * size), zone)
  if (unit === 'week') return moment(floor(wall.getTime(), origin + ((firstDay + 1) % 7) * day, 7 * day * size), zone)
  return moment(wallOf(0, floor(monthsOf(wall), 2000 * 12, (months[unit] as number) * size)), zone)
}

export const $dateTrunc = withFields(
  ['date', 'unit'],
  ['binSize', 'timezone', 'startOfWeek'],
  textsFor('date, unit, and optionally, binSize, timezone, startOfWeek'),
  (values, name) => {
    const zone = zoneIn(values)
    const size: Value = Object.hasOwn(values, 'binSize') ? values.binSize : 1
    if ([values.date, values.unit, size].some(isNullish) || !zone) return null
    const unit = unitOf(values.unit, name)
    if (typeof size !== 'number' || !Number.isInteger(size)) throw fail(`${name} requires 'binSize' to be a 64-bit integer, but got value of type ${typeName(size)}`)
    if (size <= 0) throw fail(`${name} requires 'binSize' to be greater than 0, but got value ${size}`)
    if (unit === 'week' && Object.hasOwn(values, 'startOfWeek') && isNullish(values.startOfWeek)) return null
    return truncate(date(values, 'date', name), unit, size, zone, unit === 'week' ? firstDayOf(values.startOfWeek, name) : 0)
  },
)
