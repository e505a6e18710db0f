import { View } from '@tarojs/components'
import { useState } from 'react'
import { billing } from '@domain/billing/contract'
import type { MeterView, ReadingView } from '@domain/billing/meter'
import { Button, connect, Field, Notice, PhotoPicker, say, Sheet, Tap, TextField, useChoiceAct, type PickedPhoto } from '../../kit'
import { fieldOf, sendPhoto, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { hundredthsOf, plainOf } from '../../register/hundredths'
import { CheckMark } from '../CheckMark'
import { words } from '../words'

const api = connect(billing)

interface ReadSheetProps { meter: MeterView, onClose: () => void, onRead: (reading: ReadingView) => unknown }

/** What a meter shows now, with a picture of it. Less than before is looked at twice. */
export function ReadSheet ({ meter: { _id: meterId, last, meterUnit = words.anyUnit }, onClose, onRead }: ReadSheetProps) {
  const [typed, setTyped] = useState('')
  const [turned, setTurned] = useState(false)
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const act = useChoiceAct((key, choice: { value: number, turned?: 'rollOver', photo?: string }) => api.read({ key, meterId, ...choice }))
  const value = hundredthsOf(typed), usage = value - last.value, less = usage < 0 && !turned
  const send = async () => {
    const tickets = ticketsOf(photos)
    if ('wait' in tickets) return say(tickets.wait)
    const [photo] = tickets.tickets
    const reading = await act.run({ value, ...(usage < 0 && { turned: 'rollOver' as const }), ...(photo && { photo }) })
    if (reading) await onRead(reading)
  }
  const wrong = typed !== '' && Number.isNaN(value) ? words.notNumber : fieldOf(act.error) === 'value' ? troubleWords(act.error) : less ? words.less : undefined
  return <Sheet open title={words.read} onClose={onClose} footer={<Button busy={act.busy} disabled={Number.isNaN(value) || less} onTap={send}>{words.send}</Button>}>
    <TextField label={words.value} type='digit' maxLength={12} placeholder={words.valueExample} value={typed} onChange={setTyped} error={wrong} trail={meterUnit} />
    {usage >= 0 && <View className='billing-used'>{words.used(plainOf(usage), meterUnit)}</View>}
    {usage < 0 && <Tap role='checkbox' checked={turned} className='billing-turned' onTap={() => setTurned(before => !before)}>
      <CheckMark on={turned} />{words.turned}
    </Tap>}
    <Field label={words.photo} hint={words.photoHint}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} most={1} /></Field>
    {act.error && fieldOf(act.error) !== 'value' && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}
