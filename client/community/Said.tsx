import Taro from '@tarojs/taro'
import type { Dispatch, SetStateAction } from 'react'
import { Field, PhotoGrid, PhotoPicker, say, TextArea, TextField, type Act, type PickedPhoto } from '../kit'
import { sendPhoto } from '../matter'
import { ticketsOf } from '../matter/act/photo-tickets'
import { words } from './words'

/** What is said to many, as it is typed. */
export interface SaidForm { title: string, typed: string }

interface SaidWords { titleLabel: string, titleExample: string, textLabel: string, pictures: string }

interface SaidProps {
  form: SaidForm
  fill: (part: Partial<SaidForm>) => void
  /** Pictures that a draft has already. */
  kept: readonly { url: string }[]
  photos: PickedPhoto[]
  setPhotos: Dispatch<SetStateAction<PickedPhoto[]>>
  /** Where they are called otherwise. */
  says?: SaidWords
  wrong: (name: string) => string | undefined
}

const most = 9

/** Title, text and pictures. */
export function Said ({ form, fill, kept, photos, setPhotos, says = words, wrong }: SaidProps) {
  return <>
    <TextField label={says.titleLabel} placeholder={says.titleExample} maxLength={40} value={form.title} onChange={title => fill({ title })} error={wrong('title')} />
    <TextArea label={says.textLabel} placeholder={words.textExample} maxLength={5000} value={form.typed} onChange={typed => fill({ typed })} error={wrong('text')} />
    <Field label={says.pictures}>
      {kept.length > 0 && <PhotoGrid photos={kept.map(({ url }) => ({ src: url }))} />}
      <PhotoPicker photos={photos} onChange={setPhotos} send={sendPhoto} most={most - kept.length} />
    </Field>
  </>
}

/** Saves a draft with its pictures once they are all sent, and goes on to the office. */
export async function saveDraft ({ run }: Act<string[], unknown>, photos: PickedPhoto[], office: string): Promise<void> {
  const sent = ticketsOf(photos)
  if ('wait' in sent) return say(sent.wait)
  if (!await run(sent.tickets)) return
  say(words.saved)
  await Taro.redirectTo({ url: office })
}
