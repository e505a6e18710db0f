import type { AnnouncementClass } from '@domain/community/announcement'
import type { Audience } from '@domain/community/audience'
import type { AnnouncementDraft } from '@domain/community/view'
import { moment } from '@domain/kit/calendar'
import type { Relation, Role } from '@domain/people/role'
import { templateRows, type AnnouncementTemplate } from '@domain/community/templates'
import { blocksIn, typedOf } from '../text'

/** What the form holds; days are `YYYY-MM-DD`. */
export interface Form { title: string, typed: string, class: AnnouncementClass, zoneIds: string[], relations: Relation[], roles: Role[], pushed: boolean, validUntil?: string }

export const formOf = (draft: AnnouncementDraft | undefined, dayOf: (at: number) => string): Form => draft
  ? { title: draft.title, typed: typedOf(draft.text), class: draft.class, zoneIds: draft.audience.zoneIds ?? [], relations: draft.audience.relations ?? [], roles: draft.audience.roles ?? [], pushed: draft.pushed, ...(draft.validUntil !== undefined && { validUntil: dayOf(draft.validUntil) }) }
  : { title: '', typed: '', class: 'ordinary', zoneIds: [], relations: [], roles: [], pushed: false }

/** The form filled with what is said again and again; for whom stays as it is. */
export function begun (form: Form, template: AnnouncementTemplate): Form {
  const { title, text, class: kind, pushed } = templateRows[template]
  return { ...form, title, typed: typedOf(text), class: kind, pushed }
}

/** Buildings of a draft stay as they are: they are picked where the outage is. */
export const audienceOf = ({ zoneIds, relations, roles }: Form, before: Audience | undefined): Audience => ({
  ...(zoneIds.length > 0 && { zoneIds }), ...(before?.buildings && { buildings: before.buildings }), ...(relations.length > 0 && { relations }), ...(roles.length > 0 && { roles })
})

/** What is sent. The last day is valid to its end. */
export const contentOf = (form: Form, before: Audience | undefined) => ({
  class: form.class, title: form.title.trim(), text: blocksIn(form.typed), audience: audienceOf(form, before), pushed: form.pushed,
  ...(form.validUntil !== undefined && { validUntil: moment(form.validUntil, '23:59') })
})
