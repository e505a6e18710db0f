import { vendor } from '@domain/vendor/contract'
import type { VendorState } from '@domain/vendor/vendor'
import type { VendorView } from '@domain/vendor/view'
import { vendorMoveWords } from '@domain/vendor/words'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, say, Sheet, TextField, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(vendor)

/** Where it may go from where it stands, with the reason. */
export function StandSheet ({ vendor: { id, rev, next }, onDone, onClose }: { vendor: VendorView, onDone: () => Promise<unknown>, onClose: () => void }) {
  const [state, setState] = useState<VendorState | undefined>(next.length === 1 ? next[0] : undefined), [reason, setReason] = useState('')
  const act = useAct(async (_key, to: VendorState) => api.stand({ id, rev, state: to, reason: reason.trim() }))
  const send = async () => {
    if (state === undefined || !await act.run(state)) return
    say(words.saved)
    await onDone()
  }
  return <Sheet open title={words.change} onClose={onClose} footer={<Button kind={state === 'suspended' ? 'danger' : 'primary'} busy={act.busy} disabled={state === undefined || reason.trim().length < 2} onTap={send}>{state === undefined ? words.change : vendorMoveWords[state]}</Button>}>
    <Field label={words.standing}><Options as='chips' label={words.standing} items={next.map(key => ({ key, label: vendorMoveWords[key] }))} value={state} onPick={setState} /></Field>
    <TextField label={words.why} placeholder={state === 'suspended' ? words.whySuspended : words.whyExample} maxLength={200} value={reason} onChange={setReason} />
    {state === 'suspended' && <Notice tone='amber' icon='info'>{words.suspendNote}</Notice>}
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
