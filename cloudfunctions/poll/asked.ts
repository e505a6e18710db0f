/** What is asked of whoever reads: found by where they live, never copied to them; with what they have done about it. */
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { poll as contract } from '@domain/poll/contract'
import type { Poll, Voter } from '@domain/poll/poll'
import { resultsOf, type ResultView } from '@domain/poll/results'
import { cardOf, viewOf, voiceView, type PollCard, type PollView } from '@domain/poll/view'
import { stateAt, voicesOf, type Voice } from '@domain/poll/voting'
import { tokensOf } from '../community/living'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { latest, pollFor, pollsFor, surveyOf } from './repo'
import { voterId, votersByIds } from './voters-repo'

type Input<M extends keyof typeof contract.methods> = InferOutput<typeof contract.methods[M]['input']>

const perPage = 20

/** Of whom the vote is: its home, or the person. */
export const voterOf = (pollId: string, { premisesId }: Voice, personId: string): string => voterId(pollId, premisesId ?? personId)

/** What came of it, beside last year's where it is a survey; nothing before it is counted. */
export async function outcomeOf (poll: Poll): Promise<ResultView | undefined> {
  const { estateId, survey, results } = poll
  return results && resultsOf(poll, results, survey === undefined ? undefined : await surveyOf(estateId, survey - 1))
}

async function votersFor (asked: readonly { poll: Poll, voices: readonly Voice[] }[], personId: string): Promise<Map<string, Voter>> {
  return votersByIds(asked.flatMap(({ poll, voices }) => voices.map(each => voterOf(poll._id, each, personId))))
}

export async function mine ({ after }: Input<'mine'>, { who, now }: Context): Promise<Page<PollCard>> {
  const { tokens, buildings } = await tokensOf(who), found = await pollsFor(who.estateId, tokens, perPage + 1, after)
  const asked = found.slice(0, perPage).map(poll => ({ poll, voices: voicesOf(poll, who, buildings) })).filter(each => each.voices.length > 0), voters = await votersFor(asked, who.id)
  const items = asked.map(({ poll, voices }) => cardOf(poll, voices.length, voices.filter(each => voters.has(voterOf(poll._id, each, who.id))).length, now))
  return { items, ...(found.length > perPage && { next: cursorOf(latest, found[perPage - 1]!) }) }
}

/** As somebody sees it who has these votes. */
export async function show (poll: Poll, voices: readonly Voice[], { who, now }: Context): Promise<PollView> {
  const [voters, results] = await Promise.all([votersFor([{ poll, voices }], who.id), outcomeOf(poll)]), isOpen = stateAt(poll, now) === 'open'
  return viewOf(poll, voices.map(each => voiceView(each, voters.get(voterOf(poll._id, each, who.id)), poll, isOpen, who.id)), results, now)
}

export async function get ({ id }: Input<'get'>, context: Context): Promise<PollView> {
  const { who } = context, { tokens, buildings } = await tokensOf(who), poll = await pollFor(who.estateId, id, tokens), voices = voicesOf(poll, who, buildings)
  if (voices.length === 0) throw new Refused('notFound', 'noPoll', 'id')
  return show(poll, voices, context)
}
