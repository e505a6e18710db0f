/** Takes a person out of a matter and leaves the matter: what was done stays a record, who asked is nobody any more. */
import type { Matter } from '../matter/matter'
import { filingWithoutFiles, filingWithoutNames } from '../renovation/unname'
import { filesIn } from '../renovation/view'
import { erasedName } from './erasure'

type Unnamed = Pick<Matter, 'requester' | 'timeline' | 'followerIds' | 'seenBy' | 'turn'> & Pick<Matter, 'renovation'> & { unnamed?: true }

/**
 * @param personId whoever is to be gone: as requester, follower and author of lines
 * @returns the fields that change
 */
export function withoutPerson (matter: Matter, personId: string): Unnamed {
  const { requester, timeline, followerIds, seenBy, turn } = matter
  const others = (ids: string[]) => ids.filter(id => id !== personId)
  // Who answered for the work, or did it, is the company's record and not the resident's.
  const worked = [matter.firstContactId, matter.assigneeId, matter.formerAssigneeId].includes(personId)
  const isRequester = requester.personId === personId
  return {
    requester: isRequester ? { name: erasedName, ...(requester.relation && { relation: requester.relation }) } : requester,
    timeline: timeline.map(line => line.by === personId && !worked ? { ...line, byName: erasedName } : line),
    followerIds: others(followerIds), seenBy: others(seenBy), turn: others(turn), ...(isRequester && { unnamed: true as const, ...(matter.renovation && { renovation: filingWithoutNames(matter.renovation, erasedName) }) })
  }
}

/** The same for a requester whose time is over, whether they have an account or not. */
export const withoutRequester = (matter: Matter): Unnamed => matter.requester.personId
  ? withoutPerson(matter, matter.requester.personId)
  : { ...withoutPerson(matter, ''), requester: { name: erasedName, ...(matter.requester.relation && { relation: matter.requester.relation }) }, unnamed: true }

/** Every stored file of a matter. */
export const storedFiles = ({ photos, voice, timeline, renovation }: Pick<Matter, 'photos' | 'voice' | 'timeline' | 'renovation'>): string[] =>
  [...photos, ...(voice ? [voice] : []), ...timeline.flatMap(line => line.photos ?? []), ...renovation ? filesIn(renovation) : []]

/** The matter without them; the lines they stood in stay. */
export const withoutFiles = ({ timeline, renovation }: Pick<Matter, 'timeline' | 'renovation'>) => ({
  photos: [], timeline: timeline.map(({ photos: _photos, ...line }) => line), filesDropped: true as const,
  ...(renovation && { renovation: filingWithoutFiles(renovation) })
})
