/**
 * Seeing to the list: whoever has handed in a wish either carries out all that lies in the tray, or waits until somebody has.
 * So five hundred at once are some dozens of transactions, one after the other, instead of five hundred that run into one another.
 */
import { admitted, hallOf } from '@domain/activity/door'
import { estateOf } from '../estate/repo'
import { addNoticeIn } from '../inbox/repo'
import { inTransaction } from '../kit/cloud'
import { keepIn, lineIn, trayIn } from './list-repo'
import { activityIn, keepPlaces, takeLease } from './repo'
import { noticeOf } from './tell'

/** Wishes, and people of the line, in one round: with their messages they stay below the hundred writes of a transaction. */
const perRound = 30

/** No new round is begun after this, ms: whoever sees to the list has a call of their own to answer. */
const longest = 8_000
/** Nobody waits longer than this; what they wanted is carried out all the same. */
const patience = 15_000
const firstPause = 60, longestPause = 900

/** One round. @returns whether there is nothing left to do */
const round = (activityId: string, mayGoOn: () => boolean): Promise<boolean> => inTransaction(async transaction => {
  const now = Date.now(), activity = await activityIn(transaction, activityId)
  if (!activity) return true
  const tray = await trayIn(transaction, activityId, perRound), line = activity.places.waiting > 0 ? await lineIn(transaction, activityId, perRound) : []
  const { places, changed, promoted, more } = admitted(hallOf(activity, now), tray, line, line.length < perRound), goesOn = (more || tray.length === perRound) && mayGoOn()
  await keepPlaces(transaction, activityId, places, goesOn, now)
  for (const each of changed) await keepIn(transaction, each)
  if (promoted.length > 0) {
    const estate = await estateOf(activity.estateId)
    for (const each of changed.filter(({ _id }) => promoted.some(one => one._id === _id))) await addNoticeIn(transaction, noticeOf('promoted', activity, each, estate, now))
  }
  return !goesOn
})

/** All that lies in the tray, by whoever has the lease. */
async function emptyTray (activityId: string): Promise<void> {
  const until = Date.now() + longest
  while (!await round(activityId, () => Date.now() < until));
}

const pause = (attempt: number) => new Promise(resolve => setTimeout(resolve, (0.5 + Math.random() / 2) * Math.min(firstPause * 1.6 ** attempt, longestPause)))

/** @param isDone whether somebody else has carried out what the caller waits for */
export async function seeToList (activityId: string, isDone: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + patience
  for (let attempt = 0; Date.now() < until; attempt++) {
    if (await takeLease(activityId, Date.now())) return emptyTray(activityId)
    await pause(attempt)
    if (await isDone()) return
  }
}
