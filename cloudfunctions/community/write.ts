/** Writing announcements, and taking them through their states. */
import type { InferOutput } from 'valibot'
import type { Announcement } from '@domain/community/announcement'
import { reachOf } from '@domain/community/audience'
import { checkAudience } from '@domain/community/check'
import type { community } from '@domain/community/contract'
import { stepped } from '@domain/community/steps'
import { draftOf, filesOf, type AnnouncementDraft } from '@domain/community/view'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { checkText } from '../kit/content'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { linksFor } from '../kit/links'
import { idOf } from '../kit/once'
import { withdrawPushes } from '../inbox/repo'
import { filesBy, sentFiles } from './files'
import { addAnnouncement, announcementById, announcementsIn, latestChange, removeDraft, saveAnnouncement } from './repo'

type Input<M extends keyof typeof community.methods> = InferOutput<typeof community.methods[M]['input']>

const perPage = 20

const show = async (announcement: Announcement): Promise<AnnouncementDraft> => draftOf(announcement, filesBy(await linksFor(filesOf(announcement))))

type Content = Pick<Announcement, 'class' | 'title' | 'text' | 'pictures' | 'attachment' | 'audience' | 'reach' | 'validUntil' | 'pushed'>

/** What it says, checked against the estate and by WeChat. @throws Refused invalid */
async function contentOf ({ class: kind, title, text, audience, validUntil, pushed, ...sent }: Omit<Input<'write'>, 'key'>, { who, estate, openId, now }: Context): Promise<Content> {
  checkAudience(audience, estate)
  if (validUntil !== undefined && validUntil <= now) throw new Refused('invalid', 'past', 'validUntil')
  await checkText(openId, [title, ...text.map(each => each.text)].join('\n').slice(0, 2500), 'text')
  return { class: kind, title, text, audience, reach: reachOf(audience), pushed, ...sentFiles(sent, who), ...(validUntil !== undefined && { validUntil }) }
}

export async function write ({ key, ...input }: Input<'write'>, context: Context): Promise<AnnouncementDraft> {
  const { who, now } = context
  return show(await addAnnouncement({
    _id: idOf('g', key, who), v: 1, rev: 0, estateId: who.estateId, ...await contentOf(input, context), state: 'draft', createdBy: who.id, createdByName: who.name, createdAt: now, updatedAt: now
  }))
}

/** @throws Refused conflict where somebody changed it meanwhile */
async function save (before: Announcement, next: Announcement): Promise<Announcement> {
  if (!await saveAnnouncement(before, next)) throw new Refused('conflict', 'announcementChanged')
  return next
}

async function current ({ id, rev }: { id: string, rev: number }, { who }: Context): Promise<Announcement> {
  const found = await announcementById(who.estateId, id)
  if (found.rev !== rev) throw new Refused('conflict', 'announcementChanged')
  return found
}

export async function edit ({ id, rev, kept, ...input }: Input<'edit'>, context: Context): Promise<AnnouncementDraft> {
  const before = await current({ id, rev }, context)
  if (before.state !== 'draft') throw new Refused('conflict', 'announcementChanged')
  const content = await contentOf(input, context), pictures = [...before.pictures.filter(each => kept.includes(each)), ...content.pictures]
  const { validUntil: _valid, attachment: _attachment, ...rest } = before, attachment = content.attachment ?? (before.attachment && kept.includes(before.attachment.fileId) ? before.attachment : undefined)
  return show(await save(before, { ...rest, ...content, pictures, ...(attachment && { attachment }), rev: rev + 1, updatedAt: context.now }))
}

export async function step ({ id, rev, action, ...given }: Input<'step'>, context: Context): Promise<AnnouncementDraft> {
  const { who, now } = context, before = await current({ id, rev }, context)
  const next = await save(before, stepped(before, action, given, { id: who.id, name: who.name, now }))
  if (next.state === 'withdrawn') await withdrawPushes(id)
  return show(next)
}

export async function discard ({ id, rev }: Input<'discard'>, { who }: Context): Promise<{ ok: true }> {
  if (!await removeDraft(who.estateId, id, rev)) throw new Refused('conflict', 'announcementChanged')
  return { ok: true }
}

export const draft = async ({ id }: Input<'draft'>, { who }: Context): Promise<AnnouncementDraft> => show(await announcementById(who.estateId, id))

export async function list ({ state, after }: Input<'list'>, { who }: Context): Promise<Page<AnnouncementDraft>> {
  const found = await announcementsIn(who.estateId, state, perPage + 1, after), shown = found.slice(0, perPage), links = filesBy(await linksFor(shown.flatMap(filesOf)))
  return { items: shown.map(each => draftOf(each, links)), ...(found.length > perPage && { next: cursorOf(latestChange, shown.at(-1)!) }) }
}
