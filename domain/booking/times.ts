/** When there are slots: service hours of the day, cut into pieces. A holiday that the calendar does not know is no reason to be let down: the desk says so beforehand. */
import { windowsOf } from '../estate/service-time'
import type { Estate } from '../estate/estate'
import { dayLength, minute, moment, startOfDay } from '../kit/calendar'
import { Refused } from '../kit/errors'
import { serviceOf, type Service, type ServiceName, type ServicePlan } from './services'

export interface Time { startsAt: number, endsAt: number }

export type Opening = Pick<Estate, 'serviceHours' | 'calendar'> & { bookings?: ServicePlan }

/** All slots of a day, whether they can still be booked or not. @param date `YYYY-MM-DD`, +08:00 */
export function timesOn (estate: Opening, name: ServiceName, date: string): Time[] {
  const length = serviceOf(estate, name).minutes * minute
  return windowsOf(estate, moment(date)).flatMap(({ from, until }) =>
    Array.from({ length: Math.floor((until - from) / length) }, (_each, place) => ({ startsAt: from + place * length, endsAt: from + (place + 1) * length })))
}

/** Days for which somebody may book now, the first is today. */
export const lastBookable = (now: number, { daysAhead }: Service): number => startOfDay(now) + (daysAhead + 1) * dayLength

/** Whether it is neither too soon nor too far ahead. */
export const isBookable = (startsAt: number, service: Service, now: number): boolean =>
  startsAt >= now + service.leadMinutes * minute && startsAt < lastBookable(now, service)

/** @throws Refused invalid where no slot begins then, conflict where it is too late or too early for it */
export function timeAt (estate: Opening, name: ServiceName, startsAt: number, date: string, now: number): Time {
  const time = timesOn(estate, name, date).find(each => each.startsAt === startsAt)
  if (!time) throw new Refused('invalid', 'noSlot', 'startsAt')
  if (!isBookable(startsAt, serviceOf(estate, name), now)) throw new Refused('conflict', 'slotClosed', 'startsAt')
  return time
}
