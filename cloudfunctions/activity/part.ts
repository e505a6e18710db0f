/** Signing up, leaving, and saying afterwards how it was. */
import type { InferOutput } from 'valibot'
import type { activity } from '@domain/activity/contract'
import { mustBeAble } from '@domain/activity/mine'
import { signupId, type Signup } from '@domain/activity/signup'
import type { ActivityView } from '@domain/activity/view'
import { Refused } from '@domain/kit/errors'
import { checkText } from '../kit/content'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { askFor, askToLeave, keepFeedback, signupOf } from './list-repo'
import { seen, shown, type Seen } from './show'
import { seeToList } from './usher'

type Input<M extends keyof typeof activity.methods> = InferOutput<typeof activity.methods[M]['input']>

/** Whether nothing of this person lies in the tray of the activity any more. */
const isSettled = ({ who }: Context, id: string) => async () => (await signupOf(who.estateId, id, who.id))?.wishAt === undefined

/** As it stands once the wish has been carried out. */
async function settled (id: string, context: Context): Promise<Seen> {
  await seeToList(id, isSettled(context, id))
  return seen(id, context)
}

function wishOf ({ id, companions, names }: Input<'signUp'>, asked: string, startsAt: number, { who, now }: Context): Signup {
  return {
    _id: signupId(id, who.id), v: 1, estateId: who.estateId, activityId: id, personId: who.id, name: who.name, label: who.occupancies[0]?.label ?? '', companions, names, party: companions + 1,
    state: 'asked', asked, at: now, startsAt, wishAt: now
  }
}

/** @throws Refused conflict where something stands against it, or it was full before its turn came; with the same key again the same answer */
export async function signUp (input: Input<'signUp'>, context: Context): Promise<ActivityView> {
  const { id, companions, names, key } = input, { who, now } = context, asked = idOf('s', key, who), before = await seen(id, context)
  if (names.length > companions) throw new Refused('invalid', 'tooManyNames', 'names')
  if (before.signup?.asked !== asked) {
    mustBeAble('signUp', before.activity, before.signup, now, companions + 1)
    if (!await askFor(wishOf(input, asked, before.activity.startsAt, context)) && (await signupOf(who.estateId, id, who.id))?.asked !== asked) throw new Refused('conflict', 'signedUp')
  }
  const after = await settled(id, context)
  if (after.signup?.state === 'turnedAway') throw new Refused('conflict', 'activityFull')
  return shown(after, now)
}

/** @throws Refused notFound where there is nothing to leave, conflict once it has begun */
export async function cancel ({ id }: Input<'cancel'>, context: Context): Promise<ActivityView> {
  const before = await seen(id, context), { activity, signup } = before.signup?.state === 'asked' ? await settled(id, context) : before
  if (signup && (signup.state === 'cancelled' || signup.state === 'leaving')) return shown(await settled(id, context), context.now)
  mustBeAble('cancel', activity, signup, context.now)
  await askToLeave(signup!, context.now)
  return shown(await settled(id, context), context.now)
}

export async function rate ({ id, stars, words }: Input<'rate'>, context: Context): Promise<ActivityView> {
  const { activity, signup } = await seen(id, context), { now, openId } = context
  mustBeAble('rate', activity, signup, now)
  if (words !== undefined) await checkText(openId, words, 'words')
  if (!await keepFeedback(signup!, { stars, ...(words !== undefined && { words }) }, now)) throw new Refused('conflict', 'ratedAlready')
  return shown(await seen(id, context), now)
}
