/** Who of a home shares a matter: everyone of the requester's household, unless it is about a person. */
import type { Estate } from '../estate/estate'
import { householdOf } from '../people/occupancy'
import type { Acting } from '../people/person'
import type { Matter } from './matter'

type Shared = Pick<Matter, 'household' | 'accusedIds' | 'categoryId'>

/** The household that shares it; none where it is about somebody: that stays between the complainant and the center. */
export function sharedWith ({ household, accusedIds, categoryId }: Shared, { categories }: Pick<Estate, 'categories'>): string | undefined {
  const isAboutPeople = accusedIds.length > 0 || categories.some(each => each.id === categoryId && each.aboutPeople)
  return isAboutPeople ? undefined : household
}

/** A household as an entry of `seenBy`, apart from the ids of people. */
export const homeOf = (household: string) => `home-${household}`

/** Whom of `seenBy` a person is: themselves, and the households they belong to now. */
export const eyesOf = ({ id, occupancies = [] }: Pick<Acting, 'id' | 'occupancies'>): string[] =>
  [id, ...new Set(occupancies.map(householdOf).map(homeOf))]

/** Of the requester's household, and not the requester. */
export const isOfHousehold = (matter: Matter, { id, occupancies = [] }: Acting, estate: Pick<Estate, 'categories'>): boolean =>
  matter.requester.personId !== id && occupancies.some(each => householdOf(each) === sharedWith(matter, estate)) && !matter.hiddenFrom.includes(id)
