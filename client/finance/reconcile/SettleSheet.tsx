import { reconciliation, type DifferenceView } from '@domain/reconciliation/contract'
import { differenceWords } from '@domain/reconciliation/words'
import { useState } from 'react'
import { Button, connect, Notice, say, Sheet, TextArea, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from './words'

const api = connect(reconciliation)

interface SettleSheetProps { difference: DifferenceView, onClose: () => void, onSettled: () => unknown }

/** How it was settled, in writing. */
export function SettleSheet ({ difference: { id, kind }, onClose, onSettled }: SettleSheetProps) {
  const [note, setNote] = useState('')
  const act = useAct(() => api.settle({ id, note: note.trim() }))
  const settle = async () => {
    if (!await act.run(undefined)) return
    say(words.settledNow)
    await onSettled()
  }
  return <Sheet open title={differenceWords[kind].title} onClose={onClose} footer={<Button busy={act.busy} disabled={note.trim().length < 2} onTap={settle}>{words.settle}</Button>}>
    <Notice>{differenceWords[kind].hint}</Notice>
    <TextArea label={words.note} placeholder={words.noteExample} maxLength={300} value={note} onChange={setNote} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
