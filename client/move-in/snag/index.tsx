import Taro, { useRouter } from '@tarojs/taro'
import { moveIn } from '@domain/move-in/contract'
import { useState } from 'react'
import { Button, connect, Field, Notice, Page, PhotoPicker, say, TextArea, useCall, type PickedPhoto } from '../../kit'
import { fieldOf, sendPhoto, together, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { useMove } from '../../matter/act/use-move'
import { words } from '../words'
import { RoomPlan } from './RoomPlan'

const api = connect(moveIn)

/** 验房: something that is not right — which room, what, a picture. */
export default function Snag () {
  const { id = '' } = useRouter().params
  const call = useCall(() => api.get({ id }), [id])
  const act = useMove({ id, kind: 'moveIn' }, 'snag')
  const [roomId, setRoomId] = useState<string>()
  const [note, setNote] = useState('')
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const { data: view } = call, may = view?.may.includes('snag'), refused = fieldOf(act.error)
  const errorAt = (name: string) => refused === name ? troubleWords(act.error) : undefined
  const send = async () => {
    const sent = ticketsOf(photos)
    if ('wait' in sent) return say(sent.wait)
    if (!roomId) return say(words.roomHint)
    if (!await act.run({ roomId, note: note.trim(), photos: sent.tickets })) return
    say(words.sentSnag)
    await Taro.navigateBack()
  }
  return <Page title={words.addSnag} skeleton='detail' state={{ ...together(call), empty: view && !may && { picture: 'welcome', title: words.gone, hint: words.goneHint } }}
    footer={<Button busy={act.busy} disabled={!roomId || !note.trim() || photos.length === 0} onTap={send}>{words.sendSnag}</Button>}>
    <Field label={words.room} hint={words.roomHint} error={errorAt('roomId')}><RoomPlan rooms={view?.moving?.rooms ?? []} value={roomId} onPick={setRoomId} /></Field>
    <TextArea label={words.whatIsWrong} placeholder={words.whatExample} maxLength={200} value={note} onChange={setNote} error={errorAt('note')} />
    <Field label={words.photos} hint={words.photosHint} error={errorAt('photos')}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} /></Field>
    {act.error && !refused && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Page>
}
