/** What follows from a step: people are told, and a list that is over is put away. May be broken off anywhere and run again. */
import type { Activity } from '@domain/activity/activity'
import type { Estate } from '@domain/estate/estate'
import { closeList } from './list-repo'
import { putAway } from './repo'
import { tellAll } from './tell'

/** @param isOver whether the time for this call is up */
export async function follow (activity: Activity, estate: Estate, now: number, isOver: () => boolean): Promise<void> {
  if (activity.state === 'closed' && activity.dueAt !== undefined) {
    await closeList(activity._id)
    await putAway(activity)
  }
  if (activity.telling) await tellAll(activity, estate, now, isOver)
}
