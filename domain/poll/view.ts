/** Polls as people see them. */
import type { Answer } from './answer'
import type { Poll, PollState, Voter } from './poll'
import type { ResultView } from './results'
import { openActions, type PollAction } from './steps'
import { rightOf, standingOf, stateAt, type Right, type Standing, type Voice } from './voting'

/** One vote of whoever looks, and what they may do with it now. */
export interface VoiceView extends Omit<Voice, 'zoneId'> {
  standing: Standing
  may?: Right
  /** What they answered, where it is kept with their name. */
  answers?: Answer[]
}

export interface PollCard extends Pick<Poll, 'title' | 'per' | 'secret' | 'closesAt'> {
  id: string
  state: PollState
  opensAt: number
  /** Votes they have, and how many of those are still to be cast. */
  voices: number
  open: number
}

export interface PollView extends Omit<PollCard, 'voices' | 'open'>, Pick<Poll, 'text' | 'questions' | 'survey'> {
  voices: VoiceView[]
  /** Why it was withdrawn. */
  reason?: string
  results?: ResultView
}

/** As those who write it see it. */
export interface PollDraft extends Pick<Poll, 'rev' | 'title' | 'text' | 'questions' | 'audience' | 'per' | 'secret' | 'survey' | 'opensAt' | 'closesAt' | 'publishedAt' | 'updatedAt' | 'createdByName' | 'withdrawn'> {
  id: string
  state: PollState
  may: PollAction[]
}

/** Of a named poll: who answered what. */
export interface NamedVote { id: string, name: string, label: string, answers: Answer[] }

export function voiceView ({ premisesId, label }: Voice, voter: Voter | undefined, { secret }: Pick<Poll, 'secret'>, isOpen: boolean, personId: string): VoiceView {
  const standing = standingOf(voter, personId), right = isOpen ? rightOf(standing, secret) : undefined
  return {
    ...(premisesId !== undefined && { premisesId }), ...(label !== undefined && { label }), standing,
    ...(right && { may: right }), ...(standing === 'mine' && voter?.named && { answers: voter.named.answers })
  }
}

const shown = (poll: Poll, now: number) => {
  const { _id: id, title, per, secret, opensAt = 0, closesAt } = poll
  return { id, title, per, secret, opensAt, closesAt, state: stateAt(poll, now) }
}

export const cardOf = (poll: Poll, voices: number, cast: number, now: number): PollCard => ({ ...shown(poll, now), voices, open: Math.max(voices - cast, 0) })

export const viewOf = (poll: Poll, voices: VoiceView[], results: ResultView | undefined, now: number): PollView => ({
  ...shown(poll, now), text: poll.text, questions: poll.questions, voices,
  ...(poll.survey !== undefined && { survey: poll.survey }), ...(poll.withdrawn && { reason: poll.withdrawn.reason }), ...(results && { results })
})

export function draftOf (poll: Poll): PollDraft {
  const { _id: id, rev, state, title, text, questions, audience, per, secret, survey, opensAt, closesAt, publishedAt, updatedAt, createdByName, withdrawn } = poll
  return {
    id, rev, state, title, text, questions, audience, per, secret, closesAt, updatedAt, createdByName, may: openActions(poll),
    ...(survey !== undefined && { survey }), ...(opensAt !== undefined && { opensAt }), ...(publishedAt !== undefined && { publishedAt }), ...(withdrawn && { withdrawn })
  }
}
