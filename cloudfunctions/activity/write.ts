/** Writing activities, and taking them through their states. */
import type { InferOutput } from 'valibot'
import { mostPhotos, type Activity } from '@domain/activity/activity'
import { checkFigures } from '@domain/activity/check'
import type { activity } from '@domain/activity/contract'
import { stepped } from '@domain/activity/steps'
import { draftOf, filesOf, type ActivityDraft } from '@domain/activity/view'
import { reachOf } from '@domain/community/audience'
import { checkAudience } from '@domain/community/check'
import { Refused } from '@domain/kit/errors'
import { filesBy } from '../community/files'
import { checkText } from '../kit/content'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { idOf } from '../kit/once'
import { fileOf } from '../kit/ticket'
import { follow } from './follow'
import { activityById, addActivity, removeDraft, saveActivity } from './repo'

type Input<M extends keyof typeof activity.methods> = InferOutput<typeof activity.methods[M]['input']>

/** What a step's own call does of what follows, ms; the timer does the rest. */
const followFor = 5_000

export const show = async (found: Activity, now: number): Promise<ActivityDraft> => draftOf(found, filesBy(await linksFor(filesOf(found))), now)

type Content = Pick<Activity, 'title' | 'text' | 'pictures' | 'place' | 'startsAt' | 'endsAt' | 'opensAt' | 'closesAt' | 'capacity' | 'companions' | 'line' | 'audience' | 'reach'>

/** What it says, checked against the estate, the calendar and by WeChat. @throws Refused invalid */
async function contentOf ({ pictures, opensAt, ...content }: Omit<Input<'write'>, 'key'>, { who, estate, openId, now }: Context): Promise<Content> {
  checkAudience(content.audience, estate)
  checkFigures({ ...content, opensAt }, now)
  await checkText(openId, [content.title, content.place, ...content.text.map(each => each.text)].join('\n').slice(0, 2500), 'text')
  return { ...content, ...(opensAt !== undefined && { opensAt }), reach: reachOf(content.audience), pictures: pictures.map(each => fileOf(each, who.id, 'pictures')) }
}

export async function write ({ key, ...input }: Input<'write'>, context: Context): Promise<ActivityDraft> {
  const { who, now } = context
  return show(await addActivity({
    _id: idOf('v', key, who), v: 1, rev: 0, estateId: who.estateId, ...await contentOf(input, context), state: 'draft', places: { taken: 0, waiting: 0, turn: 0 }, busyUntil: 0, photos: [], publishedAt: 0,
    createdBy: who.id, createdByName: who.name, createdAt: now, updatedAt: now
  }), now)
}

/** @throws Refused conflict where somebody changed it meanwhile */
async function save (before: Activity, next: Activity): Promise<Activity> {
  if (!await saveActivity(before, next)) throw new Refused('conflict', 'activityChanged')
  return next
}

async function current ({ id, rev }: { id: string, rev: number }, { who }: Context): Promise<Activity> {
  const found = await activityById(who.estateId, id)
  if (found.rev !== rev) throw new Refused('conflict', 'activityChanged')
  return found
}

export async function edit ({ id, rev, kept, ...input }: Input<'edit'>, context: Context): Promise<ActivityDraft> {
  const { opensAt: _opens, ...before } = await current({ id, rev }, context), { now } = context
  if (before.state !== 'draft') throw new Refused('conflict', 'activityChanged')
  const content = await contentOf(input, context), pictures = [...before.pictures.filter(each => kept.includes(each)), ...content.pictures]
  return show(await save({ ...before, ...(_opens !== undefined && { opensAt: _opens }) }, { ...before, ...content, pictures, rev: rev + 1, updatedAt: now }), now)
}

export async function discard ({ id, rev }: Input<'discard'>, { who }: Context): Promise<{ ok: true }> {
  if (!await removeDraft(who.estateId, id, rev)) throw new Refused('conflict', 'activityChanged')
  return { ok: true }
}

export async function step ({ id, rev, action, ...given }: Input<'step'>, context: Context): Promise<ActivityDraft> {
  const { who, estate, openId, now } = context, before = await current({ id, rev }, context), said = [given.place, given.reason].filter(Boolean).join('\n')
  if (said) await checkText(openId, said, 'reason')
  const next = await save(before, stepped(before, action, given, { id: who.id, name: who.name, now }))
  await follow(next, estate, now, () => Date.now() > now + followFor)
  return show(next, now)
}

/** @throws Refused conflict before it has begun, and where there are enough of them */
export async function addPhotos ({ id, rev, pictures }: Input<'addPhotos'>, context: Context): Promise<ActivityDraft> {
  const { who, now } = context, before = await current({ id, rev }, context), photos = [...before.photos, ...pictures.map(each => fileOf(each, who.id, 'pictures'))]
  if (before.state === 'draft' || before.state === 'cancelled' || now < before.startsAt) throw new Refused('conflict', 'activityNotBegun')
  if (photos.length > mostPhotos) throw new Refused('conflict', 'enoughPhotos', 'pictures', { most: String(mostPhotos) })
  return show(await save(before, { ...before, photos, rev: rev + 1, updatedAt: now }), now)
}
