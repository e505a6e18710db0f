/** Forgetting somebody: whoever waits has their place first. */
import { isOpen } from '@domain/activity/signup'
import { askToLeave, removeSignups, signupOf, signupsOf } from './list-repo'
import { seeToList } from './usher'

/** Sign-ups of one person that are removed together. */
const few = 50

/** @returns how many were looked at: 0 when it is over */
export async function forgetSignups (personId: string, estateId: string, now: number): Promise<number> {
  const found = await signupsOf(estateId, personId, few)
  for (const each of found) {
    if (isOpen[each.state] && await askToLeave(each, now)) await seeToList(each.activityId, async () => (await signupOf(estateId, each.activityId, personId))?.wishAt === undefined)
  }
  await removeSignups(personId, found.map(each => each._id))
  return found.length
}
