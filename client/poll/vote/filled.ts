import type { Answer } from '@domain/poll/answer'
import type { Question } from '@domain/poll/question'
import { words } from '../words'

/** What somebody has filled in, by question. */
export type Filled = Record<string, Answer>

export const filledOf = (answers: readonly Answer[] = []): Filled => Object.fromEntries(answers.map(each => [each.question, each]))

const isSaid = ({ picks, rating, text }: Answer): boolean => rating !== undefined || (picks?.length ?? 0) > 0 || (text?.trim() ?? '') !== ''

/** What is sent: empty answers are none. */
export const answersOf = (questions: readonly Question[], filled: Filled): Answer[] => questions.flatMap(({ id }) => {
  const answer = filled[id]
  return answer && isSaid(answer) ? [answer.text === undefined ? answer : { ...answer, text: answer.text.trim() }] : []
})

/** An answer as it is read before it is sent. */
export function answerWords ({ options = [] }: Question, answer: Answer | undefined): string {
  if (!answer || !isSaid(answer)) return words.noAnswer
  const { picks, rating, text } = answer
  return rating === undefined ? text ?? picks?.map(each => options[each]).join('、') ?? '' : words.score(rating)
}
