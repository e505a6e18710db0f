/** What has answered stays as it was: a table is changed from today on, and the days before it are kept. */
import type { HotlineWindow } from '../estate/estate'
import { dayBefore } from '../kit/calendar'
import { faultOf, type Fault } from './coverage'

const lastDay = ({ effectiveUntil = '9999-12-31' }: HotlineWindow) => effectiveUntil

/** What has not ended by a day. @param today `YYYY-MM-DD` */
export const standing = (windows: readonly HotlineWindow[], today: string): HotlineWindow[] => windows.filter(each => lastDay(each) >= today)

/** The same but for the day it ends on. */
export const sameLine = (one: HotlineWindow, other: HotlineWindow): boolean =>
  (['zoneId', 'from', 'until', 'number', 'effectiveFrom'] as const).every(name => one[name] === other[name]) && (one.on ?? []).join() === (other.on ?? []).join()

/** The new windows with all that had ended. @param today `YYYY-MM-DD` */
export const withHistory = (before: readonly HotlineWindow[], windows: readonly HotlineWindow[], today: string): HotlineWindow[] =>
  [...before.filter(each => lastDay(each) < today && !windows.some(other => sameLine(each, other))), ...windows]

/** What began before today may end, yesterday at the earliest, and that is all; what begins begins today or later. */
function mayStand (before: readonly HotlineWindow[], each: HotlineWindow, yesterday: string): boolean {
  if (each.effectiveFrom > yesterday) return true
  const known = before.filter(other => sameLine(each, other))
  return known.some(other => lastDay(other) === lastDay(each) || (lastDay(other) >= yesterday && lastDay(each) >= yesterday))
}

/**
 * Windows that would change what has been: begun in the past, ended in the past, or left out although they have answered.
 * @param before the table in force with its history
 * @param today `YYYY-MM-DD`
 */
export function pastOf (before: readonly HotlineWindow[], windows: readonly HotlineWindow[], today: string): Fault[] {
  const yesterday = dayBefore(today), begun = standing(before, today).filter(each => each.effectiveFrom <= yesterday)
  const wrong = [...windows.filter(each => !mayStand(before, each, yesterday)), ...begun.filter(each => !windows.some(other => sameLine(each, other)))]
  return wrong.map(each => faultOf('past', each))
}
