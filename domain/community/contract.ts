/** 社区文化: what is said to everybody. Written by management, found by whoever it is for. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id, instant, key, ticket, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { relations, roles } from '../people/role'
import { announcementClasses, announcementStates } from './announcement'
import { announcementActions } from './steps'
import { richText } from './text'
import type { AnnouncementCard, AnnouncementDraft, AnnouncementView, Reached, UnreadPerson } from './view'

const several = <T extends v.GenericSchema>(each: T, most: number) => v.optional(v.pipe(v.array(each), v.minLength(1, 'required'), v.maxLength(most, 'tooMany')))
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))
const rev = v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'))

const audience = v.strictObject({
  zoneIds: several(id, 50),
  buildings: several(v.strictObject({ zoneId: id, building: words(1, 20) }), 100),
  relations: several(v.picklist(relations), relations.length),
  roles: several(v.picklist(roles), roles.length),
  staffOnly: v.optional(v.literal(true))
})

const content = {
  class: v.picklist(announcementClasses, 'required'),
  title: words(2, 40),
  text: richText,
  /** Tickets of what was sent now; `kept` are those it had. */
  pictures: v.optional(v.pipe(v.array(ticket), v.maxLength(9, 'tooMany')), []),
  attachment: v.optional(v.strictObject({ ticket, name: words(1, 60) })),
  audience,
  validUntil: v.optional(instant),
  pushed: v.boolean('required')
}

export const community = contract('community', {
  /** What is said to me, what is pinned first. */
  board: method('member', v.strictObject({ after: cursor }), { ahead: true }).returns<Page<AnnouncementCard>>(),
  /** Cuts of water, power and lifts that are announced for where I live, now: before somebody reports the same. */
  outages: method('member', v.strictObject({}), { ahead: true }).returns<AnnouncementCard[]>(),
  /** Opens one and marks it as read. */
  read: method('member', v.strictObject({ id })).returns<AnnouncementView>(),

  list: method('keepAnnouncements', v.strictObject({ state: v.picklist(announcementStates), after: cursor })).returns<Page<AnnouncementDraft>>(),
  draft: method('keepAnnouncements', v.strictObject({ id })).returns<AnnouncementDraft>(),
  write: method('keepAnnouncements', v.strictObject({ key, ...content })).returns<AnnouncementDraft>(),
  edit: method('keepAnnouncements', v.strictObject({ id, rev, ...content, kept: v.optional(v.pipe(v.array(v.pipe(v.string('text'), v.maxLength(300, 'tooLong'))), v.maxLength(9, 'tooMany')), []) })).returns<AnnouncementDraft>(),
  discard: method('keepAnnouncements', v.strictObject({ id, rev })).returns<{ ok: true }>(),
  /** How many people it would reach, before it is sent. */
  count: method('keepAnnouncements', v.strictObject({ audience })).returns<{ people: number }>(),
  step: method('keepAnnouncements', v.strictObject({
    id, rev, action: v.picklist(announcementActions, 'required'), publishAt: v.optional(instant), pinnedUntil: v.optional(instant), reason: v.optional(words(2, 100))
  })).returns<AnnouncementDraft>(),
  /** How many have read it. */
  reached: method('keepAnnouncements', v.strictObject({ id })).returns<Reached>(),
  /** Who of the audience has not, page by page. */
  unread: method('keepAnnouncements', v.strictObject({ id, after: v.optional(id) })).returns<{ items: UnreadPerson[], next?: string }>()
})
