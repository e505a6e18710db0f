/** Activities for whoever asks: found by what they are for, never by who knows of them. */
import type { InferOutput } from 'valibot'
import type { Activity } from '@domain/activity/activity'
import type { activity } from '@domain/activity/contract'
import type { Signup } from '@domain/activity/signup'
import { cardOf, filesOf, viewOf, type ActivityCard, type ActivityView } from '@domain/activity/view'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { filesBy } from '../community/files'
import { tokensOf } from '../community/living'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { linksFor } from '../kit/links'
import { before, latestStart, signupOf, signupsAmong, signupsOf } from './list-repo'
import { codeFor } from './proof'
import { activitiesByIds, activitiesFor, activityOut, latestFirst, nextFirst } from './repo'

type Input<M extends keyof typeof activity.methods> = InferOutput<typeof activity.methods[M]['input']>

const perPage = 20

const cardsOf = async (activities: readonly Activity[], mine: ReadonlyMap<string, Signup>): Promise<ActivityCard[]> => {
  const files = filesBy(await linksFor(activities.flatMap(each => each.pictures.slice(0, 1))))
  return activities.map(each => cardOf(each, mine.get(each._id)?.state, files))
}

async function listed (isOver: boolean, after: string | undefined, { who, now }: Context): Promise<Page<ActivityCard>> {
  const { tokens } = await tokensOf(who), found = await activitiesFor(who.estateId, tokens, isOver, now, perPage + 1, after), shown = found.slice(0, perPage)
  return { items: await cardsOf(shown, await signupsAmong(who.id, shown.map(each => each._id))), ...(found.length > perPage && { next: cursorOf(isOver ? latestFirst : nextFirst, shown.at(-1)!) }) }
}

export const coming = ({ after }: Input<'coming'>, context: Context) => listed(false, after, context)
export const past = ({ after }: Input<'past'>, context: Context) => listed(true, after, context)

export async function mine ({ after }: Input<'mine'>, { who }: Context): Promise<Page<ActivityCard>> {
  const found = await signupsOf(who.estateId, who.id, perPage + 1, after), shown = found.slice(0, perPage), activities = await activitiesByIds(who.estateId, shown.map(each => each.activityId))
  const items = await cardsOf(shown.flatMap(each => activities.get(each.activityId) ?? []), new Map(shown.map(each => [each.activityId, each])))
  return { items, ...(found.length > perPage && { next: cursorOf(latestStart, shown.at(-1)!) }) }
}

export interface Seen { activity: Activity, signup: Signup | undefined }

/** One that is for the caller, or that they have signed up for: whoever moved away within the estate keeps their place. @throws Refused notFound */
export async function seen (id: string, { who }: Context): Promise<Seen> {
  const [activity, signup, { tokens }] = await Promise.all([activityOut(who.estateId, id), signupOf(who.estateId, id, who.id), tokensOf(who)])
  if (!signup && !activity.reach.some(each => tokens.includes(each))) throw new Refused('notFound', 'noActivity', 'id')
  return { activity, signup }
}

export async function shown ({ activity, signup }: Seen, now: number): Promise<ActivityView> {
  const [links, ahead] = await Promise.all([linksFor(filesOf(activity)), signup?.state === 'waiting' ? before(signup) : undefined])
  return viewOf(activity, signup, ahead === undefined ? undefined : ahead + 1, ({ activityId, personId }) => codeFor({ activityId, personId }), filesBy(links), now)
}

export const open = async ({ id }: Input<'open'>, context: Context): Promise<ActivityView> => shown(await seen(id, context), context.now)
