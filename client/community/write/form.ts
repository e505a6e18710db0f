import type { AnnouncementClass } from '@domain/community/announcement'
import type { AnnouncementDraft } from '@domain/community/view'
import { moment } from '@domain/kit/calendar'
import { templateRows, type AnnouncementTemplate } from '@domain/community/templates'
import { blocksIn, typedOf } from '../text'
import { audienceOf, whomOf, type WhomForm } from '../whom-form'

/** What the form holds; days are `YYYY-MM-DD`. */
export interface Form extends WhomForm { title: string, typed: string, class: AnnouncementClass, pushed: boolean, validUntil?: string }

export const formOf = (draft: AnnouncementDraft | undefined, dayOf: (at: number) => string): Form => draft
  ? { title: draft.title, typed: typedOf(draft.text), class: draft.class, ...whomOf(draft.audience), pushed: draft.pushed, ...(draft.validUntil !== undefined && { validUntil: dayOf(draft.validUntil) }) }
  : { title: '', typed: '', class: 'ordinary', ...whomOf(), pushed: false }

/** The form filled with what is said again and again; for whom stays as it is. */
export function begun (form: Form, template: AnnouncementTemplate): Form {
  const { title, text, class: kind, pushed } = templateRows[template]
  return { ...form, title, typed: typedOf(text), class: kind, pushed }
}

/** What is sent. The last day is valid to its end. */
export const contentOf = (form: Form) => ({
  class: form.class, title: form.title.trim(), text: blocksIn(form.typed), audience: audienceOf(form), pushed: form.pushed,
  ...(form.validUntil !== undefined && { validUntil: moment(form.validUntil, '23:59') })
})
