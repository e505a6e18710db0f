import type { Estate, HotlineWindow } from '../estate/estate'
import { dayType } from '../estate/service-time'
import { day, minuteOfDay, moment } from '../kit/calendar'
import { stretchesOf } from './window'

/**
 * The window whose number answers in this zone at this moment.
 * @param at ms
 * @returns undefined where nobody answers: `coverage.ts` finds that when the table is saved
 */
export function answering ({ hotlines, calendar }: Pick<Estate, 'hotlines' | 'calendar'>, zoneId: string, at: number): HotlineWindow | undefined {
  const minute = minuteOfDay(at)
  return stretchesOf(hotlines, zoneId, day(at), date => dayType({ calendar }, moment(date))).find(each => each.from <= minute && minute < each.until)?.window
}
