import { checkAnswers } from '@domain/poll/answer'
import { poll as contract } from '@domain/poll/contract'
import type { PollView, VoiceView } from '@domain/poll/view'
import { Refused } from '@domain/kit/errors'
import { useState } from 'react'
import { refusalWords } from '@domain/refusal-words'
import { Button, connect, Figures, Notice, Sheet, useChoiceAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { words } from '../words'
import { answersOf, answerWords, filledOf, type Filled } from './filled'
import { QuestionField } from './QuestionField'

const api = connect(contract)

interface BallotProps { poll: PollView, voice: VoiceView, onCast: (poll: PollView) => unknown }

/** What is wrong with it, as the function would say; nothing where it can be sent. */
function faultOf ({ questions }: PollView, filled: Filled): Refused | undefined {
  try {
    checkAnswers(questions, answersOf(questions, filled))
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

/** The questions, then all answers once more, then they are sent. */
export function Ballot ({ poll, voice, onCast }: BallotProps) {
  const { id, questions } = poll, [filled, setFilled] = useState<Filled>(() => filledOf(voice.answers)), [fault, setFault] = useState<Refused>(), [reading, setReading] = useState(false)
  const act = useChoiceAct((key, answers: ReturnType<typeof answersOf>) => api.vote({ key, id, answers, ...(voice.premisesId !== undefined && { premisesId: voice.premisesId }) }))
  const wrong = (name: string) => fault?.field === name ? refusalWords(fault) : fieldOf(act.error) === name ? troubleWords(act.error) : undefined
  const look = () => {
    const found = faultOf(poll, filled)
    setFault(found)
    setReading(found === undefined)
  }
  const send = async () => {
    const cast = await act.run(answersOf(questions, filled))
    if (cast) await onCast(cast)
  }
  return <>
    {questions.map(question => <QuestionField key={question.id} question={question} answer={filled[question.id]} error={wrong(question.id)} onChange={answer => setFilled({ ...filled, [question.id]: answer })} />)}
    {fault && <Notice tone='cinnabar' icon='alert'>{refusalWords(fault)}</Notice>}
    <Button onTap={look}>{words.next}</Button>
    <Sheet open={reading} title={words.confirm} onClose={() => setReading(false)} footer={<>
      <Button kind='ghost' onTap={() => setReading(false)}>{words.back}</Button>
      <Button busy={act.busy} onTap={send}>{voice.may === 'change' ? words.sendChange : words.send}</Button>
    </>}>
      {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
      <Figures lines={questions.map(question => ({ text: question.title, note: answerWords(question, filled[question.id]) }))} />
      <Notice tone={poll.secret ? 'jade' : 'amber'} icon='info'>{poll.secret ? words.secret : words.named}</Notice>
    </Sheet>
  </>
}
