/** Writing polls, as long as they are drafts. */
import type { InferOutput } from 'valibot'
import { reachOf } from '@domain/community/audience'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { checkPoll } from '@domain/poll/check'
import type { poll as contract } from '@domain/poll/contract'
import type { Poll } from '@domain/poll/poll'
import { draftOf, type PollDraft } from '@domain/poll/view'
import { checkText } from '../kit/content'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { idOf } from '../kit/once'
import { addPoll, latestChange, pollById, pollsIn, removeDraft, savePoll } from './repo'

type Input<M extends keyof typeof contract.methods> = InferOutput<typeof contract.methods[M]['input']>
type Content = Pick<Poll, 'title' | 'text' | 'questions' | 'audience' | 'reach' | 'per' | 'secret' | 'survey' | 'opensAt' | 'closesAt'>

const perPage = 20

/** What it asks, checked against the estate and by WeChat. @throws Refused invalid */
async function contentOf ({ title, text, questions, audience, per, secret, survey, opensAt, closesAt }: Omit<Input<'write'>, 'key'>, { estate, openId, now }: Context): Promise<Content> {
  const content = { title, text, questions, audience, per, secret, closesAt, ...(survey !== undefined && { survey }), ...(opensAt !== undefined && { opensAt }) }
  checkPoll(content, estate, now)
  const said = [title, ...text.map(each => each.text), ...questions.flatMap(each => [each.title, ...each.options ?? []])]
  await checkText(openId, said.join('\n').slice(0, 2500), 'text')
  return { ...content, reach: reachOf(audience) }
}

export async function write ({ key, ...input }: Input<'write'>, context: Context): Promise<PollDraft> {
  const { who, now } = context
  return draftOf(await addPoll({
    _id: idOf('p', key, who), v: 1, rev: 0, estateId: who.estateId, ...await contentOf(input, context), state: 'draft', out: false, createdBy: who.id, createdByName: who.name, createdAt: now, updatedAt: now
  }))
}

/** @throws Refused notFound, conflict where somebody changed it meanwhile */
export async function current ({ id, rev }: { id: string, rev: number }, { who }: Context): Promise<Poll> {
  const found = await pollById(who.estateId, id)
  if (found.rev !== rev) throw new Refused('conflict', 'pollChanged')
  return found
}

/** What has been published stays as it is: people have answered it. */
export async function edit ({ id, rev, ...input }: Input<'edit'>, context: Context): Promise<PollDraft> {
  const before = await current({ id, rev }, context)
  if (before.state !== 'draft') throw new Refused('conflict', 'pollChanged')
  const { survey: _survey, opensAt: _opensAt, ...rest } = before, next: Poll = { ...rest, ...await contentOf(input, context), rev: rev + 1, updatedAt: context.now }
  if (!await savePoll(before, next)) throw new Refused('conflict', 'pollChanged')
  return draftOf(next)
}

export async function discard ({ id, rev }: Input<'discard'>, { who }: Context): Promise<{ ok: true }> {
  if (!await removeDraft(who.estateId, id, rev)) throw new Refused('conflict', 'pollChanged')
  return { ok: true }
}

export const draft = async ({ id }: Input<'draft'>, { who }: Context): Promise<PollDraft> => draftOf(await pollById(who.estateId, id))

export async function list ({ state, after }: Input<'list'>, { who }: Context): Promise<Page<PollDraft>> {
  const found = await pollsIn(who.estateId, state, perPage + 1, after), shown = found.slice(0, perPage)
  return { items: shown.map(draftOf), ...(found.length > perPage && { next: cursorOf(latestChange, shown.at(-1)!) }) }
}
