import { billing } from '@domain/billing/contract'
import { chargeable } from '@domain/billing/charge'
import { dueOn, monthOf } from '@domain/billing/period'
import { day } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { useState } from 'react'
import { ask, Button, connect, Field, Notice, Options, say, serverNow, Sheet, TextField, useCall, useChoiceAct } from '../../kit'
import { DateField, fieldOf, troubleWords } from '../../matter'
import { fenOf } from '../../matter/money'
import { words as common } from '../words'
import { words } from './words'

const api = connect(billing)

interface ChargeSheetProps { premisesId: string, onClose: () => void, onCharged: () => unknown }
interface Charge { tariffId: string, amountFen?: number, dueOn: string, note?: string }

const laterOf = (a: string, b: string) => a < b ? b : a

/** A bill of its own: which fee, how much, until when, and what for. */
export function ChargeSheet ({ premisesId, onClose, onCharged }: ChargeSheetProps) {
  const call = useCall(() => api.tariffs({})), today = day(serverNow())
  const fees = (call.data ?? []).flatMap(fee => { const version = chargeable(fee, today); return version ? [{ ...fee, version }] : [] })
  const [picked, setPicked] = useState<string>()
  const [typed, setTyped] = useState('')
  const [date, setDate] = useState<string>()
  const [note, setNote] = useState('')
  const act = useChoiceAct((key, charge: Charge) => api.charge({ key, premisesId, ...charge }))
  const fee = fees.find(each => each.id === picked) ?? fees[0], usual = fee?.version.amountFen, due = date ?? (fee && laterOf(today, dueOn(fee.version.due, monthOf(today))))
  const isTyped = typed.trim() !== '', fen = fenOf(typed), isEnough = isTyped ? Boolean(fen) : usual !== undefined
  const at = (field: string) => fieldOf(act.error) === field ? troubleWords(act.error) : undefined
  const charge = async () => {
    if (!fee || !due || !await ask({ title: words.chargeSure(fee.name), text: words.chargeSureText, yes: words.chargeNow })) return
    if (!await act.run({ tariffId: fee.id, dueOn: due, ...(fen !== undefined && { amountFen: fen }), ...(note.trim() && { note: note.trim() }) })) return
    say(words.charged)
    await onCharged()
  }
  return <Sheet open title={words.ways.charge} onClose={onClose} footer={fee && <Button busy={act.busy} disabled={!isEnough} onTap={charge}>{words.chargeNow}</Button>}>
    {call.data && !fee && <Notice>{words.noFees}</Notice>}
    {fee && due && <>
      <Field label={words.fee} error={at('tariffId')}><Options as='chips' label={words.fee} value={fee.id} onPick={setPicked} items={fees.map(({ id, name }) => ({ key: id, label: name }))} /></Field>
      <TextField
        label={words.amount} hint={usual === undefined ? words.eachTime : words.usual} type='digit' maxLength={10} placeholder={usual === undefined ? '' : yuan(usual)} value={typed} onChange={setTyped}
        error={isTyped && !fen ? common.notMoney : at('amountFen')} />
      <DateField label={words.lastDay} start={today} value={due} onChange={setDate} error={at('dueOn')} />
      <TextField label={words.chargeNote} hint={words.chargeNoteHint} placeholder={words.chargeNoteExample} maxLength={60} value={note} onChange={setNote} error={at('note')} />
    </>}
    {(act.error ?? call.error) && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error ?? call.error) ?? ''}</Notice>}
  </Sheet>
}
