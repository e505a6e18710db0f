/** A lending for a matter stands on that matter: of the same home, still under way, and in the hands of whoever gets the keys. */
import type { Lending } from '@domain/key-custody/custody'
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import { matterById } from '../matter/repo'

/** Whether the matter still asks for the keys. */
export const isUnderWay = (matter: Matter | undefined, custody: Matter, { to }: Lending): boolean =>
  matter !== undefined && matter.estateId === custody.estateId && matter.kind !== 'keyCustody' && matter.open && matter.completedAt === undefined &&
  matter.place.premisesId !== undefined && matter.place.premisesId === custody.place.premisesId && matter.assigneeId !== undefined && matter.assigneeId === to.personId

/** @throws Refused conflict where the matter is another home's, ended or somebody else's: all the same, so that nothing is told of it */
export async function vetLending (after: Matter): Promise<Matter> {
  const lending = after.custody?.lendings.at(-1)
  if (after.timeline.at(-1)?.action !== 'lend' || !lending?.matterId) return after
  if (!isUnderWay(await matterById(lending.matterId), after, lending)) throw new Refused('conflict', 'lendingMatter', 'lentForId')
  return after
}
