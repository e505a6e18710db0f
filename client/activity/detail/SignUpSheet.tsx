import { activity } from '@domain/activity/contract'
import type { ActivityView } from '@domain/activity/view'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, Sheet, TextField, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(activity)

const namesIn = (typed: string) => typed.split(/[、，,\s]+/).filter(each => each !== '')

/** How many come, and who, as far as anybody wants to say. */
export function SignUpSheet ({ activity: { id, companions }, onSigned, onClose }: { activity: ActivityView, onSigned: (view: ActivityView) => unknown, onClose: () => unknown }) {
  const [count, setCount] = useState('0'), [typed, setTyped] = useState('')
  const act = useAct((key, names: string[]) => api.signUp({ key, id, companions: Number(count), names }))
  const send = async () => {
    const view = await act.run(count === '0' ? [] : namesIn(typed))
    if (view) await onSigned(view)
  }
  const choices = Array.from({ length: companions + 1 }, (_each, n) => ({ key: String(n), label: n === 0 ? words.alone : words.with(n) }))
  return <Sheet open title={words.signUp} onClose={onClose} footer={<Button busy={act.busy} onTap={send}>{words.confirm}</Button>}>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Field label={words.howMany}><Options as='chips' label={words.howMany} value={count} onPick={setCount} items={choices} /></Field>
    {count !== '0' && <TextField label={words.names} placeholder={words.namesExample} maxLength={200} value={typed} onChange={setTyped} />}
  </Sheet>
}
