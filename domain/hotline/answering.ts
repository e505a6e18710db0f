import type { HotlineWindow } from '../estate/estate'
import { day, minuteOfDay } from '../kit/calendar'
import { stretchesOf } from './window'

/**
 * The window whose number answers in this zone at this moment.
 * @param at ms
 * @returns undefined where nobody answers: `coverage.ts` finds that when the table is saved
 */
export function answering (windows: readonly HotlineWindow[], zoneId: string, at: number): HotlineWindow | undefined {
  const minute = minuteOfDay(at)
  return stretchesOf(windows, zoneId, day(at)).find(each => each.from <= minute && minute < each.until)?.window
}
