/** What a count comes to, as people read it. Of a secret poll nothing is said of fewer than five. */
import { bestRating, kinds, type Question, type QuestionKind } from './question'
import type { Electorate, Poll, Results } from './poll'
import type { Count } from './tally'

/** With fewer answers together, somebody could be recognised among them. */
export const leastTogether = 5

/** `share` in whole percent of those who answered. */
export interface Choice { label: string, count: number, share: number }

/** In tenths: 43 is 4.3. */
export interface Before { year: number, average: number, answered: number }

export interface QuestionResult {
  id: string
  kind: QuestionKind
  title: string
  answered: number
  choices: Choice[]
  /** Of a rating, in tenths. */
  average?: number
  /** Of last year's survey. */
  before?: Before
}

/** `voters` is missing where fewer than five of a secret poll's zone have voted. */
export interface ZoneTurnout { zoneId: string, voters?: number, electorate: number }

export interface Turnout { voters: number, electorate: number, zones: ZoneTurnout[] }

export interface ResultView extends Turnout {
  ballots: number
  /** Too few have voted: nothing is shown of what. */
  tooFew: boolean
  questions: QuestionResult[]
}

const labelsOf = ({ kind, options = [] }: Question): string[] => kind === 'rating' ? Array.from({ length: bestRating }, (_each, place) => String(place + 1)) : options

/** In tenths; nothing where nobody answered. */
export const averageOf = ({ answered, chosen }: Count): number | undefined =>
  answered === 0 ? undefined : Math.round(chosen.reduce((sum, count, place) => sum + count * (place + 1), 0) * 10 / answered)

const isRating = ({ kind }: Question) => kinds[kind].answer === 'rating'

function beforeOf (question: Question, poll: Poll | undefined): Before | undefined {
  const same = poll?.questions.find(each => each.id === question.id && each.title === question.title && isRating(each)), count = same && poll?.results?.counts[same.id]
  if (!count || poll?.survey === undefined || isHidden(poll)) return undefined
  const average = averageOf(count)
  return average === undefined ? undefined : { year: poll.survey, average, answered: count.answered }
}

function resultOf (question: Question, count: Count, last: Poll | undefined): QuestionResult {
  const { answered, chosen } = count, average = isRating(question) ? averageOf(count) : undefined, before = isRating(question) ? beforeOf(question, last) : undefined
  return {
    id: question.id, kind: question.kind, title: question.title, answered,
    choices: labelsOf(question).map((label, place) => ({ label, count: chosen[place] ?? 0, share: answered === 0 ? 0 : Math.round((chosen[place] ?? 0) * 100 / answered) })),
    ...(average !== undefined && { average }), ...(before && { before })
  }
}

const isHidden = ({ secret, results }: Pick<Poll, 'secret' | 'results'>): boolean => secret && (results?.ballots ?? 0) < leastTogether

/** @param voters by zone; who lives in none, such as staff, is under '' */
export function turnoutOf (voters: Readonly<Record<string, number>>, { total, zones }: Electorate, secret: boolean): Turnout {
  const shown = (count: number) => !secret || count >= leastTogether
  return {
    voters: Object.values(voters).reduce((sum, each) => sum + each, 0), electorate: total,
    zones: Object.entries(zones).map(([zoneId, electorate]) => ({ zoneId, electorate, ...(shown(voters[zoneId] ?? 0) && { voters: voters[zoneId] ?? 0 }) }))
  }
}

const nobody: Electorate = { total: 0, zones: {} }

/** Once it is counted. @param last the survey of the year before */
export function resultsOf (poll: Poll, results: Results, last?: Poll): ResultView {
  const { questions, secret, electorate = nobody } = poll, tooFew = isHidden(poll)
  return {
    ...turnoutOf(results.voters, electorate, secret), ballots: results.ballots, tooFew,
    questions: tooFew ? [] : questions.map(question => resultOf(question, results.counts[question.id]!, last))
  }
}
