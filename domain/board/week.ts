/** Weeks as ISO 8601 counts them: from Monday, and the week of a year's first Thursday is its first. */
import { dayLength, day, moment, weekday } from '../kit/calendar'

/** The Monday of the week that a day lies in. */
export const mondayOf = (date: string): string => day(moment(date) - (weekday(moment(date)) - 1) * dayLength)

/** @param date `YYYY-MM-DD` @returns `2026-W48` */
export function weekOf (date: string): string {
  const thursday = day(moment(mondayOf(date)) + 3 * dayLength), year = thursday.slice(0, 4)
  const days = (moment(thursday) - moment(`${year}-01-01`)) / dayLength
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`
}

/** Days until this one, the earliest first. */
export const daysUntil = (date: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => day(moment(date) - (count - 1 - place) * dayLength))

/** Mondays of the weeks until that of this day, the earliest first. */
export const mondaysUntil = (date: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => day(moment(mondayOf(date)) - (count - 1 - place) * 7 * dayLength))

/** Mondays of the weeks from one to another, both among them; nothing where one of them is no Monday or the second is before the first. */
export function mondaysBetween (from: string, until: string): string[] {
  const count = Math.round((moment(until) - moment(from)) / (7 * dayLength)) + 1
  return mondayOf(from) === from && mondayOf(until) === until && count > 0 ? mondaysUntil(until, count) : []
}
