/** The dead man's check of one estate: by index, never through all matters; found once for each matter and cause, and told once a day while it lasts. */
import { now as standingName } from '@domain/board/contributions'
import { drills, findingOf, type Drill } from '@domain/board/drill'
import type { Finding } from '@domain/board/finding'
import { causeWords } from '@domain/board/words'
import type { Estate } from '@domain/estate/estate'
import { staffOf, staffWith } from '@domain/estate/roster'
import { day } from '@domain/kit/calendar'
import { systemId } from '@domain/people/person'
import { alarm, type Alarm } from '../courier/alarm'
import { command as _ } from '../kit/cloud'
import { matters } from '../matter/repo'
import { closeFindings, keepFinding, openFindings } from './repo'
import { keepBeside, talliesOf } from './tally-repo'

/** Of one row more are looked at in the next hour. */
const most = 200

async function foundBy (drill: Drill, estate: Estate, holders: readonly string[], now: number): Promise<Finding[]> {
  const ids = drill.of(estate, now, holders)
  if (ids?.length === 0) return []
  const filter = { open: true, [drill.field]: ids ? _.in(ids) : _.eq(null) }
  const found = await matters({ id: systemId, roles: ['manager'], estateId: estate._id }).list(filter, { field: 'sortAt', direction: 1 }, most)
  return found.filter(matter => drill.isAmiss(matter, now)).map(matter => findingOf(drill, matter, now))
}

/** For those managers who may see it, once a day. */
const alarmOf = (finding: Finding, estate: Estate, now: number): Alarm => ({
  id: `drill-${finding._id}-${day(now)}`, title: '有事项没人跟进',
  text: `${finding.number} ${causeWords[finding.cause]}${finding.personId ? `（${staffOf(estate, finding.personId)?.name ?? '不在名单'}）` : ''}，请移交或改派。`,
  to: staffWith(estate, 'manager').map(each => each.personId).filter(id => !finding.hiddenFrom.includes(id))
})

/** Everybody who is a first contact of something open, also who is on no roster any more. */
const holdersIn = async (estateId: string): Promise<string[]> => Object.keys((await talliesOf(estateId, [standingName]))[0]?.counts.clerk ?? {})

/** @returns how many are open now */
export async function drill (estate: Estate, now: number): Promise<number> {
  const holders = await holdersIn(estate._id), found = new Map<string, Finding>()
  for (const row of drills) for (const each of await foundBy(row, estate, holders, now)) if (!found.has(each._id)) found.set(each._id, each)
  for (const each of found.values()) await keepFinding(each)
  const over = (await openFindings(estate._id, most)).filter(({ _id }) => !found.has(_id)).map(({ _id }) => _id)
  if (over.length > 0) await closeFindings(over)
  await keepBeside(estate._id, { findings: [...found.values()].slice(0, most).map(({ hiddenFrom }) => ({ hiddenFrom })) })
  await alarm(estate, [...found.values()].map(each => alarmOf(each, estate, now)), now)
  return found.size
}
