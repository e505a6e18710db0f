import { billing } from '@domain/billing/contract'
import type { BillView } from '@domain/billing/view'
import { yuan } from '@domain/kit/yuan'
import { useState } from 'react'
import { ask, Button, connect, Notice, say, Sheet, TextArea, TextField, useChoiceAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { fenOf } from '../../matter/money'
import { words } from '../bills/words'
import { words as common } from '../words'
import type { Correction } from './corrections'

const api = connect(billing)

interface CorrectSheetProps { correction: Correction, bill: BillView, onClose: () => void, onDone: () => unknown }

/** How much is taken off, and why: the household reads both, with the manager's name. */
export function CorrectSheet ({ correction: { method, label, hint }, bill, onClose, onDone }: CorrectSheetProps) {
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const act = useChoiceAct((key, said: { fen: number, reason: string }) => api[method]({ key, id: bill.id, ...said }))
  const fen = fenOf(typed)
  const send = async () => {
    if (fen === undefined || !await ask({ title: words.sure(label, yuan(fen)), text: words.sureText, yes: label })) return
    if (!await act.run({ fen, reason: reason.trim() })) return
    say(words.done)
    await onDone()
  }
  const wrong = typed !== '' && fen === undefined ? common.notMoney : fieldOf(act.error) === 'fen' ? troubleWords(act.error) : undefined
  return <Sheet open title={label} onClose={onClose} footer={<Button busy={act.busy} disabled={!fen || reason.trim().length < 2} onTap={send}>{label}</Button>}>
    <TextField label={words.amount} hint={hint(bill)} type='digit' maxLength={10} value={typed} onChange={setTyped} error={wrong} />
    <TextArea label={common.because} placeholder={words.reasonExample} maxLength={200} value={reason} onChange={setReason} />
    {act.error && fieldOf(act.error) !== 'fen' && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
