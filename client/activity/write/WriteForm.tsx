import { activity } from '@domain/activity/contract'
import type { ActivityDraft } from '@domain/activity/view'
import { useState } from 'react'
import { Said, saveDraft } from '../../community/Said'
import { Whom } from '../../community/Whom'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect, Field, Notice, TextField, useAct, type PickedPhoto } from '../../kit'
import { fieldOf, PickMoment, troubleWords } from '../../matter'
import { words } from '../words'
import { contentOf, formOf, type Form } from './form'

const api = connect(activity)

/** As far ahead as anybody plans, days. */
const ahead = 365

/** Of the moments, in the order in which one thinks of them. */
const moments = [['startsAt', words.startsAt], ['endsAt', words.endsAt], ['closesAt', words.closesLabel], ['opensAt', words.opensLabel]] as const
const figures = [['capacity', words.capacity], ['companions', words.companions], ['line', words.line]] as const

/** Writes a draft; putting it out is a step of its own. */
export function WriteForm ({ me, draft }: { me: Worker, draft: ActivityDraft | undefined }) {
  const [form, setForm] = useState<Form>(() => formOf(draft)), [photos, setPhotos] = useState<PickedPhoto[]>([])
  const fill = (part: Partial<Form>) => setForm(before => ({ ...before, ...part }))
  const content = contentOf(form)
  const act = useAct(async (key, pictures: string[]) => {
    if (!content) return undefined
    return draft ? api.edit({ id: draft.id, rev: draft.rev, ...content, pictures, kept: draft.pictures.map(each => each.fileId) }) : api.write({ key, ...content, pictures })
  })
  const wrong = (name: string) => fieldOf(act.error) === name ? troubleWords(act.error) : undefined
  return <>
    <Said form={form} fill={fill} kept={draft?.pictures ?? []} photos={photos} setPhotos={setPhotos} says={words} wrong={wrong} />
    <TextField label={words.where} placeholder={words.placeExample} maxLength={40} value={form.place} onChange={place => fill({ place })} error={wrong('place')} />
    {moments.map(([name, label]) => <Field key={name} label={label} error={wrong(name)}><PickMoment value={form[name]} days={ahead} onChange={at => fill({ [name]: at })} /></Field>)}
    {figures.map(([name, label]) => <TextField key={name} label={label} type='number' maxLength={4} value={form[name]} onChange={value => fill({ [name]: value })} error={wrong(name)} />)}
    <Whom me={me} form={form} fill={fill} error={wrong('audience')} />
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} disabled={!content} onTap={() => saveDraft(act, photos, '/activity/office/index')}>{words.save}</Button>
  </>
}
