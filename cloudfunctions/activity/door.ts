/** Coming in: staff read the code of a sign-up, or people read the poster. Both ways it is one look and one conditional write. */
import type { InferOutput } from 'valibot'
import type { Activity } from '@domain/activity/activity'
import type { Claim } from '@domain/activity/code'
import type { activity } from '@domain/activity/contract'
import { mustBeAble } from '@domain/activity/mine'
import type { Signup } from '@domain/activity/signup'
import type { Arrival, Door } from '@domain/activity/view'
import { dayLength } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Context } from '../kit/context'
import { tooMany } from '../kit/rate'
import { countOf, letIn, signupOf } from './list-repo'
import { codeFor, proved } from './proof'
import { activityOut, comingIn } from './repo'

type Input<M extends keyof typeof activity.methods> = InferOutput<typeof activity.methods[M]['input']>

/** Codes that one person reads in a minute: a crowd at the door. */
const mostPerMinute = 120

/** Doors that are shown at once, and how far ahead. */
const mostDoors = 20, doorDays = 14

/** @throws Refused invalid for a code that we did not make, or that is of the other kind */
function claimed (code: string, isPoster: boolean, { openId, now }: Context): Claim {
  tooMany(openId, 'codes of activities', now, mostPerMinute)
  const claim = proved(code.trim())
  if (!claim) throw new Refused('invalid', 'codeForged', 'code')
  if ((claim.personId === undefined) !== isPoster) throw new Refused('invalid', isPoster ? 'notAPoster' : 'isAPoster', 'code')
  return claim
}

async function entered (activity: Activity, signup: Signup | undefined, byName: string | undefined, { now }: Context): Promise<Arrival> {
  mustBeAble('arrive', activity, signup, now)
  const { name, party, names, arrived, estateId, activityId, personId } = signup!, answer = (at: number, already: boolean): Arrival => ({ title: activity.title, name, party, names, at, already })
  if (arrived) return answer(arrived.at, true)
  if (await letIn(signup!, { at: now, ...(byName !== undefined && { byName }) })) return answer(now, false)
  const current = await signupOf(estateId, activityId, personId)
  mustBeAble('arrive', activity, current, now)
  return answer(current?.arrived?.at ?? now, true)
}

/** @throws Refused invalid for a forged code, conflict for one of another activity or another day, and for whoever has no place */
export async function checkIn ({ id, code }: Input<'checkIn'>, context: Context): Promise<Arrival> {
  const { who } = context, claim = claimed(code, false, context)
  const [activity, signup] = await Promise.all([activityOut(who.estateId, claim.activityId), signupOf(who.estateId, claim.activityId, claim.personId!)])
  mustBeAble('arrive', activity, signup, context.now)
  if (claim.activityId !== id) throw new Refused('conflict', 'otherActivity', 'code', { title: activity.title })
  await context.sure()
  return entered(activity, signup, who.name, context)
}

/** @throws Refused as `checkIn` does */
export async function arrive ({ code }: Input<'arrive'>, context: Context): Promise<Arrival> {
  const { who } = context, { activityId } = claimed(code, true, context)
  const [activity, signup] = await Promise.all([activityOut(who.estateId, activityId), signupOf(who.estateId, activityId, who.id)])
  return entered(activity, signup, undefined, context)
}

export async function doors (_input: Input<'doors'>, { who: { estateId }, now }: Context): Promise<Door[]> {
  const found = await comingIn(estateId, now, now + doorDays * dayLength, mostDoors), arrived = await Promise.all(found.map(each => countOf(each._id, { state: 'arrived' })))
  return found.map(({ _id: id, title, place, startsAt, endsAt, places: { taken } }, at) => ({ id, title, place, startsAt, endsAt, taken, arrived: arrived[at]!, poster: codeFor({ activityId: id }) }))
}
