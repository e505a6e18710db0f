/** What is said to whoever reads: found by where they live, never copied to them. */
import type { InferOutput } from 'valibot'
import type { Announcement } from '@domain/community/announcement'
import { isFor } from '@domain/community/audience'
import type { community } from '@domain/community/contract'
import { cardOf, filesOf, isPinned, viewOf, type AnnouncementCard, type AnnouncementView } from '@domain/community/view'
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { linksFor } from '../kit/links'
import { filesBy } from './files'
import { tokensOf } from './living'
import { markRead, readBy } from './reads-repo'
import { latest, pinnedFor, publishedFor, publishedOne } from './repo'

type Input<M extends keyof typeof community.methods> = InferOutput<typeof community.methods[M]['input']>

const perPage = 20, mostOutages = 5

/** With the first page everything pinned stands on top, once. */
async function found (context: Context, tokens: readonly string[], after: string | undefined): Promise<{ shown: Announcement[], rest: Announcement[] }> {
  const { who: { estateId }, now } = context
  const [pinned, rest] = await Promise.all([after === undefined ? pinnedFor(estateId, tokens, now) : [], publishedFor(estateId, tokens, perPage + 1, after)])
  return { shown: [...pinned, ...rest.slice(0, perPage).filter(each => !isPinned(each, now))], rest }
}

async function cards (announcements: readonly Announcement[], { who, now }: Context): Promise<AnnouncementCard[]> {
  const [read, links] = await Promise.all([readBy(who.id, announcements.map(each => each._id)), linksFor(announcements.flatMap(each => each.pictures.slice(0, 1)))])
  return announcements.map(each => cardOf(each, read.has(each._id), filesBy(links), now))
}

export async function board ({ after }: Input<'board'>, context: Context): Promise<Page<AnnouncementCard>> {
  const { who } = context, { tokens, buildings } = await tokensOf(who), { shown, rest } = await found(context, tokens, after)
  const mine = shown.filter(({ reach, publishedAt = 0 }) => isFor(reach, who, buildings, day(publishedAt)))
  return { items: await cards(mine, context), ...(rest.length > perPage && { next: cursorOf(latest, rest[perPage - 1]!) }) }
}

export async function outages (_input: Input<'outages'>, context: Context): Promise<AnnouncementCard[]> {
  const { who } = context, { tokens } = await tokensOf(who)
  return cards(await publishedFor(who.estateId, tokens, mostOutages, undefined, { class: 'outage' }), context)
}

export async function read ({ id }: Input<'read'>, { who, now }: Context): Promise<AnnouncementView> {
  const { tokens, buildings } = await tokensOf(who), announcement = await publishedOne(who.estateId, id, tokens)
  if (!isFor(announcement.reach, who, buildings, day(announcement.publishedAt ?? 0))) throw new Refused('notFound', 'noAnnouncement', 'id')
  await markRead(who.estateId, id, who.id, now)
  return viewOf(announcement, filesBy(await linksFor(filesOf(announcement))))
}
