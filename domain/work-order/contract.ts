/** Work orders: repair, issue, complaint, assistance, suggestion, inquiry, coordination, homeVisit. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id, instant, key, place, ticket, words } from '../kit/schema'
import { channels, entries, priorities, workKinds } from '../matter/matter'
import { moveInput } from '../matter/move'
import type { MatterView } from '../matter/view'

const photos = v.optional(v.pipe(v.array(ticket), v.maxLength(9, 'tooMany')), [])

const said = {
  key,
  kind: v.picklist(workKinds, 'kind'),
  categoryId: id,
  text: words(1, 1000),
  photos,
  voice: v.optional(ticket),
  place,
  wishedFrom: v.optional(instant),
  wishedUntil: v.optional(instant),
  entry: v.optional(v.picklist(entries)),
  /** Whom a complaint is about, where the complainant names them: staff, or people of a company. */
  accusedIds: v.optional(v.pipe(v.array(id), v.maxLength(5)), [])
}

/** Somebody who could go, best first; the page shows why. */
export interface Candidate {
  personId: string
  name: string
  department: string
  fits: { skill: boolean, zone: boolean, onDuty: boolean }
  onLeave: boolean
  openCount: number
}

export const workOrder = contract('work-order', {
  /** By a resident for themselves. Replays with the same key answer with the same matter. */
  submit: method('submitMatters', v.strictObject({ ...said, /** Of the catalogue: its category counts. */ offerId: v.optional(id), /** Work of one's own home: the complaint is about whoever did it. */ aboutId: v.optional(id) })).returns<MatterView>(),
  /** By a clerk for a caller, a walk-in, on patrol or on a visit; the clerk is its first contact from then on. */
  record: method('recordMatters', v.strictObject({
    ...said,
    channel: v.picklist(channels),
    priority: v.optional(v.picklist(priorities)),
    requester: v.optional(v.strictObject({
      personId: v.optional(id),
      name: v.optional(words(1, 30)),
      phone: v.optional(v.pipe(v.string(), v.regex(/^1\d{10}$|^0\d{2,3}-?\d{7,8}$/, 'phone')))
    }))
  })).returns<MatterView>(),
  get: method('member', v.strictObject({ id }), { ahead: true }).returns<MatterView>(),
  /** One step of the flow. `key` makes it happen once. */
  act: method('member', moveInput, { ahead: true }).returns<MatterView>(),
  /** The requester's phone number, opened for this call and written on the timeline. */
  call: method('callRequesters', v.strictObject({ id, key })).returns<{ phone: string }>(),
  candidates: method('dispatch', v.strictObject({ id }), { ahead: true }).returns<Candidate[]>()
})
