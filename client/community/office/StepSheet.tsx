import { announcementRows, type AnnouncementAction, type AnnouncementInput, type Given } from '@domain/community/steps'
import { announcementActionWords } from '@domain/community/words'
import { useState } from 'react'
import { Button, Field, Notice, Sheet, TextField } from '../../kit'
import { PickMoment } from '../../matter'
import { askWords, words } from '../words'

interface StepSheetProps { action: AnnouncementAction, busy: boolean, error: string | undefined, onSend: (given: Given) => unknown, onClose: () => unknown }

/** As far ahead as anybody plans, days. */
const ahead = 180

/** The form of a step, drawn from the row of the table. */
export function StepSheet ({ action, busy, error, onSend, onClose }: StepSheetProps) {
  const { asks } = announcementRows[action], [given, setGiven] = useState<Given>({})
  const fill = (name: AnnouncementInput) => (value: string | number) => setGiven({ [name]: value })
  if (!asks) return null
  const label = askWords[action] ?? '', value = given[asks]
  return <Sheet
    open title={announcementActionWords[action]} onClose={onClose}
    footer={<Button kind={announcementRows[action].look === 'danger' ? 'danger' : 'primary'} busy={busy} disabled={value === undefined || value === ''} onTap={() => onSend(given)}>{announcementActionWords[action]}</Button>}>
    {error && <Notice tone='cinnabar' icon='alert'>{error}</Notice>}
    {asks === 'reason'
      ? <TextField label={label} placeholder={words.whyExample} maxLength={100} value={given.reason ?? ''} onChange={fill('reason')} />
      : <Field label={label}><PickMoment value={given[asks]} days={ahead} onChange={fill(asks)} /></Field>}
  </Sheet>
}
