import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { acknowledgement } from '@domain/acknowledgement/contract'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, PhotoPicker, say, serverNow, SignaturePad, TextField, useAct, type PickedPhoto, type Stroke } from '../../kit'
import { DateField, sendPhoto, troubleWords } from '../../matter'
import { words } from '../words'
import '../acknowledgement.scss'

const api = connect(acknowledgement)

const ways = [{ key: 'device', label: words.onDevice }, { key: 'paper', label: words.onPaper }] as const
type Way = typeof ways[number]['key']

const arrived = (photos: readonly PickedPhoto[]) => photos.flatMap(({ file }) => file ?? [])

interface CounterProps { entryId: string, name: string, edition: string, corrects?: string | undefined }

/** Somebody at the counter signs on this device, or their paper is filed. */
export function Counter ({ entryId, name, edition, corrects }: CounterProps) {
  const [way, setWay] = useState<Way>('device')
  const [seen, setSeen] = useState(false)
  const [strokes, setStrokes] = useState<Stroke[]>([])
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const [seal, setSeal] = useState<PickedPhoto[]>([])
  const [attorney, setAttorney] = useState<PickedPhoto[]>([])
  const [signedOn, setSignedOn] = useState(() => day(serverNow()))
  const [reason, setReason] = useState('')
  const [sealed, power] = [arrived(seal)[0], arrived(attorney)[0]]
  const act = useAct((key, how: Way) => {
    if (how === 'paper') return api.fileScan({ key, entryId, edition, signedOn, pages: arrived(photos) })
    const said = { key, entryId, edition, agreed: true, read: true, identified: true, strokes, ...(sealed && { seal: sealed }), ...(power && { attorney: power }) } as const
    return corrects === undefined ? api.signAtCounter(said) : api.correct({ ...said, id: corrects, reason: reason.trim() })
  })
  const run = async () => {
    if (!await act.run(way)) return
    say(words.doneCounter)
    await Taro.navigateBack()
  }
  const ready = way === 'paper' ? arrived(photos).length > 0 : seen && strokes.length > 0
  return <>
    {corrects === undefined
      ? <Field label={words.how}><Options label={words.how} items={ways} value={way} onPick={setWay} /></Field>
      : <TextField label={words.reason} placeholder={words.reasonExample} value={reason} onChange={setReason} maxLength={200} />}
    {way === 'paper'
      ? <>
        <DateField label={words.signedOn} value={signedOn} onChange={setSignedOn} />
        <Field label={words.pages}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} most={4} /></Field>
      </>
      : <>
        <View className='ack-below'><Options items={[{ key: 'seen', label: words.seen }]} value={seen ? 'seen' : undefined} onPick={() => setSeen(true)} /></View>
        <Field label={words.seal} hint={words.sealHint}><PhotoPicker photos={seal} onChange={setSeal} send={sendPhoto} most={1} /></Field>
        <Field label={words.attorney} hint={words.attorneyHint}><PhotoPicker photos={attorney} onChange={setAttorney} send={sendPhoto} most={1} /></Field>
        <SignaturePad label={`${name}${words.name}`} value={strokes} onChange={setStrokes} />
      </>}
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button icon='sign' busy={act.busy} disabled={!ready} onTap={run}>{words.signNow}</Button>
  </>
}
