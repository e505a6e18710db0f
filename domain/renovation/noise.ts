/** When loud work may be done: windows by what kind of day it is. The estate's calendar knows public holidays and the days worked instead. */
import type { Duty, Estate, ServiceHours } from '../estate/estate'
import { dayType } from '../estate/service-time'
import { day, moment, startOfDay } from '../kit/calendar'
import type { Noise } from './filing'
import { rulesOf } from './rules'

export type Hours = ServiceHours

const covers = (date: string, { from, until }: Duty, noise: Noise): boolean => moment(date, from) <= noise.from && noise.until <= moment(date, until)

/**
 * Whether it may be loud then: whole within one window of that day. Rest days and holidays have none by default.
 * @param noise ms, the end not included
 */
export function mayBeLoud (estate: Pick<Estate, 'renovation' | 'calendar'>, noise: Noise): boolean {
  if (noise.until <= noise.from || startOfDay(noise.from) !== startOfDay(noise.until - 1)) return false
  return rulesOf(estate).hours[dayType(estate, noise.from)].some(window => covers(day(noise.from), window, noise))
}
