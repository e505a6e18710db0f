/** What a manager writes down of somebody who works here: checked by its form, then against the estate. */
import * as v from 'valibot'
import type { Estate, Staff } from '../estate/estate'
import { withReports } from '../estate/roster'
import { Refused } from '../kit/errors'
import { id, words } from '../kit/schema'
import { overlapping } from './duties'
import { givenRoles } from './power'

const clock = v.pipe(v.string('text'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock'))
const end = v.pipe(v.string('text'), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'clock'))
const weekday = v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(7, 'range'))
const once = <T>(list: T[]) => [...new Set(list)]

const duty = v.pipe(
  v.strictObject({ from: clock, until: end, weekdays: v.optional(v.pipe(v.array(weekday), v.minLength(1, 'required'), v.maxLength(7, 'tooMany'), v.transform(days => once(days).sort()))) }),
  v.check(({ from, until }) => from !== until, 'emptyWindow')
)

/** The fields of `staff.invite` and `staff.change`. */
export const row = {
  roles: v.pipe(v.array(v.picklist(givenRoles, 'range')), v.minLength(1, 'required'), v.maxLength(givenRoles.length, 'tooMany'), v.transform(once)),
  department: words(1, 20),
  /** None: all of them. */
  zoneIds: v.pipe(v.array(id), v.maxLength(50, 'tooMany'), v.transform(once)),
  skills: v.pipe(v.array(words(1, 20)), v.maxLength(20, 'tooMany'), v.transform(once)),
  duties: v.pipe(v.array(duty), v.maxLength(14, 'tooMany')),
  reportsTo: v.optional(id),
  workPhone: v.optional(v.pipe(v.string('text'), v.regex(/^\d[\d-]{2,19}$/, 'phone')))
}

export type RowInput = v.InferOutput<v.StrictObjectSchema<typeof row, undefined>>
export type StaffRow = Pick<Staff, 'roles' | 'department' | 'zoneIds' | 'skills' | 'duties' | 'reportsTo' | 'workPhone'>

/** As it is stored: what was left out is not there, rather than there as nothing. */
export const rowFrom = ({ roles, department, zoneIds, skills, duties, reportsTo, workPhone }: StaffRow): StaffRow => ({
  roles, department, zoneIds, skills,
  duties: duties.map(({ from, until, weekdays }) => ({ from, until, ...(weekdays && { weekdays }) })),
  ...(reportsTo && { reportsTo }), ...(workPhone && { workPhone })
})

export const rowOf = ({ reportsTo, workPhone, ...rest }: RowInput): StaffRow => rowFrom({ ...rest, ...(reportsTo && { reportsTo }), ...(workPhone && { workPhone }) })

/**
 * @param personId whose row it is, where they work here already
 * @throws Refused invalid naming the field: a zone there is not, windows on top of each other, a superior who is gone or below them
 */
export function checkRow ({ zoneIds, duties, reportsTo }: StaffRow, estate: Estate, personId?: string) {
  if (!zoneIds.every(zoneId => estate.zones.some(each => each.id === zoneId))) throw new Refused('invalid', 'noZone', 'zoneIds')
  if (overlapping(duties)) throw new Refused('invalid', 'dutiesOverlap', 'duties')
  if (!reportsTo) return
  if (!estate.staff.some(each => each.personId === reportsTo && !each.left)) throw new Refused('invalid', 'noSuchStaff', 'reportsTo')
  if (personId && withReports(estate, [personId]).includes(reportsTo)) throw new Refused('invalid', 'circle', 'reportsTo')
}
