import { dayLength } from '@domain/kit/calendar'
import type { Shift } from '@domain/staff/roster-of'
import { clockTime } from '../../matter'
import { rosterWords as words } from '../words'

/**
 * “08:30–21:00”, “21:00–次日 08:30”, “前一日 21:00–08:30”; the whole day where it neither begins nor ends near it.
 * @param start the day's first moment, ms
 */
export function shiftWords ({ from, until }: Pick<Shift, 'from' | 'until'>, start: number): string {
  const end = start + dayLength
  // A day before and after is as far as the roster looks.
  const always = from <= start - dayLength, forEver = until >= end + dayLength
  if ((always || from === start) && (forEver || until === end)) return words.allDay
  const begin = always ? '00:00' : from < start ? `${words.before} ${clockTime(from)}` : clockTime(from)
  const finish = forEver || until === end ? '24:00' : until > end ? `${words.after} ${clockTime(until)}` : clockTime(until)
  return `${begin}–${finish}`
}
