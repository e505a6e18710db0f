/** Every few minutes: whoever comes tomorrow is reminded, what is over is put away, and what was broken off goes on. */
import { stepOfTime, stepped } from '@domain/activity/steps'
import type { Activity } from '@domain/activity/activity'
import { minute } from '@domain/kit/calendar'
import { systemId } from '@domain/people/person'
import { follow } from '../activity/follow'
import { forgottenTrays } from '../activity/list-repo'
import { saveActivity, waitingActivities } from '../activity/repo'
import { seeToList } from '../activity/usher'
import { estateOf } from '../estate/repo'
import { app } from '../kit/cloud'
import { eachAlone } from '../kit/each-alone'

/** Of each reason at most so many in one run; the next is minutes away. */
const batch = 50

/** Nothing new is begun after this, so that the function is done before its time is up, ms. */
const runFor = 40_000

const center = { id: systemId, name: '服务中心' }

/** As it is after what time has to do with it; undefined where somebody else changed it meanwhile: the next run looks again. */
async function moved (activity: Activity, now: number): Promise<Activity | undefined> {
  if (activity.state !== 'published' || activity.dueAt === undefined || activity.dueAt > now) return activity
  const next = stepped(activity, stepOfTime(activity, now), {}, { ...center, now })
  return await saveActivity(activity, next) ? next : undefined
}

/** @returns what was looked at; nothing where a person calls it: only the platform's timer comes without a WeChat identity */
export async function main () {
  if (app.auth().getUserInfo().openId) return { ok: false, code: 'forbidden' }
  const now = Date.now(), isOver = () => Date.now() > now + runFor, [found, trays] = await Promise.all([waitingActivities(now, batch), forgottenTrays(now - minute, batch)])
  const left = new Set([...trays, ...found.filter(each => each.busyUntil > 0 && each.busyUntil < now).map(each => each._id)])
  const lists = await eachAlone('activity-watch', [...left].map(_id => ({ _id })), ({ _id }) => seeToList(_id, async () => true))
  const failed = await eachAlone('activity-watch', found, async activity => {
    const next = await moved(activity, now)
    if (next) await follow(next, await estateOf(next.estateId), now, isOver)
  }, isOver)
  return { ok: lists + failed === 0, activities: found.length, lists: left.size }
}
