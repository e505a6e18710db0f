import { View } from '@tarojs/components'
import { announcementClasses } from '@domain/community/announcement'
import { community } from '@domain/community/contract'
import type { AnnouncementDraft } from '@domain/community/view'
import { announcementTemplates, templateRows, type AnnouncementTemplate } from '@domain/community/templates'
import { announcementClassWords } from '@domain/community/words'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, connect, Field, Notice, Options, useAct, type PickedPhoto } from '../../kit'
import { DateField, fieldOf, troubleWords } from '../../matter'
import { Said, saveDraft } from '../Said'
import { Whom } from '../Whom'
import { words } from '../words'
import { begun, contentOf, formOf, type Form } from './form'
import './write.scss'

const api = connect(community)

/** Writes a draft; sending it is a step of its own, after a look at how many it reaches. */
export function WriteForm ({ me, draft }: { me: Worker, draft: AnnouncementDraft | undefined }) {
  const [form, setForm] = useState<Form>(() => formOf(draft, day)), [photos, setPhotos] = useState<PickedPhoto[]>([])
  const fill = (part: Partial<Form>) => setForm(before => ({ ...before, ...part }))
  const begin = async (template: AnnouncementTemplate) => {
    const isEmpty = form.title.trim() === '' && form.typed.trim() === ''
    if (isEmpty || await ask({ title: words.overwrite, text: words.overwriteHint })) setForm(before => begun(before, template))
  }
  const act = useAct((key, pictures: string[]) => {
    const content = { ...contentOf(form), pictures }
    return draft ? api.edit({ id: draft.id, rev: draft.rev, ...content, kept: [...draft.pictures, ...draft.attachment ? [draft.attachment] : []].map(each => each.fileId) }) : api.write({ key, ...content })
  })
  const wrong = (name: string) => fieldOf(act.error) === name ? troubleWords(act.error) : undefined
  return <>
    <Field label={words.begin} hint={words.beginHint}><View className='write-begin'>{announcementTemplates.map(each => <Button key={each} kind='soft' small onTap={() => begin(each)}>{templateRows[each].name}</Button>)}</View></Field>
    <Field label={words.classLabel}><Options as='chips' label={words.classLabel} value={form.class} onPick={picked => fill({ class: picked })} items={announcementClasses.map(key => ({ key, label: announcementClassWords[key] }))} /></Field>
    <Said form={form} fill={fill} kept={draft?.pictures ?? []} photos={photos} setPhotos={setPhotos} wrong={wrong} />
    <Whom me={me} form={form} fill={fill} error={wrong('audience')} />
    <DateField label={words.validUntil} value={form.validUntil} onChange={validUntil => fill({ validUntil })} />
    <Field label={words.pushed}><Options as='chips' label={words.pushed} value={form.pushed ? 'yes' : 'no'} onPick={key => fill({ pushed: key === 'yes' })} items={[{ key: 'no', label: words.pushedNo }, { key: 'yes', label: words.pushedYes }]} /></Field>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} disabled={form.title.trim() === '' || form.typed.trim() === ''} onTap={() => saveDraft(act, photos, '/community/office/index')}>{words.save}</Button>
  </>
}
