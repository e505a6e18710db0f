import { pollActionWords } from '@domain/poll/words'
import { useState } from 'react'
import { Button, Notice, Sheet, TextField } from '../../kit'
import { words } from '../words'

interface ReasonSheetProps { busy: boolean, error: string | undefined, onSend: (reason: string) => unknown, onClose: () => unknown }

/** Why it is withdrawn: those it was for read it. */
export function ReasonSheet ({ busy, error, onSend, onClose }: ReasonSheetProps) {
  const [reason, setReason] = useState('')
  return <Sheet open title={pollActionWords.withdraw} onClose={onClose} footer={<Button kind='danger' busy={busy} disabled={reason.trim().length < 2} onTap={() => onSend(reason.trim())}>{pollActionWords.withdraw}</Button>}>
    {error && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    <TextField label={words.why} placeholder={words.whyExample} maxLength={100} value={reason} onChange={setReason} />
  </Sheet>
}
