import { yuan } from '@domain/kit/yuan'
import { marginPercent } from '@domain/quote/limits'
import type { DeskView } from '@domain/quote/view'
import { useState } from 'react'
import { Button, Card, Row, TextArea } from '../kit'
import { useAnswer, type AnswerProps } from './use-answer'
import { words } from './words'

/** A price outside the limits before a manager: what it earns, and yes or no with a reason. */
export function AllowCard ({ price, ...props }: AnswerProps & { price: DeskView['prices'][number] }) {
  const [note, setNote] = useState('')
  const yes = useAnswer(props, 'allowPrice'), no = useAnswer(props, 'refusePrice')
  const given = { priceId: price.id, ...(note.trim() !== '' && { note }) }
  const question = { title: words.confirmTitle(yuan(price.fen)), text: words.margin(yuan(price.marginFen), marginPercent(price.fen, price.costFen)) }
  return <Card>
    <Row title={`${words.waits} ¥${yuan(price.fen)}`} note={question.text} />
    <TextArea label={words.reason} maxLength={200} value={note} onChange={setNote} />
    <Button kind='primary' busy={yes.busy} onTap={() => yes.answer({ ...question, yes: words.allow, no: words.confirmNo }, given)}>{words.allow}</Button>
    <Button kind='ghost' busy={no.busy} onTap={() => no.answer({ ...question, yes: words.refuse, no: words.confirmNo }, given)}>{words.refuse}</Button>
  </Card>
}
