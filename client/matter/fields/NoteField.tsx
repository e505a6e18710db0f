import type { ResponseTemplate } from '@domain/estate/estate'
import type { Action } from '@domain/matter/step'
import { Field, Options, TextArea } from '../../kit'
import { noteWords } from '../act/note-words'
import { words } from '../words'
import { hintOf, type FieldProps } from './field-props'

/** Steps whose words go to the resident: there staff may start from a template. */
const answered: readonly Action[] = ['say', 'reply', 'conclude']

/** What is said with a step; staff can start from the estate's own phrases. */
export function NoteField ({ view, me, action, must, filled, fill, error }: FieldProps) {
  const templates: ResponseTemplate[] = view.mine || !answered.includes(action) ? [] : me.estate?.templates.filter(({ kind }) => !kind || kind === view.kind) ?? []
  return <>
    {templates.length > 0 && <Field label={words.templates}>
      <Options
        as='chips' label={words.templates} value={undefined} items={templates.map(({ id, title }) => ({ key: id, label: title }))}
        onPick={id => fill({ note: templates.find(each => each.id === id)?.text })} />
    </Field>}
    <TextArea {...noteWords(action)} hint={hintOf(must)} error={error} maxLength={1000} value={filled.note ?? ''} onChange={note => fill({ note: note || undefined })} />
  </>
}
