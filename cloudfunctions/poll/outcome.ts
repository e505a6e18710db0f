/** What management learns: how many have voted while it is open, what came of it afterwards; who answered what only where everybody was told so. */
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import type { poll as contract } from '@domain/poll/contract'
import type { Poll } from '@domain/poll/poll'
import { turnoutOf, type ResultView, type Turnout } from '@domain/poll/results'
import type { NamedVote } from '@domain/poll/view'
import { note } from '../audit/repo'
import type { Context } from '../kit/context'
import { outcomeOf } from './asked'
import { pollById } from './repo'
import { sheetsBehind } from './sheets-repo'
import { shuffle } from './shuffle'
import { voterCounts, votersBehind } from './voters-repo'

type Input<M extends keyof typeof contract.methods> = InferOutput<typeof contract.methods[M]['input']>

const sheetsPerPage = 20, votesPerPage = 50

export async function turnout ({ id }: Input<'turnout'>, { who: { estateId } }: Context): Promise<Turnout> {
  const { secret, electorate = { total: 0, zones: {} } } = await pollById(estateId, id)
  return turnoutOf(await voterCounts(id), electorate, secret)
}

/** @throws Refused conflict before it is counted */
async function counted (estateId: string, id: string): Promise<{ poll: Poll, outcome: ResultView }> {
  const poll = await pollById(estateId, id), outcome = await outcomeOf(poll)
  if (!outcome) throw new Refused('conflict', 'pollNotCounted')
  return { poll, outcome }
}

export const results = async ({ id }: Input<'results'>, { who: { estateId } }: Context): Promise<ResultView> => (await counted(estateId, id)).outcome

export async function said ({ id, question, after = '' }: Input<'said'>, { who: { estateId } }: Context): Promise<{ items: string[], next?: string }> {
  const { poll, outcome } = await counted(estateId, id)
  if (!poll.secret) throw new Refused('conflict', 'namedPoll')
  if (!poll.questions.some(each => each.id === question)) throw new Refused('invalid', 'noQuestion', 'question')
  if (outcome.tooFew) return { items: [] }
  const found = await sheetsBehind(id, after, sheetsPerPage), last = found.at(-1)
  return { items: shuffle(found.flatMap(each => each.said[question] ?? [])), ...(found.length === sheetsPerPage && last && { next: last._id }) }
}

export async function votes ({ id, after = '' }: Input<'votes'>, { who, now }: Context): Promise<{ items: NamedVote[], next?: string }> {
  const { poll } = await counted(who.estateId, id)
  if (poll.secret) throw new Refused('conflict', 'secretPoll')
  if (after === '') await note(who, { act: 'seeVotes', label: poll.title }, now)
  const found = await votersBehind(id, after, votesPerPage), last = found.at(-1)
  return { items: found.flatMap(({ _id, named }) => named ? [{ id: _id, ...named }] : []), ...(found.length === votesPerPage && last && { next: last._id }) }
}
