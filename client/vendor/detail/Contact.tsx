import { vendor } from '@domain/vendor/contract'
import type { VendorView } from '@domain/vendor/view'
import { useState } from 'react'
import { Button, callNumber, connect, Face, Notice, Row, Sheet, TextField, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(vendor)

/** Whom to phone. The whole number is asked for with a reason. */
export function Contact ({ vendor: { id, contactName, phoneMask }, reveals }: { vendor: VendorView, reveals: boolean }) {
  const [open, setOpen] = useState(false), [reason, setReason] = useState(''), [number, setNumber] = useState<string>()
  const act = useAct(() => api.reveal({ id, reason: reason.trim() }))
  const look = async () => { const found = await act.run(undefined); if (found) setNumber(found.number) }
  return <>
    <Row lead={<Face name={contactName} />} title={contactName} note={[words.contact, number ?? phoneMask].filter(Boolean).join(' · ')}
      act={reveals && phoneMask !== undefined && <Button kind='soft' small icon='phone' onTap={() => setOpen(true)}>{words.reveal}</Button>} />
    {open && <Sheet open title={words.reveal} onClose={() => setOpen(false)} footer={number === undefined
      ? <Button busy={act.busy} disabled={reason.trim().length < 2} onTap={look}>{words.reveal}</Button>
      : <Button icon='phone' onTap={() => callNumber(number)}>{`${words.call} ${number}`}</Button>}>
      <TextField label={words.why} hint={words.revealWhy} placeholder={words.revealExample} maxLength={200} value={reason} onChange={setReason} />
      {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    </Sheet>}
  </>
}
