import { passKinds } from '@domain/renovation/filing'
import type { WorkerInput } from '@domain/renovation/inputs'
import { passWords } from '@domain/renovation/words'
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { Field, Options, PhotoPicker, TextField, type PickedPhoto } from '../kit'
import { sendPhoto } from '../matter'
import { words } from './words'

interface WorkerFieldProps { value: WorkerInput | undefined, onChange: (worker: WorkerInput) => unknown, error?: string | undefined }

/** Nothing filled in yet. */
export const noWorker: WorkerInput = { name: '', trade: '', idNumber: '', photo: '', pass: 'A' }

const passes = passKinds.map(key => ({ key, label: passWords[key].name, note: passWords[key].hint }))

/** One worker: name, trade, number, a photo for the pass, and which pass. */
export function WorkerField ({ value = noWorker, onChange, error }: WorkerFieldProps) {
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const photo = photos[0]?.file ?? ''
  const latest = useRef({ value, onChange })
  useEffect(() => { latest.current = { value, onChange } })
  // A photo arrives while the rest is being typed.
  useEffect(() => {
    if (photo !== '') latest.current.onChange({ ...latest.current.value, photo })
  }, [photo])
  const keep = (part: Partial<WorkerInput>) => onChange({ ...value, ...part })
  return <View>
    <TextField label={words.workerName} value={value.name} maxLength={30} error={error} onChange={name => keep({ name })} />
    <TextField label={words.trade} placeholder={words.tradeExample} value={value.trade} maxLength={20} onChange={trade => keep({ trade })} />
    <TextField label={words.idNumber} hint={words.idHint} type='idcard' value={value.idNumber} maxLength={18} onChange={idNumber => keep({ idNumber })} />
    <Field label={words.photo}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} most={1} /></Field>
    <Field label={words.pass}><Options label={words.pass} items={passes} value={value.pass} onPick={pass => keep({ pass })} /></Field>
  </View>
}
