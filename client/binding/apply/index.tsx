import Taro from '@tarojs/taro'
import { binding } from '@domain/binding/contract'
import { relations, type Relation } from '@domain/people/role'
import { relationWords } from '@domain/words'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, Page, PhotoPicker, say, TextArea, TextField, useAct, useCall, type PickedPhoto } from '../../kit'
import { fieldOf, sendPhoto, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { PlaceField, type Place } from '../PlaceField'
import { words } from '../words'
import '../binding.scss'

const api = connect(binding)

/** 申请绑定: which home, as what, and what shows it. */
export default function Apply () {
  const call = useCall(() => api.mine({}))
  const [estateId, setEstateId] = useState<string>()
  const [place, setPlace] = useState<Place>()
  const [relation, setRelation] = useState<Relation>('owner')
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const [tried, setTried] = useState(false)
  const estates = call.data?.estates ?? []
  const chosen = estateId ?? estates[0]?.id ?? ''
  const act = useAct((key, tickets: string[]) =>
    api.apply({ key, estateId: chosen, premisesId: place?.premisesId ?? '', relation, name: name.trim(), photos: tickets, ...(note.trim() && { note: note.trim() }) }))
  const refused = fieldOf(act.error)
  const at = (field: string, missing: boolean) => tried && missing ? words.required : refused === field ? troubleWords(act.error) : undefined

  const send = async () => {
    setTried(true)
    const tickets = ticketsOf(photos)
    if ('wait' in tickets) return say(tickets.wait)
    if (!place || name.trim() === '') return
    if (!await act.run(tickets.tickets)) return
    say(words.sent)
    await Taro.redirectTo({ url: '/binding/homes/index' })
  }
  return <Page title={words.apply} skeleton='detail' state={{ ...call, error: troubleWords(call.error) }} footer={call.data && <Button busy={act.busy} onTap={send}>{words.send}</Button>}>
    {estates.length > 1 && <Field label={words.which}><Options
      label={words.which} items={estates.map(each => ({ key: each.id, label: each.name }))} value={chosen} onPick={id => { setEstateId(id); setPlace(undefined) }} /></Field>}
    <PlaceField estateId={chosen} value={place} onPick={setPlace} error={at('premisesId', !place)} />
    <Field label={words.relation}><Options as='chips' label={words.relation} items={relations.map(key => ({ key, label: relationWords[key] }))} value={relation} onPick={setRelation} /></Field>
    <TextField label={words.yourName} value={name} onChange={setName} maxLength={30} error={at('name', name.trim() === '')} />
    <Field label={words.evidence} hint={words.evidenceHint} error={at('photos', false)}><PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} most={4} /></Field>
    <TextArea label={words.note} hint={words.optional} value={note} onChange={setNote} placeholder={words.noteExample} maxLength={300} />
    {act.error && refused === undefined && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
  </Page>
}
