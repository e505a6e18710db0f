/** Dates as the clock on the wall shows them: a JavaScript date whose UTC fields are the zone's. */
import type { Value } from '../../../../wire/ejson'
import { typeName } from '../../value'
import { fail } from '../operator'
import type { Zone } from './time-zone'

export const day = 86_400_000

/** @throws DATABASE_REQUEST_FAILED beyond the dates that there are. */
export function dateAt(milliseconds: number): Date {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) throw fail('date overflow')
  return date
}

/** @throws DATABASE_REQUEST_FAILED for what is no date. */
export function dateOf(value: Value): Date {
  if (value instanceof Date) return value
  throw fail(`can't convert from BSON type ${typeName(value)} to Date`)
}

export const local = (date: Date, zone: Zone): Date => dateAt(date.getTime() + zone(date.getTime()))

/** The moment at which a zone's clocks show `wall`; within the hour that summer time leaves out, an hour later. */
export function moment(wall: number, zone: Zone): Date {
  const guess = wall - zone(wall)
  return dateAt(wall - zone(guess))
}

/** Milliseconds of a wall clock; fields beyond their range carry over. `month` counts from 0. */
export function wallOf(year: number, month: number, dayOfMonth = 1, hour = 0, minute = 0, second = 0, millisecond = 0): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month, dayOfMonth) + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
}

export const dayOfYear = (wall: Date): number => Math.floor((wall.getTime() - wallOf(wall.getUTCFullYear(), 0)) / day) + 1
export const isoDayOfWeek = (wall: Date): number => wall.getUTCDay() || 7

/** Weeks begin on Sunday; the days before the first Sunday are in week 0. */
export const week = (wall: Date): number => Math.floor((dayOfYear(wall) + 6 - wall.getUTCDay()) / 7)

/** The Thursday of the week decides to which year it belongs. */
const thursday = (wall: Date) => new Date(wall.getTime() + (4 - isoDayOfWeek(wall)) * day)
export const isoWeekYear = (wall: Date): number => thursday(wall).getUTCFullYear()
export const isoWeek = (wall: Date): number => Math.floor((dayOfYear(thursday(wall)) - 1) / 7) + 1

/** Milliseconds at which an ISO week begins, plus days. */
export function isoWallOf(year: number, weekOfYear: number, dayOfWeek: number): number {
  const fourth = new Date(wallOf(year, 0, 4))
  return fourth.getTime() + (1 - isoDayOfWeek(fourth) + (weekOfYear - 1) * 7 + dayOfWeek - 1) * day
}
