/** 投票、问卷: written by management, answered by whoever it is for, once; what came of it is shown when it is over. */
import * as v from 'valibot'
import { community } from '../community/contract'
import { richText } from '../community/text'
import { contract, method } from '../kit/contract'
import { id, instant, key, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { answers } from './answer'
import { electors, pollStates } from './poll'
import { questions } from './question'
import type { ResultView, Turnout } from './results'
import { pollActions } from './steps'
import type { NamedVote, PollCard, PollDraft, PollView } from './view'

const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))
const rev = v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'))
const year = v.pipe(v.number('number'), v.integer('integer'), v.minValue(2020, 'range'), v.maxValue(2100, 'range'))

const content = {
  title: words(2, 40),
  text: richText,
  questions,
  audience: community.methods.count.input.entries.audience,
  per: v.picklist(electors, 'required'),
  secret: v.boolean('required'),
  survey: v.optional(year),
  opensAt: v.optional(instant),
  closesAt: instant
}

export const poll = contract('poll', {
  /** What is asked of me, the latest first. */
  mine: method('member', v.strictObject({ after: cursor }), { ahead: true }).returns<Page<PollCard>>(),
  get: method('member', v.strictObject({ id }), { ahead: true }).returns<PollView>(),
  /** @param premisesId for which of my homes, where each home has a vote */
  vote: method('member', v.strictObject({ key, id, premisesId: v.optional(id), answers })).returns<PollView>(),

  list: method('keepPolls', v.strictObject({ state: v.picklist(pollStates), after: cursor })).returns<Page<PollDraft>>(),
  draft: method('keepPolls', v.strictObject({ id })).returns<PollDraft>(),
  write: method('keepPolls', v.strictObject({ key, ...content })).returns<PollDraft>(),
  edit: method('keepPolls', v.strictObject({ id, rev, ...content })).returns<PollDraft>(),
  discard: method('keepPolls', v.strictObject({ id, rev })).returns<{ ok: true }>(),
  /** @param tell whether an announcement to the same people says that it is there */
  step: method('keepPolls', v.strictObject({ id, rev, action: v.picklist(pollActions, 'required'), reason: v.optional(words(2, 100)), tell: v.optional(v.boolean(), false) })).returns<PollDraft>(),
  /** How many have voted; never what. */
  turnout: method('keepPolls', v.strictObject({ id })).returns<Turnout>(),
  results: method('keepPolls', v.strictObject({ id })).returns<ResultView>(),
  /** What was written to a question of a secret poll, in no order, once it is over. */
  said: method('keepPolls', v.strictObject({ id, question: id, after: v.optional(id) })).returns<{ items: string[], next?: string }>(),
  /** Who answered what in a named poll. */
  votes: method('keepPolls', v.strictObject({ id, after: v.optional(id) })).returns<{ items: NamedVote[], next?: string }>()
})
