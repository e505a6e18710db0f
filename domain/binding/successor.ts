/** Who follows up what somebody asked for at premises they have left. */
import type { Estate } from '../estate/estate'
import { sharedWith } from '../matter/household'
import type { Matter } from '../matter/matter'
import type { Successor } from '../matter/move'
import { householdOf, type Occupancy } from '../people/occupancy'
import type { Person } from '../people/person'
import { tieAt } from './tie'

interface Candidate { person: Person, tie: Occupancy }

/** Of the same household first, then an owner; within it the owner or the tenant it is named for, then whoever has been bound longest. */
const rank = ({ tie }: Candidate, household: string) => (householdOf(tie) === household ? 0 : 2) + (tie.relation === 'family' ? 1 : 0)

const fits = ({ tie }: Candidate, household: string) => householdOf(tie) === household || tie.relation === 'owner'

/**
 * @param people tied to the premises now or once, whoever left among them
 * @returns the desk itself (a requester without an account) where nobody remains, and for what is about a person: that is
 *   not told to those who stay
 */
export function successorOf (matter: Matter, people: readonly Person[], estate: Pick<Estate, 'categories'>, now: number): Successor {
  const { personId: leftId, ...left } = matter.requester
  const household = sharedWith(matter, estate), premisesId = matter.place.premisesId
  if (household === undefined || premisesId === undefined) return { requester: left }
  const candidates = people.flatMap((person): Candidate[] => {
    const tie = person._id !== leftId && tieAt(person, premisesId, now)
    return tie ? [{ person, tie }] : []
  }).filter(each => fits(each, household))
  const [first] = candidates.sort((a, b) => rank(a, household) - rank(b, household) || a.tie.verified.at - b.tie.verified.at)
  if (!first) return { requester: left }
  const { _id, name, phoneMask, phoneSealed } = first.person
  return {
    requester: { personId: _id, name, relation: first.tie.relation, ...(phoneMask && { phoneMask }), ...(phoneSealed && { phoneSealed }) },
    household: householdOf(first.tie)
  }
}
