import Taro from '@tarojs/taro'
import { paidCategories } from '@domain/vendor/company'
import { vendor } from '@domain/vendor/contract'
import type { KeptOffer } from '@domain/vendor/view'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect, Field, Notice, Options, PhotoGrid, PhotoPicker, say, TextArea, TextField, useAct, type PickedPhoto } from '../../kit'
import { fieldOf, MoneyField, sendPhoto, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { offerWords as words } from '../words'
import { contentOf, formOf, type Form } from './form'

const api = connect(vendor)

const figures = [['from', 'fromFen', words.fromFen], ['to', 'toFen', words.toFen]] as const

export function OfferForm ({ me, offer }: { me: Worker, offer: KeptOffer | undefined }) {
  const [form, setForm] = useState<Form>(() => formOf(offer)), [photos, setPhotos] = useState<PickedPhoto[]>([])
  const fill = (part: Partial<Form>) => setForm(before => ({ ...before, ...part })), content = contentOf(form)
  const act = useAct(async (key, [picture]: string[]) => {
    if (!content) return undefined
    const whole = { ...content, ...(picture !== undefined && { picture }) }
    return offer ? api.keepOffer({ id: offer.id, rev: offer.rev, ...whole }) : api.addOffer({ key, ...whole })
  })
  const wrong = (name: string) => fieldOf(act.error) === name ? troubleWords(act.error) : undefined
  const save = async () => {
    const sent = ticketsOf(photos)
    if ('wait' in sent) return say(sent.wait)
    if (!await act.run(sent.tickets)) return
    say(words.saved)
    await Taro.redirectTo({ url: '/vendor/office/index' })
  }
  return <>
    <Field label={words.category} error={wrong('categoryId')}><Options as='chips' label={words.category} items={paidCategories(me.estate.categories).map(({ id, name }) => ({ key: id, label: name }))} value={form.categoryId} onPick={categoryId => fill({ categoryId })} /></Field>
    <TextField label={words.name} placeholder={words.nameExample} maxLength={30} value={form.name} onChange={name => fill({ name })} error={wrong('name')} />
    <TextArea label={words.included} placeholder={words.includedExample} maxLength={300} value={form.included} onChange={included => fill({ included })} error={wrong('included')} />
    <TextArea label={words.excluded} placeholder={words.optional} maxLength={300} value={form.excluded} onChange={excluded => fill({ excluded })} error={wrong('excluded')} />
    {figures.map(([name, field, label]) => <MoneyField key={name} label={label} value={form[name]} onChange={value => fill({ [name]: value })} error={wrong(field)} />)}
    <TextField label={words.unit} placeholder={words.unitExample} maxLength={10} value={form.unit} onChange={unit => fill({ unit })} error={wrong('unit')} />
    <TextField label={words.warrantyDays} hint={words.noWarranty} type='number' maxLength={4} value={form.warrantyDays} onChange={warrantyDays => fill({ warrantyDays })} error={wrong('warrantyDays')} />
    <TextField label={words.place} hint={words.placeHint} type='number' maxLength={4} value={form.place} onChange={place => fill({ place })} error={wrong('place')} />
    <Field label={words.state}><Options as='chips' label={words.state} items={[{ key: 'shown' as const, label: words.shown }, { key: 'hidden' as const, label: words.hidden }]} value={form.state} onPick={state => fill({ state })} /></Field>
    <Field label={words.picture}>
      {offer?.pictureUrl !== undefined && photos.length === 0 && form.keepPicture && <><PhotoGrid photos={[{ src: offer.pictureUrl }]} /><Button kind='quiet' small onTap={() => fill({ keepPicture: false })}>{words.dropPicture}</Button></>}
      <PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} most={1} />
    </Field>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} disabled={!content} onTap={save}>{words.save}</Button>
  </>
}
