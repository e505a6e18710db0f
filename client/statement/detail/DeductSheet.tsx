import { statement } from '@domain/statement/contract'
import { numberIn } from '@domain/matter/number-in'
import { deductionReasons, type DeductionReason } from '@domain/statement/statement'
import type { StatementView } from '@domain/statement/view'
import { deductionReasonWords } from '@domain/statement/words'
import { useState } from 'react'
import { Button, connect, Field, Notice, PhotoPicker, say, Segments, Sheet, TextArea, TextField, useAct, type PickedPhoto } from '../../kit'
import { fieldOf, MoneyField, sendPhoto, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { fenOf } from '../../matter/money'
import { words } from '../words'

const api = connect(statement)
const whys = deductionReasons.map(key => ({ key, label: deductionReasonWords[key] }))

interface DeductSheetProps { of: StatementView, onClose: () => void, onDone: () => Promise<unknown> }

/** Something is taken off for one matter, with what shows it. */
export function DeductSheet ({ of, onClose, onDone }: DeductSheetProps) {
  const [typed, setTyped] = useState(of.lines.length === 1 ? of.lines[0]!.number : ''), [why, setWhy] = useState<DeductionReason>('redo')
  const [sum, setSum] = useState(''), [reason, setReason] = useState(''), [photos, setPhotos] = useState<PickedPhoto[]>([])
  const number = numberIn(typed), isReady = number !== undefined && (fenOf(sum) ?? 0) > 0 && reason.trim().length >= 2 && photos.length > 0
  const act = useAct((key, tickets: string[]) => api.deduct({ key, id: of.id, rev: of.rev, number: number!, why, fen: fenOf(sum)!, reason: reason.trim(), photos: tickets }))
  const send = async () => {
    const tickets = ticketsOf(photos)
    if ('wait' in tickets) return say(tickets.wait)
    if (await act.run(tickets.tickets)) await onDone()
  }
  return <Sheet open title={words.deduct} onClose={onClose} footer={<Button busy={act.busy} disabled={!isReady} onTap={send}>{words.deduct}</Button>}>
    {act.error && <Notice tone='amber'>{troubleWords(act.error) ?? ''}</Notice>}
    <TextField label={words.number} hint={words.numberHint} value={typed} onChange={setTyped} maxLength={20} />
    <Field label={words.why}><Segments<DeductionReason> items={whys} active={why} onPick={setWhy} /></Field>
    <MoneyField label={words.sum} value={sum} onChange={setSum} error={fieldOf(act.error) === 'fen' ? troubleWords(act.error) : undefined} />
    <TextArea label={words.reason} placeholder={words.reasonExample} maxLength={200} value={reason} onChange={setReason} />
    <Field label={words.evidence}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} /></Field>
  </Sheet>
}
