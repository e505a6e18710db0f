/**
 * Service hours: which windows a day has depends on weekday, public holidays and make-up workdays. A window may cross
 * midnight and then belongs to the day it began on. A year that is not in the calendar is reckoned by weekdays alone
 * and said so: whoever uses the result must raise it, never take it for certain.
 */
import { day, dayLength, moment, startOfDay, weekday, yearOf } from '../kit/calendar'
import type { DayType, Duty, Estate } from './estate'

export interface Reckoned { at: number, missingYear?: string }

type Hours = Pick<Estate, 'serviceHours' | 'calendar'>
interface Window { from: number, until: number }

export function dayType ({ calendar }: Pick<Estate, 'calendar'>, at: number): DayType {
  const exception = calendar[yearOf(at)]?.[day(at)]
  return exception ?? (weekday(at) <= 5 ? 'workday' : 'restDay')
}

const window = (date: string, { from, until }: Duty): Window =>
  ({ from: moment(date, from), until: moment(date, until) + (until <= from ? dayLength : 0) })

/** The windows of one day. @param start its first moment */
export const windowsOf = (hours: Hours, start: number): Window[] =>
  hours.serviceHours[dayType(hours, start)]
    .filter(duty => !duty.weekdays || duty.weekdays.includes(weekday(start)))
    .map(duty => window(day(start), duty))

/** Service windows from this moment on, day by day; the day before counts where it crosses midnight. Ends after two years. */
function * windowsFrom (hours: Hours, from: number): Generator<Window> {
  for (let start = startOfDay(from) - dayLength, days = 0; days < 730; start += dayLength, days++) {
    for (const each of windowsOf(hours, start)) {
      if (each.until > from) yield { from: Math.max(each.from, from), until: each.until }
    }
  }
}

const missing = ({ calendar }: Hours, from: number, until: number) =>
  [yearOf(from), yearOf(until)].find(year => !calendar[year])

/**
 * @param from ms
 * @param milliseconds of service time
 * @returns when that much service time has passed; `missingYear` where the calendar could not tell
 */
export function addServiceTime (hours: Hours, from: number, milliseconds: number): Reckoned {
  let left = milliseconds, at = from
  for (const each of windowsFrom(hours, from)) {
    const length = each.until - each.from
    at = each.from + Math.min(left, length)
    if (left <= length) break
    left -= length
  }
  const missingYear = missing(hours, from, at)
  return { at, ...(missingYear && { missingYear }) }
}

/** Service time between two moments, in ms. */
export function serviceTimeBetween (hours: Hours, from: number, until: number): number {
  let sum = 0
  for (const each of windowsFrom(hours, from)) {
    if (each.from >= until) break
    sum += Math.min(each.until, until) - each.from
  }
  return sum
}

/** Sixty days ahead the next year's calendar has to be there (the State Council publishes it in November). */
export const calendarWarningMs = 60 * dayLength

/** Years that will be needed within sixty days and are not there. */
export const missingYears = ({ calendar }: Pick<Estate, 'calendar'>, now: number) =>
  [...new Set([yearOf(now), yearOf(now + calendarWarningMs)])].filter(year => !calendar[year])

