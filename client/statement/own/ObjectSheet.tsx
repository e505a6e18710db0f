import { statement } from '@domain/statement/contract'
import type { OwnStatement } from '@domain/statement/view'
import { statementActionWords } from '@domain/statement/words'
import { useState } from 'react'
import { Button, connect, Notice, Sheet, TextArea, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(statement)

interface ObjectSheetProps { of: OwnStatement, onClose: () => void, onDone: () => Promise<unknown> }

/** What is wrong with it, in the company's words; the office corrects it and sends it again. */
export function ObjectSheet ({ of: { id, rev }, onClose, onDone }: ObjectSheetProps) {
  const [reason, setReason] = useState('')
  const act = useAct((_key, said: string) => api.object({ id, rev, reason: said }))
  const send = async () => { if (await act.run(reason.trim())) await onDone() }
  return <Sheet open title={statementActionWords.object} onClose={onClose} footer={<Button busy={act.busy} disabled={reason.trim().length < 2} onTap={send}>{words.sendObjection}</Button>}>
    {act.error && <Notice tone='amber'>{troubleWords(act.error) ?? ''}</Notice>}
    <TextArea label={words.whatIsWrong} placeholder={words.objectExample} maxLength={200} value={reason} onChange={setReason} />
  </Sheet>
}
