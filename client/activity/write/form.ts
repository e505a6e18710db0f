import type { ActivityDraft } from '@domain/activity/view'
import { blocksIn, typedOf } from '../../community/text'
import { audienceOf, whomOf, type WhomForm } from '../../community/whom-form'

/** What the form holds; figures as they are typed. */
export interface Form extends WhomForm {
  title: string, typed: string, place: string, capacity: string, companions: string, line: string
  startsAt?: number, endsAt?: number, opensAt?: number, closesAt?: number
}

export const formOf = (draft: ActivityDraft | undefined): Form => draft
  ? {
      title: draft.title, typed: typedOf(draft.text), place: draft.place, capacity: String(draft.capacity), companions: String(draft.companions), line: String(draft.line), ...whomOf(draft.audience),
      startsAt: draft.startsAt, endsAt: draft.endsAt, closesAt: draft.closesAt, ...(draft.opensAt !== undefined && { opensAt: draft.opensAt })
    }
  : { title: '', typed: '', place: '', capacity: '30', companions: '2', line: '10', ...whomOf() }

/** What is sent; undefined while something is missing. Without a deadline of its own, people sign up until it begins. */
export function contentOf (form: Form) {
  const { title, typed, place, capacity, companions, line, startsAt, endsAt, opensAt, closesAt = startsAt } = form
  const figures = { capacity: Number(capacity), companions: Number(companions), line: Number(line) }
  if (title.trim() === '' || typed.trim() === '' || place.trim() === '' || startsAt === undefined || endsAt === undefined || closesAt === undefined || Object.values(figures).some(each => !Number.isInteger(each))) return undefined
  return { title: title.trim(), text: blocksIn(typed), place: place.trim(), startsAt, endsAt, closesAt, ...(opensAt !== undefined && { opensAt }), ...figures, audience: audienceOf(form) }
}
