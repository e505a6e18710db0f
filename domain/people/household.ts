/** Who lives behind a door, as a clerk who writes down a call may see it. */
import type { Premises } from '../estate/premises'
import type { Household } from './contract'
import { activeOccupancies, type Person } from './person'

/**
 * @param people may include those who live elsewhere or have moved out: they are not shown
 * @param now ms
 */
export const householdsOf = (premises: readonly Premises[], people: readonly Person[], now: number): Household[] => premises.map(({ _id, estateId, label, zoneId }) => ({
  premisesId: _id,
  label,
  zoneId,
  people: people.flatMap(person => activeOccupancies(person, estateId, now)
    .filter(each => each.premisesId === _id)
    .map(each => ({ personId: person._id, name: person.name, relation: each.relation, phoneMask: person.phoneMask })))
}))
