/** What somebody asked for stays asked for when they leave: those who stay follow it up, or the desk does. */
import { successorOf } from '@domain/binding/successor'
import { tieAt } from '@domain/binding/tie'
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import { systemId, whoIn, type Who } from '@domain/people/person'
import type { RegisterEntry } from '@domain/register/entry'
import { flowOf } from '@domain/flows'
import { estateOf } from '../estate/repo'
import { act } from '../matter/act'
import { matters } from '../matter/repo'
import { tiedTo } from '../people/repo'

type Left = Pick<RegisterEntry, '_id' | 'estateId' | 'premisesId' | 'personId'>

/** Far more than anybody has open. */
const most = 1000

/** The center in nobody's name: sees all, plays no part but the system's. */
const center = (estateId: string): Who => ({ id: systemId, name: '服务中心', salutation: '', estateId, roles: ['manager'], occupancies: [] })

/** Ended meanwhile: there is nothing to follow up. Anything else is tried again by the sweep. */
async function taken (step: Promise<Matter>): Promise<boolean> {
  return step.then(() => true, (error: unknown) => {
    if (error instanceof Refused && error.code === 'conflict') return false
    throw error
  })
}

/** Moving out is nobody else's: its table has no such step. */
const passes = (matter: Matter) => flowOf(matter).some(step => step.action === 'passOn')

/**
 * Passes on the open matters of these premises and, where the person has no part in the estate any more, those of public
 * areas too. Nothing happens where they belong to the premises all the same: a lease was renewed.
 * @param now ms
 * @returns how many were passed on; again: none
 */
export async function passOn ({ _id, estateId, premisesId, personId }: Left, now: number): Promise<number> {
  if (!personId) return 0
  const estate = await estateOf(estateId), who = center(estateId)
  const [people, open] = await Promise.all([tiedTo(estateId, [premisesId]), matters(who).list({ open: true, seenBy: personId }, { field: 'updatedAt', direction: -1 }, most)])
  const left = people.find(each => each._id === personId)
  if (left && tieAt(left, premisesId, now)) return 0
  const isGone = !left || whoIn(left, estateId, now) === undefined
  const theirs = open.filter(matter => passes(matter) && matter.requester.personId === personId && (matter.place.premisesId === premisesId || (isGone && !matter.place.premisesId)))
  let count = 0
  for (const matter of theirs) {
    const move = { action: 'passOn' as const, key: `pass-on-${_id}`, successor: successorOf(matter, people, estate, now) }
    if (await taken(act(flowOf, matter._id, move, who, estate, now))) count++
  }
  return count
}
