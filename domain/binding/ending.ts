/** Which ties end together, and whether this person may end them. */
import { Refused } from '../kit/errors'
import { counts, householdOf, type Occupancy } from '../people/occupancy'
import type { Person, Who } from '../people/person'
import { goesWith, mayEnd } from './rights'
import { tieAt } from './tie'

export interface Ending { person: Person, tie: Occupancy }

/** May whoever has `mine` at these premises end another's tie there? */
export function mayEndTie (mine: Occupancy | undefined, theirs: Occupancy): boolean {
  if (!mine || mine.premisesId !== theirs.premisesId) return false
  const reach = mayEnd[mine.relation][theirs.relation]
  return reach === 'premises' || (reach === 'household' && householdOf(mine) === householdOf(theirs))
}

/** Those who live there through somebody go with them. */
const along = ({ tie }: Ending, people: readonly Person[], now: number): Ending[] => people.flatMap(person => {
  const other = tieAt(person, tie.premisesId, now)
  return other && other.id !== tie.id && goesWith[other.relation] === tie.relation && householdOf(other) === householdOf(tie) ? [{ person, tie: other }] : []
})

const activeIn = ({ occupancies }: Pick<Person, 'occupancies'>, now: number) => occupancies.filter(each => counts(each, now))

/**
 * @param people everybody tied to the premises, now or once
 * @param told that ending one's own last tie ends all access
 * @returns what ends now; nothing where it has ended before
 * @throws Refused notFound · forbidden `mayNotEnd` · conflict `lastTie`
 */
export function endingsOf (id: string, people: readonly Person[], who: Pick<Who, 'id' | 'occupancies'>, told: boolean, now: number): Ending[] {
  const person = people.find(each => each.occupancies.some(tie => tie.id === id))
  const tie = person?.occupancies.find(each => each.id === id)
  const mine = tie && tieAt({ occupancies: [...who.occupancies] }, tie.premisesId, now)
  const isOwn = person?._id === who.id
  if (!person || !tie || (!isOwn && !mine)) throw new Refused('notFound', 'noTie', 'id')
  if (!isOwn && !mayEndTie(mine, tie)) throw new Refused('forbidden', 'mayNotEnd', 'id')
  if (!counts(tie, now)) return []
  if (isOwn && !told && activeIn(person, now).length === 1) throw new Refused('conflict', 'lastTie', 'confirm')
  const ending = { person, tie }
  return [ending, ...along(ending, people, now)]
}
