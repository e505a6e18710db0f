/** The inbox is the truth; WeChat's push is delivery on top of it. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id, key } from '../kit/schema'
import type { Page } from '../matter/contract'
import { templateNames, type TemplateName } from './templates'

/** A message to one person, as they see it. */
export interface NoticeCard { id: string, matterId: string, number: string, title: string, text: string, at: number, readAt: number | null, page: string }

/** A message nobody could be pushed about, for a clerk to phone. */
export interface UnreachedCard { id: string, matterId: string, number: string, title: string, text: string, at: number, personId: string, name: string, why: string }

export interface GrantBalance {
  template: TemplateName
  templateId: string
  /** The same as a message to an employee; absent for residents' templates. */
  workTemplateId?: string | undefined
  title: string
  balance: number
}

export const inbox = contract('inbox', {
  list: method('readMessages', v.strictObject({ after: v.optional(v.pipe(v.string(), v.maxLength(120))) }), { ahead: true }).returns<Page<NoticeCard>>(),
  read: method('readMessages', v.strictObject({ ids: v.optional(v.pipe(v.array(id), v.maxLength(50))) })).returns<{ unread: number }>(),
  /** What is left of my consents, and which templates to ask for at the next tap. */
  grants: method('readMessages', v.strictObject({}), { ahead: true }).returns<GrantBalance[]>(),
  /** What WeChat's sheet answered. A refused or failed ask is an ordinary answer. */
  granted: method('readMessages', v.strictObject({
    nonce: key,
    results: v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.string(), v.maxLength(32)))
  })).returns<GrantBalance[]>(),
  /** Which of these people a push would reach now; asked before sending. */
  reach: method('reachPeople', v.strictObject({ personIds: v.pipe(v.array(id), v.maxLength(50)), template: v.picklist(templateNames) }), { ahead: true })
    .returns<Record<string, { reachable: boolean, balance: number }>>(),
  unreached: method('tellUnreached', v.strictObject({ after: v.optional(v.pipe(v.string(), v.maxLength(120))) }), { ahead: true }).returns<Page<UnreachedCard>>(),
  /** A clerk has told the person by phone. */
  told: method('tellUnreached', v.strictObject({ id })).returns<{ ok: true }>()
})
