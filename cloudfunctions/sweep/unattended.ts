/**
 * Dead man's check: no open matter may rest with somebody who is away while nobody was asked to take it. A leave hands
 * everything over; what it could not see, or what came back to them since, is found here.
 */
import type { Estate } from '@domain/estate/estate'
import { isAtWork, staffOf } from '@domain/estate/roster'
import { day } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import { peopleOf } from '@domain/matter/parts'
import { systemId } from '@domain/people/person'
import type { Alarm } from '../courier/alarm'
import { matters } from '../matter/repo'

/** More than that is told tomorrow. */
const most = 200

async function heldByAbsent (estate: Estate, now: number): Promise<Matter[]> {
  const away = estate.staff.filter(each => !isAtWork(each, now)).map(each => each.personId)
  if (away.length === 0) return []
  return (await matters({ id: systemId, roles: ['manager'], estateId: estate._id }).heldBy(away, most)).filter(matter => !matter.handOverTo)
}

/** For those managers who may see it, once a day for each matter. */
export const unattended = async (estate: Estate, now: number): Promise<Alarm[]> => (await heldByAbsent(estate, now)).map(matter => ({
  id: `unattended-${matter._id}-${day(now)}`,
  title: '责任人不在岗',
  text: `${matter.number} 由${staffOf(estate, matter.firstContactId)?.name ?? ''}负责，本人休假或已离职，还没有人接手，请移交。`,
  to: peopleOf('manager', matter, estate, now)
}))
