import { dayLength, moment, day } from '@domain/kit/calendar'
import type { Elector } from '@domain/poll/poll'
import { kinds, type Question, type QuestionKind } from '@domain/poll/question'
import { satisfactionSurvey } from '@domain/poll/survey'
import type { PollDraft } from '@domain/poll/view'
import { blocksIn, typedOf } from '../../community/text'
import { audienceOf, whomOf, type WhomForm } from '../../community/whom-form'

/** A question as it is typed: options line by line, numbers as text. */
export interface TypedQuestion { id: string, kind: QuestionKind, title: string, required: boolean, options: string, least: string, most: string }

export interface Form extends WhomForm {
  title: string, typed: string, questions: TypedQuestion[], per: Elector, secret: boolean, opensAt?: number, closesAt: number, survey?: number
}

const typedQuestion = ({ id, kind, title, required, options = [], least, most }: Question): TypedQuestion =>
  ({ id, kind, title, required, options: options.join('\n'), least: least === undefined ? '' : String(least), most: most === undefined ? '' : String(most) })

/** With an id that none of them has. */
export function newQuestion (others: readonly Pick<TypedQuestion, 'id'>[]): TypedQuestion {
  const free = Array.from({ length: others.length + 1 }, (_each, place) => `q${place + 1}`).find(id => !others.some(each => each.id === id))!
  return { id: free, kind: 'single', title: '', required: true, options: '', least: '', most: '' }
}

const linesOf = (typed: string): string[] => typed.split('\n').map(line => line.trim()).filter(line => line !== '')

/** Only what its kind has: what was typed for another kind is left out. */
function questionOf ({ id, kind, title, required, options, least, most }: TypedQuestion): Question {
  const { has, may } = kinds[kind]
  return {
    id, kind, title: title.trim(), required, ...(has.includes('options') && { options: linesOf(options) }),
    ...(may.includes('least') && least !== '' && { least: Number(least) }), ...(may.includes('most') && most !== '' && { most: Number(most) })
  }
}

/** A week from now, in the evening. */
const weekFrom = (now: number): number => moment(day(now + 7 * dayLength), '20:00')

const emptyForm = (now: number): Form => ({ title: '', typed: '', questions: [newQuestion([])], per: 'person', secret: true, ...whomOf(), closesAt: weekFrom(now) })

export function surveyForm (now: number): Form {
  const { title, text, questions, per, secret, survey } = satisfactionSurvey(Number(day(now).slice(0, 4)))
  return { ...emptyForm(now), title, typed: typedOf(text), questions: questions.map(typedQuestion), per, secret, survey }
}

export function formOf (draft: PollDraft | undefined, now: number): Form {
  if (!draft) return emptyForm(now)
  const { title, text, questions, per, secret, audience, opensAt, closesAt, survey } = draft
  return { title, typed: typedOf(text), questions: questions.map(typedQuestion), per, secret, ...whomOf(audience), closesAt, ...(opensAt !== undefined && { opensAt }), ...(survey !== undefined && { survey }) }
}

/** What is sent. Homes are asked where they are: staff are only where each person has a vote. */
export const contentOf = ({ title, typed, questions, per, secret, opensAt, closesAt, survey, ...whom }: Form) => ({
  title: title.trim(), text: blocksIn(typed), questions: questions.map(questionOf), per, secret, closesAt,
  audience: audienceOf({ ...whom, to: per === 'person' ? whom.to : 'residents' }),
  ...(opensAt !== undefined && { opensAt }), ...(survey !== undefined && { survey })
})
