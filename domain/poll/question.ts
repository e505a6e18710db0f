/** What is asked: one of several, some of several, one to five, or in words. Each kind says in one row what it has, and what its answer is. */
import * as v from 'valibot'
import { Refused } from '../kit/errors'
import { words } from '../kit/schema'

export const questionKinds = ['single', 'several', 'rating', 'words'] as const
export type QuestionKind = typeof questionKinds[number]

export const mostQuestions = 30
export const mostOptions = 20
/** Of an answer in words, in characters. */
export const longestWords = 200
/** 1 not at all … 5 very. */
export const bestRating = 5

/** Stays the same from year to year, so that a survey can be compared with the one before. */
const questionId = v.pipe(v.string('text'), v.regex(/^q[a-z0-9]{1,12}$/, 'id'))
const number = (most: number) => v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(most, 'range'))

const question = v.strictObject({
  id: questionId,
  kind: v.picklist(questionKinds, 'required'),
  title: words(2, 100),
  required: v.boolean('required'),
  options: v.optional(v.pipe(v.array(words(1, 60)), v.minLength(2, 'fewOptions'), v.maxLength(mostOptions, 'tooMany'))),
  /** Of `several`: how many have to be picked, and how many may be. */
  least: v.optional(number(mostOptions)),
  most: v.optional(number(mostOptions)),
  /** Of `words`: how long the answer may be. */
  characters: v.optional(number(longestWords))
})
export type Question = v.InferOutput<typeof question>

export const questions = v.pipe(v.array(question, 'required'), v.minLength(1, 'required'), v.maxLength(mostQuestions, 'tooMany'))

type Detail = 'options' | 'least' | 'most' | 'characters'

interface Kind {
  /** What it has to have, and what it may have beside it. */
  has: readonly Detail[]
  may: readonly Detail[]
  /** In which field of an answer it is answered. */
  answer: 'picks' | 'rating' | 'text'
  /** How many places it has in a tally. */
  places: (question: Question) => number
}

const details: readonly Detail[] = ['options', 'least', 'most', 'characters']

export const kinds: Record<QuestionKind, Kind> = {
  single: { has: ['options'], may: [], answer: 'picks', places: ({ options = [] }) => options.length },
  several: { has: ['options'], may: ['least', 'most'], answer: 'picks', places: ({ options = [] }) => options.length },
  rating: { has: [], may: [], answer: 'rating', places: () => bestRating },
  words: { has: [], may: ['characters'], answer: 'text', places: () => 0 }
}

/** How many options may be picked. */
export const boundsOf = ({ kind, options = [], least = 1, most = options.length }: Question): { least: number, most: number } =>
  kind === 'several' ? { least, most } : { least: 1, most: 1 }

function checkQuestion (question: Question): void {
  const { has, may } = kinds[question.kind], { options = [] } = question, { least, most } = boundsOf(question)
  for (const name of details) {
    if (has.includes(name) && question[name] === undefined) throw new Refused('invalid', 'required', 'questions')
    if (!has.includes(name) && !may.includes(name) && question[name] !== undefined) throw new Refused('invalid', 'notAsked', 'questions')
  }
  if (new Set(options).size < options.length) throw new Refused('invalid', 'optionTwice', 'questions', { question: question.title })
  if (question.kind === 'several' && (least > most || most > options.length)) throw new Refused('invalid', 'pickBounds', 'questions', { question: question.title })
}

/** @throws Refused invalid where two have the same id, or one has what its kind has not, or lacks what it has */
export function checkQuestions (questions: readonly Question[]): void {
  if (new Set(questions.map(each => each.id)).size < questions.length) throw new Refused('invalid', 'questionTwice', 'questions')
  questions.forEach(checkQuestion)
}
