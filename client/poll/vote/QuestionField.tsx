import type { ReactElement } from 'react'
import type { Answer } from '@domain/poll/answer'
import { boundsOf, longestWords, type Question, type QuestionKind } from '@domain/poll/question'
import { Field, Options, Several, Stars, TextArea } from '../../kit'
import { words } from '../words'

interface QuestionFieldProps { question: Question, answer: Answer | undefined, error: string | undefined, onChange: (answer: Answer) => unknown }
type Input = (props: Pick<QuestionFieldProps, 'question' | 'answer' | 'onChange'>) => ReactElement

const items = ({ options = [] }: Question) => options.map((label, place) => ({ key: String(place), label }))

const inputs: Record<Exclude<QuestionKind, 'words'>, Input> = {
  single: ({ question, answer, onChange }) => <Options label={question.title} items={items(question)} value={answer?.picks?.map(String)[0]} onPick={key => onChange({ question: question.id, picks: [Number(key)] })} />,
  several: ({ question, answer, onChange }) => <Several label={question.title} items={items(question)} values={answer?.picks?.map(String) ?? []} onChange={keys => onChange({ question: question.id, picks: keys.map(Number) })} />,
  rating: ({ question, answer, onChange }) => <Stars label={question.title} value={answer?.rating ?? 0} onChange={rating => onChange({ question: question.id, rating })} />
}

function hintOf (question: Question): string {
  const { least, most } = boundsOf(question), must = question.required ? words.required : words.optional
  return question.kind === 'several' ? `${must} · ${words.pickUpTo(least, most)}` : must
}

/** One question, to be answered as its kind is. */
export function QuestionField ({ question, answer, error, onChange }: QuestionFieldProps) {
  const { id, kind, title, characters = longestWords } = question, field = { label: title, hint: hintOf(question), error }
  if (kind === 'words') return <TextArea {...field} placeholder={words.wordsExample} maxLength={characters} value={answer?.text ?? ''} onChange={text => onChange({ question: id, text })} />
  const Input = inputs[kind]
  return <Field {...field}><Input question={question} answer={answer} onChange={onChange} /></Field>
}
