/** Sums of ballots. Of a secret poll nothing else is kept: a ballot is added to a sum and is not there any more. */
import type { Answer } from './answer'
import { kinds, type Question } from './question'

export interface Count {
  /** Ballots that answered it. */
  answered: number
  /** For each option, or each rating from 1 on, how many chose it; none for words. */
  chosen: number[]
}

export interface Tally { ballots: number, counts: Record<string, Count> }

/** Words that were written to a question, in no order. */
export type Said = Record<string, string[]>

export const emptyTally = (questions: readonly Question[]): Tally =>
  ({ ballots: 0, counts: Object.fromEntries(questions.map(question => [question.id, { answered: 0, chosen: Array.from({ length: kinds[question.kind].places(question) }, () => 0) }])) })

const placesIn = ({ picks = [], rating }: Answer): number[] => rating === undefined ? picks : [rating - 1]

/** With one more ballot in it. @param answers as `checkAnswers` let them pass */
export function withBallot ({ ballots, counts }: Tally, answers: readonly Answer[]): Tally {
  const next = { ...counts }
  for (const answer of answers) {
    const { answered, chosen } = counts[answer.question]!, places = placesIn(answer)
    next[answer.question] = { answered: answered + 1, chosen: chosen.map((count, place) => places.includes(place) ? count + 1 : count) }
  }
  return { ballots: ballots + 1, counts: next }
}

/** Both together; they are of the same poll. */
export const added = (one: Tally, other: Tally): Tally => ({
  ballots: one.ballots + other.ballots,
  counts: Object.fromEntries(Object.entries(one.counts).map(([id, { answered, chosen }]) => {
    const more = other.counts[id]
    return [id, { answered: answered + (more?.answered ?? 0), chosen: chosen.map((count, place) => count + (more?.chosen[place] ?? 0)) }]
  }))
})

/**
 * The words of one more ballot among those of others, each question's in an order of its own, so that neither the last place nor the same place says whose they are.
 * @param shuffle by chance
 */
export function withWords (said: Said, answers: readonly Answer[], shuffle: (texts: string[]) => string[]): Said {
  const next = { ...said }
  for (const { question, text } of answers) if (text !== undefined) next[question] = shuffle([...said[question] ?? [], text])
  return next
}
