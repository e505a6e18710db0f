/**
 * A hotline's windows on the minutes of one day. A window that crosses midnight belongs to the day it starts on, so on
 * the morning after its last day the old number still answers, and on the first morning of a new one it does not yet.
 */
import type { DayType, HotlineWindow } from '../estate/estate'
import { dayBefore } from '../kit/calendar'

/** Minutes of a day, `until` not included: 0 … 1440. */
export interface Stretch { from: number, until: number, window: HotlineWindow }

export const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** What kind of day a date is. */
export type TypeOf = (date: string) => DayType

const inForce = ({ effectiveFrom, effectiveUntil, on }: HotlineWindow, date: string, typeOf: TypeOf) =>
  effectiveFrom <= date && (!effectiveUntil || date <= effectiveUntil) && (!on || on.includes(typeOf(date)))

/** One that ends when it begins is nothing, neither a moment nor a whole day: `coverage.ts` refuses it. */
export const crossesMidnight = ({ from, until }: Pick<HotlineWindow, 'from' | 'until'>) => minutesOf(until) < minutesOf(from)

/** What answers on this day, in the order it is written down. */
export const stretchesOf = (windows: readonly HotlineWindow[], zoneId: string, date: string, typeOf: TypeOf): Stretch[] =>
  windows.filter(window => window.zoneId === zoneId).flatMap(window => {
    const from = minutesOf(window.from), until = minutesOf(window.until), over = crossesMidnight(window)
    return [
      ...(inForce(window, date, typeOf) ? [{ from, until: over ? 1440 : until, window }] : []),
      ...(over && inForce(window, dayBefore(date), typeOf) ? [{ from: 0, until, window }] : [])
    ].filter(each => each.from < each.until)
  })
