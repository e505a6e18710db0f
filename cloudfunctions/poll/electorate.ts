/** How many could vote, as it is when a poll is published. */
import { zonesOf, type Audience } from '@domain/community/audience'
import type { Estate } from '@domain/estate/estate'
import type { Elector, Electorate, Poll } from '@domain/poll/poll'
import { peopleOf } from '../community/readers'
import { countIn } from '../premises/repo'

const buildingsIn = ({ buildings = [] }: Audience, zoneId: string): string[] => buildings.filter(each => each.zoneId === zoneId).map(each => each.building)

/** That part of an audience that lives in a zone. */
function within ({ relations, ...audience }: Audience, zoneId: string): Audience {
  const buildings = buildingsIn(audience, zoneId), isWhole = buildings.length === 0 || (audience.zoneIds ?? []).includes(zoneId)
  return { ...(isWhole ? { zoneIds: [zoneId] } : { buildings: buildings.map(building => ({ zoneId, building })) }), ...(relations && { relations }) }
}

/** Homes are counted whether or not anybody in them uses the mini-program; people are those who are bound. */
const counts: Record<Elector, (estateId: string, part: Audience, zoneId: string) => Promise<number>> = {
  person: (estateId, part) => peopleOf(estateId, part),
  premises: (estateId, { buildings }, zoneId) => countIn(estateId, zoneId, buildings?.map(each => each.building))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

export async function electorateOf ({ estateId, audience, per }: Pick<Poll, 'estateId' | 'audience' | 'per'>, estate: Pick<Estate, 'zones'>): Promise<Electorate> {
  const named = zonesOf(audience), zoneIds = audience.staffOnly ? [] : named.length > 0 ? named : estate.zones.map(each => each.id)
  const zones = await Promise.all(zoneIds.map(async zoneId => [zoneId, await counts[per](estateId, within(audience, zoneId), zoneId)] as const))
  // Somebody with a home in two zones is one person, and staff live in none.
  const total = per === 'person' ? await peopleOf(estateId, audience) : sum(zones.map(([, count]) => count))
  return { total, zones: Object.fromEntries(zones) }
}
