import { billing } from '@domain/billing/contract'
import type { MeterView } from '@domain/billing/meter'
import { kindRows } from '@domain/billing/tariff-rules'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, serverNow, Sheet, useCall, useChoiceAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { FaceFields } from './FaceFields'
import { newFace, setFaceOf, type SetFace } from './new-face'
import { words } from './words'

const api = connect(billing)

interface NewMeterProps { premisesId: string, meters: readonly MeterView[], onClose: () => void, onDone: () => unknown }

/** The first meter of a home for a fee. */
export function NewMeter ({ premisesId, meters, onClose, onDone }: NewMeterProps) {
  const call = useCall(() => api.tariffs({}))
  const [picked, setPicked] = useState<string>()
  const [face, setFace] = useState(() => newFace(day(serverNow())))
  const act = useChoiceAct((key, meter: SetFace & { tariffId: string }) => api.setMeter({ key, premisesId, ...meter }))
  const fees = (call.data ?? []).filter(({ id, kind, endedOn }) => kindRows[kind].metered && !endedOn && !meters.some(each => each.tariffId === id))
  const fee = fees.find(each => each.id === picked) ?? fees[0], set = setFaceOf(face)
  const at = (field: string) => fieldOf(act.error) === field ? troubleWords(act.error) : undefined
  const add = async () => {
    if (fee && set && await act.run({ tariffId: fee.id, ...set })) await onDone()
  }
  return <Sheet open title={words.add} onClose={onClose} footer={fee && <Button busy={act.busy} disabled={!set} onTap={add}>{words.set}</Button>}>
    {call.data && !fee && <Notice>{words.noFees}</Notice>}
    {fee && <>
      <Field label={words.fee} error={at('tariffId')}><Options as='chips' label={words.fee} value={fee.id} onPick={setPicked} items={fees.map(({ id, name }) => ({ key: id, label: name }))} /></Field>
      <FaceFields face={face} change={part => setFace(before => ({ ...before, ...part }))} unit={fee.meterUnit} at={at} />
    </>}
    {(act.error ?? call.error) && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error ?? call.error) ?? ''}</Notice>}
  </Sheet>
}
