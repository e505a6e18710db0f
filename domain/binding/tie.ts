/** From the register's entry to a person's tie, and which household it belongs to. */
import { day } from '../kit/calendar'
import { counts, householdOf, type Occupancy, type Road } from '../people/occupancy'
import { activeOccupancies, type Person } from '../people/person'
import type { Relation } from '../people/role'
import type { RegisterEntry } from '../register/entry'

/** Not over: an entry whose first day is still to come is bound already. */
export const isCurrent = ({ until, ended }: Pick<RegisterEntry, 'until' | 'ended'>, now: number): boolean => !ended && (!until || day(now) <= until)

/** With whom somebody new shares a household, where nobody has invited them: co-owners, and family of whoever alone lives there. */
const joins: Record<Relation, readonly Relation[]> = { owner: ['owner', 'family'], family: ['owner', 'tenant'], tenant: [], companyAgent: ['companyAgent'] }

/**
 * The household of a new tie: that of the people it belongs to or, where that is nobody or not clear, one of its own.
 * Not clear is family at premises that an owner has let: they see nothing of either until somebody of them invites them.
 * @param neighbours whoever is tied to the premises now
 */
export function householdFor ({ _id, premisesId, estateId, relation }: Pick<RegisterEntry, '_id' | 'premisesId' | 'estateId' | 'relation'>, neighbours: readonly Person[], now: number): string {
  const ties = neighbours.flatMap(person => activeOccupancies(person, estateId, now)).filter(each => each.premisesId === premisesId)
  const found = new Set(ties.filter(each => joins[relation].includes(each.relation)).map(householdOf))
  return found.size === 1 ? [...found][0]! : _id
}

export const tieOf = ({ _id, estateId, premisesId, zoneId, label, relation, from, until, handbook }: RegisterEntry, household: string, road: Road, now: number, by?: string): Occupancy =>
  ({ id: _id, estateId, premisesId, zoneId, label, relation, household, from, ...(until && { until }), ...(handbook && { handbook }), verified: { road, at: now, ...(by && { by }) } })

/** Whom an active tie at these premises makes them there. */
export const tieAt = ({ occupancies }: Pick<Person, 'occupancies'>, premisesId: string, now: number): Occupancy | undefined =>
  occupancies.find(each => each.premisesId === premisesId && counts(each, now))
