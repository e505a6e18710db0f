/** 社区活动: what there is to come to, signing up for it, the door, and what people thought of it. */
import * as v from 'valibot'
import { community } from '../community/contract'
import { richText } from '../community/text'
import { contract, method } from '../kit/contract'
import { id, instant, key, ticket, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { activityStates } from './activity'
import { listedStates, type Feedback } from './signup'
import { activityActions } from './steps'
import type { ActivityCard, ActivityDraft, ActivityView, Arrival, Door, SignupRow, Tally } from './view'

const { audience } = community.methods.count.input.entries
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))
const whole = (least: number, most: number) => v.pipe(v.number('number'), v.integer('integer'), v.minValue(least, 'range'), v.maxValue(most, 'range'))
const rev = whole(0, Number.MAX_SAFE_INTEGER)
const code = v.pipe(v.string('text'), v.maxLength(200, 'tooLong'))
const stored = v.pipe(v.string('text'), v.maxLength(300, 'tooLong'))
const pictures = v.optional(v.pipe(v.array(ticket), v.maxLength(9, 'tooMany')), [])

const content = {
  title: words(2, 40),
  text: richText,
  /** Tickets of what was sent now; the first of all is the cover. */
  pictures,
  place: words(2, 40),
  startsAt: instant,
  endsAt: instant,
  opensAt: v.optional(instant),
  closesAt: instant,
  capacity: whole(1, 2000),
  companions: whole(0, 9),
  line: whole(0, 2000),
  audience
}

export const activity = contract('activity', {
  /** What is still to come, or on, for where I live and what I am; the next one first. */
  coming: method('member', v.strictObject({ after: cursor }), { ahead: true }).returns<Page<ActivityCard>>(),
  /** What is over, the latest first. */
  past: method('member', v.strictObject({ after: cursor }), { ahead: true }).returns<Page<ActivityCard>>(),
  /** Those I have signed up for, the latest first. */
  mine: method('member', v.strictObject({ after: cursor }), { ahead: true }).returns<Page<ActivityCard>>(),
  open: method('member', v.strictObject({ id }), { ahead: true }).returns<ActivityView>(),
  /** A place, or one in the line where it is full. */
  signUp: method('member', v.strictObject({ key, id, companions: whole(0, 9), names: v.optional(v.pipe(v.array(words(1, 30)), v.maxLength(9, 'tooMany')), []) })).returns<ActivityView>(),
  /** Until it begins; whoever waits moves up. */
  cancel: method('member', v.strictObject({ id })).returns<ActivityView>(),
  /** By the poster at the door. */
  arrive: method('member', v.strictObject({ code })).returns<Arrival>(),
  /** Once, by whoever was there. */
  rate: method('member', v.strictObject({ id, stars: whole(1, 5), words: v.optional(words(1, 300)) })).returns<ActivityView>(),

  /** Where people come in, now and in the next days, with what hangs on the wall there. */
  doors: method('checkIn', v.strictObject({})).returns<Door[]>(),
  /** Of a code that somebody shows at the door of this activity. */
  checkIn: method('checkIn', v.strictObject({ id, code }), { ahead: true }).returns<Arrival>(),

  list: method('keepActivities', v.strictObject({ state: v.picklist(activityStates, 'required'), after: cursor })).returns<Page<ActivityDraft>>(),
  draft: method('keepActivities', v.strictObject({ id })).returns<ActivityDraft>(),
  write: method('keepActivities', v.strictObject({ key, ...content })).returns<ActivityDraft>(),
  edit: method('keepActivities', v.strictObject({ id, rev, ...content, kept: v.optional(v.pipe(v.array(stored), v.maxLength(9, 'tooMany')), []) })).returns<ActivityDraft>(),
  discard: method('keepActivities', v.strictObject({ id, rev })).returns<{ ok: true }>(),
  step: method('keepActivities', v.strictObject({ id, rev, action: v.picklist(activityActions, 'required'), startsAt: v.optional(instant), endsAt: v.optional(instant), place: v.optional(content.place), reason: v.optional(words(2, 100)) })).returns<ActivityDraft>(),
  /** Photos of it, once it has begun, for everybody it was for. */
  addPhotos: method('keepActivities', v.strictObject({ id, rev, pictures: v.pipe(v.array(ticket), v.minLength(1, 'required'), v.maxLength(9, 'tooMany')) })).returns<ActivityDraft>(),
  /** Who is on the list, in its order. */
  signups: method('keepActivities', v.strictObject({ id, state: v.picklist(listedStates, 'required'), after: cursor })).returns<Page<SignupRow>>(),
  tally: method('keepActivities', v.strictObject({ id })).returns<Tally>(),
  /** What people wrote, without who. */
  feedback: method('keepActivities', v.strictObject({ id, after: cursor })).returns<Page<Feedback>>()
})
