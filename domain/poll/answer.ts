/** What somebody answers, and whether it answers what was asked. */
import * as v from 'valibot'
import { Refused } from '../kit/errors'
import { id, words } from '../kit/schema'
import { bestRating, boundsOf, kinds, longestWords, mostOptions, mostQuestions, type Question } from './question'

const place = v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'), v.maxValue(mostOptions - 1, 'range'))

const answer = v.strictObject({
  question: id,
  /** Places of options, from 0. */
  picks: v.optional(v.pipe(v.array(place), v.minLength(1, 'required'), v.maxLength(mostOptions, 'tooMany'))),
  rating: v.optional(v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(bestRating, 'range'))),
  text: v.optional(words(1, longestWords))
})
export type Answer = v.InferOutput<typeof answer>

export const answers = v.pipe(v.array(answer, 'required'), v.maxLength(mostQuestions, 'tooMany'))

const fields = ['picks', 'rating', 'text'] as const

/** What only one kind of answer can get wrong. */
const rules: Record<typeof fields[number], (question: Question, answer: Answer) => void> = {
  picks (question, { picks = [] }) {
    const { least, most } = boundsOf(question), facts = { question: question.title, least: String(least), most: String(most) }
    if (new Set(picks).size < picks.length || picks.some(each => each >= (question.options?.length ?? 0))) throw new Refused('invalid', 'noOption', question.id, facts)
    if (picks.length > most) throw new Refused('invalid', 'tooManyPicks', question.id, facts)
    if (picks.length < least) throw new Refused('invalid', 'tooFewPicks', question.id, facts)
  },
  rating () { /* Its schema has said all. */ },
  text (question, { text = '' }) {
    if ([...text].length > (question.characters ?? longestWords)) throw new Refused('invalid', 'tooLong', question.id)
  }
}

function checkAnswer (question: Question, answer: Answer): void {
  const wanted = kinds[question.kind].answer
  for (const field of fields) {
    if (field === wanted && answer[field] === undefined) throw new Refused('invalid', 'required', question.id)
    if (field !== wanted && answer[field] !== undefined) throw new Refused('invalid', 'notAsked', question.id)
  }
  rules[wanted](question, answer)
}

/** @throws Refused invalid naming the question, where one is answered twice, wrongly, though it was not asked, or not at all though it has to be */
export function checkAnswers (questions: readonly Question[], answers: readonly Answer[]): void {
  const byId = new Map(answers.map(each => [each.question, each]))
  if (byId.size < answers.length || answers.some(each => !questions.some(({ id }) => id === each.question))) throw new Refused('invalid', 'noQuestion', 'answers')
  for (const question of questions) {
    const answer = byId.get(question.id)
    if (answer) checkAnswer(question, answer)
    else if (question.required) throw new Refused('invalid', 'questionOpen', question.id, { question: question.title })
  }
  if (answers.length === 0) throw new Refused('invalid', 'required', 'answers')
}
