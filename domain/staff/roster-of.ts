/** Who is on duty for each zone through a day, and where nobody is. */
import type { Estate, Staff } from '../estate/estate'
import { onDuty, serves } from '../estate/roster'
import { dayLength, minute, moment } from '../kit/calendar'
import type { Role } from '../people/role'
import { minutesOf } from './duties'

/** What somebody must be there for at any hour, and which role that is. */
export const posts = { desk: 'clerk', field: 'technician', gate: 'guard' } as const satisfies Record<string, Role>
export type Post = keyof typeof posts

/** From one change to the next, ms; with nobody in it, a gap. It may begin the day before and end the day after. */
export interface Shift { from: number, until: number, people: { personId: string, name: string }[] }

export interface ZoneRoster { zoneId: string, name: string, posts: Record<Post, Shift[]> }

/** Every moment of these days at which somebody's duty begins or ends; leaves begin and end at midnight. */
function changes (staff: readonly Staff[], days: readonly number[]): number[] {
  const clocks = new Set([0, ...staff.flatMap(each => each.duties.flatMap(({ from, until }) => [minutesOf(from), minutesOf(until)]))])
  return [...new Set(days.flatMap(start => [...clocks].map(at => start + at * minute)))].sort((a, b) => a - b)
}

const key = ({ people }: Shift) => people.map(each => each.personId).join(' ')

/** The shifts of these people that touch the day beginning at `start`, with one day more on each side, so that a night is seen whole. */
function shiftsOf (staff: readonly Staff[], start: number): Shift[] {
  const end = start + 2 * dayLength
  const cuts = [...changes(staff, [start - dayLength, start, start + dayLength]).filter(at => at < end), end]
  const merged: Shift[] = []
  cuts.slice(0, -1).forEach((from, place) => {
    const people = staff.filter(each => onDuty(each, from)).map(({ personId, name }) => ({ personId, name }))
    const shift: Shift = { from, until: cuts[place + 1]!, people }, last = merged.at(-1)
    if (last && key(last) === key(shift)) last.until = shift.until
    else merged.push(shift)
  })
  return merged.filter(({ from, until }) => from < start + dayLength && until > start)
}

/** @param date `YYYY-MM-DD`, +08:00 */
export function rosterOf ({ zones, staff }: Pick<Estate, 'zones' | 'staff'>, date: string): ZoneRoster[] {
  const start = moment(date)
  return zones.map(({ id, name }) => {
    const at = (post: Post) => shiftsOf(staff.filter(each => each.roles.includes(posts[post]) && serves(each, id)), start)
    return { zoneId: id, name, posts: { desk: at('desk'), field: at('field'), gate: at('gate') } }
  })
}

export const isGap = ({ people }: Shift) => people.length === 0
