/** How many it reaches, who has read it, and who has not. */
import type { InferOutput } from 'valibot'
import type { Announcement } from '@domain/community/announcement'
import { isFor, zonesOf, type Audience } from '@domain/community/audience'
import { checkAudience } from '@domain/community/check'
import type { community } from '@domain/community/contract'
import type { Reached, UnreadPerson } from '@domain/community/view'
import { day } from '@domain/kit/calendar'
import { whoIn, type Person, type Who } from '@domain/people/person'
import type { Context } from '../kit/context'
import { countTied, partOf, staffCount } from '../people/repo'
import { homesOfBuilding } from '../premises/repo'
import { buildingsOf } from './living'
import { readCount, readersAmong } from './reads-repo'
import { announcementById } from './repo'

type Input<M extends keyof typeof community.methods> = InferOutput<typeof community.methods[M]['input']>

/** People looked at together: their consents, and what rests for everybody, are one question by index (`kit/in-slices.ts`). */
export const pageOfPeople = 150

/** Doors of one building that are looked up at most. */
const mostHomes = 1000

/** Residents by where they live. Somebody with two homes is one. */
async function residents (estateId: string, { zoneIds = [], buildings = [], relations }: Audience): Promise<number> {
  const premisesIds = (await Promise.all(buildings.map(each => homesOfBuilding(estateId, each.zoneId, each.building, mostHomes)))).flat()
  const isWhole = zoneIds.length + buildings.length === 0
  return countTied(estateId, { ...relations && { relations }, ...!isWhole && { zoneIds, premisesIds } })
}

/** Somebody who is both, staff and resident, is counted as both: it is said before sending, to know what one does. */
export async function peopleOf (estateId: string, audience: Audience): Promise<number> {
  const [living, working] = await Promise.all([audience.staffOnly ? 0 : residents(estateId, audience), audience.roles ? staffCount(estateId, audience.roles) : 0])
  return living + working
}

export async function count ({ audience }: Input<'count'>, { who: { estateId }, estate }: Context): Promise<{ people: number }> {
  checkAudience(audience, estate)
  return { people: await peopleOf(estateId, audience) }
}

export async function reached ({ id }: Input<'reached'>, { who: { estateId } }: Context): Promise<Reached> {
  const announcement = await announcementById(estateId, id)
  const [people, read] = await Promise.all([peopleOf(estateId, announcement.audience), readCount(id)])
  return { people, read, pushedTo: announcement.drain?.sent ?? announcement.pushedTo ?? 0, pushing: announcement.drain !== undefined }
}

export interface Meant { people: Who[], after?: string }

/** The next people whom an announcement is for, in the order of their ids. @param after the last one looked at @returns without `after` where that was all */
export async function meantBehind ({ estateId, audience, reach, publishedAt = 0 }: Announcement, after: string, now: number): Promise<Meant> {
  const found: Person[] = await partOf(estateId, audience.roles ? [] : zonesOf(audience), pageOfPeople, after), last = found.at(-1)
  const callers = found.flatMap(person => whoIn(person, estateId, now) ?? [])
  const buildings = audience.buildings ? await buildingsOf(estateId, callers.flatMap(each => each.occupancies.map(({ premisesId }) => premisesId))) : new Map<string, string>()
  return { people: callers.filter(each => isFor(reach, each, buildings, day(publishedAt))), ...(found.length === pageOfPeople && last && { after: last._id }) }
}

export async function unread ({ id, after = '' }: Input<'unread'>, { who: { estateId }, now }: Context): Promise<{ items: UnreadPerson[], next?: string }> {
  const announcement = await announcementById(estateId, id), { people, after: next } = await meantBehind(announcement, after, now)
  const read = await readersAmong(id, people.map(each => each.id))
  const items = people.filter(each => !read.has(each.id)).map(({ id: personId, name, occupancies }): UnreadPerson => ({ personId, name, label: occupancies[0]?.label ?? '' }))
  return { items, ...(next !== undefined && { next }) }
}
