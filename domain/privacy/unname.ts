/** Takes a person out of a matter and leaves the matter: what was done stays a record, who asked is nobody any more. */
import type { Matter } from '../matter/matter'
import { withoutOwner } from '../key-custody/unname'
import { withoutSigner, withoutSnagPhotos } from '../move-in/unname'
import { filingWithoutFiles, filingWithoutNames } from '../renovation/unname'
import { filesIn } from '../renovation/view'
import { quotingWithoutNames, quotingWithoutPerson } from '../quote/unname'
import { erasedName } from './erasure'

type Bodies = Pick<Matter, 'custody' | 'moving' | 'renovation' | 'quoting'>
type Unnamed = Pick<Matter, 'requester' | 'timeline' | 'followerIds' | 'seenBy' | 'turn'> & Partial<Bodies> & { unnamed?: true }

/** What formalities keep beside, as nobody's. */
const bodiesOfNobody = ({ custody, moving, renovation, quoting, requester }: Matter): Partial<Bodies> => ({
  ...(custody && { custody: withoutOwner(custody, erasedName) }),
  ...(moving && { moving: withoutSigner(moving, requester.name, erasedName) }),
  ...(renovation && { renovation: filingWithoutNames(renovation, erasedName) }),
  ...(quoting && { quoting: quotingWithoutNames(quoting, erasedName) })
})

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
    followerIds: others(followerIds), seenBy: others(seenBy), turn: others(turn), ...(isRequester && { unnamed: true as const }),
    ...(matter.quoting && { quoting: quotingWithoutPerson(matter.quoting, personId, erasedName) }),
    ...(isRequester && bodiesOfNobody(matter))
  }
}

/** The same for a requester whose time is over, whether they have an account or not. */
export const withoutRequester = (matter: Matter): Unnamed => matter.requester.personId
  ? withoutPerson(matter, matter.requester.personId)
  : { ...withoutPerson(matter, ''), ...bodiesOfNobody(matter), requester: { name: erasedName, ...(matter.requester.relation && { relation: matter.requester.relation }) }, unnamed: true }

/** Every stored file of a matter. */
export const storedFiles = ({ photos, voice, timeline, moving, renovation }: Pick<Matter, 'photos' | 'voice' | 'timeline' | 'moving' | 'renovation'>): string[] => [
  ...photos, ...(voice ? [voice] : []), ...timeline.flatMap(line => line.photos ?? []), ...(moving?.snags ?? []).flatMap(snag => snag.photos), ...renovation ? filesIn(renovation) : []
]

/** The matter without them; the lines they stood in stay. */
export const withoutFiles = ({ timeline, moving, renovation }: Pick<Matter, 'timeline' | 'moving' | 'renovation'>) => ({
  photos: [], timeline: timeline.map(({ photos: _photos, ...line }) => line), filesDropped: true as const,
  ...(moving && { moving: withoutSnagPhotos(moving) }), ...(renovation && { renovation: filingWithoutFiles(renovation) })
})
