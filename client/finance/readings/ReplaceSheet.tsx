import { billing } from '@domain/billing/contract'
import type { MeterView } from '@domain/billing/meter'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Button, connect, Notice, serverNow, Sheet, TextField, useChoiceAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { hundredthsOf, plainOf } from '../../register/hundredths'
import { FaceFields } from './FaceFields'
import { newFace, setFaceOf, type SetFace } from './new-face'
import { words } from './words'

const api = connect(billing)

interface ReplaceSheetProps { premisesId: string, old: MeterView, onClose: () => void, onDone: () => unknown }

/** Another meter hangs in the place of one: what that showed at last, and what this begins with. */
export function ReplaceSheet ({ premisesId, old: { _id: id, name, tariffId, last, digits, meterUnit }, onClose, onDone }: ReplaceSheetProps) {
  const [typed, setTyped] = useState('')
  const [face, setFace] = useState(() => ({ ...newFace(day(serverNow())), digits: String(digits) }))
  const act = useChoiceAct((key, meter: SetFace & { replaces: { id: string, value: number } }) => api.setMeter({ key, premisesId, tariffId, ...meter }))
  const at = (field: string) => fieldOf(act.error) === field ? troubleWords(act.error) : undefined
  const value = hundredthsOf(typed), less = value < last.value, set = setFaceOf(face)
  const replace = async () => {
    if (set && await act.run({ ...set, replaces: { id, value } })) await onDone()
  }
  const wrong = typed !== '' && Number.isNaN(value) ? words.notNumber : less ? words.less : at('replaces.value')
  return <Sheet open title={words.replaceTitle(name)} onClose={onClose} footer={<Button busy={act.busy} disabled={!set || Number.isNaN(value) || less} onTap={replace}>{words.set}</Button>}>
    <TextField label={words.oldValue} hint={words.oldHint(plainOf(last.value))} type='digit' maxLength={12} value={typed} onChange={setTyped} trail={meterUnit} error={wrong} />
    <FaceFields face={face} change={part => setFace(before => ({ ...before, ...part }))} unit={meterUnit} at={at} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
