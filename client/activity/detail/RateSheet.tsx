import { activity } from '@domain/activity/contract'
import { useState } from 'react'
import { Button, connect, Field, Notice, Sheet, Stars, TextArea, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(activity)

/** How it was: stars, and words for whoever has some. */
export function RateSheet ({ id, onRated, onClose }: { id: string, onRated: () => unknown, onClose: () => unknown }) {
  const [stars, setStars] = useState(0), [said, setSaid] = useState('')
  const act = useAct(() => api.rate({ id, stars, ...(said.trim() !== '' && { words: said.trim() }) }))
  const send = async () => { if (await act.run(undefined)) await onRated() }
  return <Sheet open title={words.rate} onClose={onClose} footer={<Button busy={act.busy} disabled={stars === 0} onTap={send}>{words.send}</Button>}>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Field label={words.stars}><Stars label={words.stars} value={stars} onChange={setStars} /></Field>
    <TextArea label={words.say} maxLength={300} value={said} onChange={setSaid} />
  </Sheet>
}
