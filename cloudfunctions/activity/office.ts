/** Activities as those who keep them see them: all of them, who is on a list, and what people thought. */
import type { InferOutput } from 'valibot'
import type { activity } from '@domain/activity/contract'
import type { Feedback } from '@domain/activity/signup'
import { draftOf, filesOf, rowOf, type ActivityDraft, type SignupRow, type Tally } from '@domain/activity/view'
import type { Page } from '@domain/matter/contract'
import { filesBy } from '../community/files'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { linksFor } from '../kit/links'
import { countOf, feedbackOf, inLine, latestWord, signupsIn } from './list-repo'
import { activitiesIn, activityById, latestChange } from './repo'
import { show } from './write'

type Input<M extends keyof typeof activity.methods> = InferOutput<typeof activity.methods[M]['input']>

const perPage = 20, perList = 50

export const draft = async ({ id }: Input<'draft'>, { who, now }: Context): Promise<ActivityDraft> => show(await activityById(who.estateId, id), now)

export async function list ({ state, after }: Input<'list'>, { who, now }: Context): Promise<Page<ActivityDraft>> {
  const found = await activitiesIn(who.estateId, state, perPage + 1, after), shown = found.slice(0, perPage), files = filesBy(await linksFor(shown.flatMap(filesOf)))
  return { items: shown.map(each => draftOf(each, files, now)), ...(found.length > perPage && { next: cursorOf(latestChange, shown.at(-1)!) }) }
}

export async function signups ({ id, state, after }: Input<'signups'>, { who: { estateId } }: Context): Promise<Page<SignupRow>> {
  const found = await signupsIn(estateId, id, state, perList + 1, after), shown = found.slice(0, perList)
  return { items: shown.map(rowOf), ...(found.length > perList && { next: cursorOf(inLine, shown.at(-1)!) }) }
}

export async function tally ({ id }: Input<'tally'>, { who: { estateId } }: Context): Promise<Tally> {
  const { _id } = await activityById(estateId, id)
  const [placed, waiting, arrived, missed] = await Promise.all((['placed', 'waiting', 'arrived', 'missed'] as const).map(state => countOf(_id, { state })))
  return { states: { placed: placed!, waiting: waiting!, arrived: arrived!, missed: missed! }, stars: await Promise.all([1, 2, 3, 4, 5].map(each => countOf(_id, { 'feedback.stars': each }))) }
}

export async function feedback ({ id, after }: Input<'feedback'>, { who: { estateId } }: Context): Promise<Page<Feedback>> {
  const found = await feedbackOf(estateId, id, perList + 1, after), shown = found.slice(0, perList)
  return { items: shown.flatMap(each => each.feedback ?? []), ...(found.length > perList && { next: cursorOf(latestWord, shown.at(-1)!) }) }
}
