/** Who is at work when. Pure: the moment comes in. */
import { day, minuteOfDay, weekday } from '../kit/calendar'
import type { Role } from '../people/role'
import type { Duty, Estate, Staff } from './estate'

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const on = (duty: Duty, wanted: number) => !duty.weekdays || duty.weekdays.includes(wanted)

/** Is this moment inside the window? A window that ends before it starts belongs to the day it started on. */
export function within (duty: Duty, at: number): boolean {
  const from = minutes(duty.from), until = minutes(duty.until), now = minuteOfDay(at), today = weekday(at)
  const yesterday = today === 1 ? 7 : today - 1
  if (from < until) return on(duty, today) && from <= now && now < until
  return (on(duty, today) && from <= now) || (on(duty, yesterday) && now < until)
}

/** Not on leave that day, and still with us. */
export const isAtWork = (each: Staff, at: number) =>
  !each.left && !each.leaves.some(leave => leave.from <= day(at) && day(at) <= leave.until)

export const onDuty = (each: Staff, at: number) => isAtWork(each, at) && each.duties.some(duty => within(duty, at))

/** No zones named means all of them. */
export const serves = (each: Staff, zoneId: string) => each.zoneIds.length === 0 || each.zoneIds.includes(zoneId)

/** Everyone still with us who holds one of these roles. */
export const staffWith = (estate: Estate, ...roles: readonly Role[]): Staff[] =>
  estate.staff.filter(each => !each.left && each.roles.some(role => roles.includes(role)))

export const staffOf = (estate: Estate, personId: string | undefined) => estate.staff.find(each => each.personId === personId)

/** These people and everyone below them in the reporting line; cycles end. */
export function withReports (estate: Estate, ids: readonly string[]): string[] {
  const found = new Set(ids)
  for (let grew = true; grew;) {
    const below = estate.staff.filter(each => each.reportsTo && found.has(each.reportsTo) && !found.has(each.personId))
    below.forEach(each => found.add(each.personId))
    grew = below.length > 0
  }
  return [...found]
}
