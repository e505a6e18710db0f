/**
 * Who is meant: a place — the estate, zones or buildings — and, where only some are meant, relations to premises or roles of
 * staff. An audience becomes a few tokens; so does a person; they meet where one token is the same. That is one indexed query
 * for the reader and nothing to copy for the writer, however many live there.
 */
import type { Occupancy } from '../people/occupancy'
import type { Who } from '../people/person'
import { relations, type Relation, type Role } from '../people/role'

export interface BuildingOf { zoneId: string, building: string }

export interface Audience {
  /** Zones, or buildings of them; neither means the whole estate. */
  zoneIds?: string[]
  buildings?: BuildingOf[]
  /** Only these relations; absent: whoever lives there. */
  relations?: Relation[]
  /** Staff with these roles, wherever they work; with `staffOnly` nobody else. */
  roles?: Role[]
  staffOnly?: true
}

const estate = 'all'
const zone = (zoneId: string) => `zone-${zoneId}`
const building = (each: BuildingOf) => `building-${each.zoneId}-${each.building}`

const placesOf = ({ zoneIds = [], buildings = [] }: Audience): string[] =>
  zoneIds.length + buildings.length === 0 ? [estate] : [...zoneIds.map(zone), ...buildings.map(building)]

const at = (place: string, relation: Relation) => `${place}/${relation}`
const role = (name: Role) => `role/${name}`

/** The tokens of an audience: every place with every relation that is meant, and the roles. */
export const reachOf = (audience: Audience): string[] => [
  ...audience.staffOnly ? [] : placesOf(audience).flatMap(place => (audience.relations ?? relations).map(relation => at(place, relation))),
  ...(audience.roles ?? []).map(role)
]

/** Where one lives, as far as an audience can name it. */
export type Living = Pick<Occupancy, 'zoneId' | 'premisesId' | 'relation' | 'from'>

const tokensOf = ({ zoneId, premisesId, relation }: Living, buildingOf: ReadonlyMap<string, string>): string[] => {
  const name = buildingOf.get(premisesId)
  return [estate, zone(zoneId), ...name === undefined ? [] : [building({ zoneId, building: name })]].map(place => at(place, relation))
}

/** The tokens of a person. @param buildingOf the building of each of their premises */
export const tokensFor = ({ roles, occupancies }: Pick<Who, 'roles'> & { occupancies: readonly Living[] }, buildingOf: ReadonlyMap<string, string>): string[] =>
  [...new Set([...occupancies.flatMap(each => tokensOf(each, buildingOf)), ...roles.map(role)])]

/**
 * Whether somebody is meant by what came out at a moment: newcomers are not told what was before them. @param day of the moment, `YYYY-MM-DD`
 */
export const isFor = (reach: readonly string[], { roles, occupancies }: Pick<Who, 'roles'> & { occupancies: readonly Living[] }, buildingOf: ReadonlyMap<string, string>, day: string): boolean =>
  roles.some(each => reach.includes(role(each))) || occupancies.some(each => each.from <= day && tokensOf(each, buildingOf).some(token => reach.includes(token)))

/** Zones that an audience lies in; none where it is the whole estate. */
export const zonesOf = ({ zoneIds = [], buildings = [] }: Audience): string[] => [...new Set([...zoneIds, ...buildings.map(each => each.zoneId)])]
