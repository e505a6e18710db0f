/** Dead man's check, as a table: which open matters are asked for, by which field that has an index, and which of them are amiss. */
import type { Estate, Staff } from '../estate/estate'
import { isAtWork, onDuty } from '../estate/roster'
import { day } from '../kit/calendar'
import type { Matter } from '../matter/matter'
import { allowed, type Cause, type Finding } from './finding'

export interface Drill {
  cause: Cause
  field: 'firstContactId' | 'assigneeId' | 'turn'
  /** Of these people; `null` where nobody is named. @param holders ids of everybody who is a first contact of something open */
  of: (estate: Estate, now: number, holders: readonly string[]) => string[] | null
  isAmiss: (matter: Matter, now: number) => boolean
}

const isOnLeave = ({ leaves }: Staff, now: number) => leaves.some(({ from, until }) => from <= day(now) && day(now) <= until)
const idsOf = (staff: readonly Staff[]) => staff.map(each => each.personId)
const left = ({ staff }: Estate) => idsOf(staff.filter(each => each.left))
/** Also somebody who is on no roster any more. */
const gone = (estate: Estate, holders: readonly string[]) => [...left(estate), ...holders.filter(id => !estate.staff.some(each => each.personId === id))]
const away = ({ staff }: Estate, now: number) => idsOf(staff.filter(each => !each.left && isOnLeave(each, now)))
const resting = ({ staff }: Estate, now: number) => idsOf(staff.filter(each => isAtWork(each, now) && !onDuty(each, now)))
const since = (cause: Cause, matter: Matter, now: number) => now - matter.updatedAt >= allowed[cause]
const isHanded = ({ handOverTo }: Matter) => handOverTo !== undefined

export const drills: readonly Drill[] = [
  { cause: 'nobody', field: 'firstContactId', of: () => null, isAmiss: matter => matter.status !== 'submitted' },
  { cause: 'notReceived', field: 'firstContactId', of: () => null, isAmiss: (matter, now) => matter.status === 'submitted' && now - matter.createdAt >= allowed.notReceived },
  { cause: 'left', field: 'firstContactId', of: (estate, _now, holders) => gone(estate, holders), isAmiss: matter => !isHanded(matter) },
  { cause: 'left', field: 'assigneeId', of: estate => left(estate), isAmiss: () => true },
  { cause: 'onLeave', field: 'firstContactId', of: (estate, now) => away(estate, now), isAmiss: matter => !isHanded(matter) },
  { cause: 'onLeave', field: 'assigneeId', of: (estate, now) => away(estate, now), isAmiss: (matter, now) => since('onLeave', matter, now) },
  { cause: 'offDuty', field: 'turn', of: (estate, now) => resting(estate, now), isAmiss: (matter, now) => since('offDuty', matter, now) }
]

export const findingOf = ({ cause, field }: Drill, matter: Matter, now: number): Finding => {
  const personId = { firstContactId: matter.firstContactId, assigneeId: matter.assigneeId, turn: matter.turn[0] }[field]
  return {
    _id: `${matter._id}_${cause}`, v: 1, estateId: matter.estateId, matterId: matter._id, number: matter.number, kind: matter.kind, cause,
    ...(personId && { personId }), hiddenFrom: matter.hiddenFrom, open: true, at: now, seenAt: now
  }
}
