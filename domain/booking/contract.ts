/** Appointments: what is free, taking and leaving a place, and the desk's day. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, id, instant, key, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { outcomes } from './rules'
import { serviceNames } from './services'
import type { BookingView, DaySlot, FreeTime } from './view'

const service = v.picklist(serviceNames, 'required')
const slot = v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,120}$/, 'id'))
const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))
/** `matterId`: what it is about, where another service sent them here; whoever reads it looks the matter up in their own scope. */
const at = { service, premisesId: id, startsAt: instant, note: v.optional(words(1, 100)), matterId: v.optional(id) }

export const booking = contract('booking', {
  /** The slots of a day that can still be booked, and how many places each has left. */
  times: method('member', v.strictObject({ service, date })).returns<FreeTime[]>(),
  /** For a home one belongs to. @param wait where it is full, in line for whoever cancels */
  book: method('bookSlots', v.strictObject({ key, ...at, wait: v.optional(v.boolean(), false) })).returns<BookingView>(),
  /** Of my homes, the latest first. */
  mine: method('bookSlots', v.strictObject({ after: cursor })).returns<Page<BookingView>>(),
  cancel: method('bookSlots', v.strictObject({ slot, id })).returns<BookingView>(),
  /** Both at once: nobody is left without, and one place never becomes two. */
  move: method('bookSlots', v.strictObject({ key, slot, id, startsAt: instant })).returns<BookingView>(),
  /** The desk's day: every slot that somebody has a place in. */
  day: method('keepBookings', v.strictObject({ date })).returns<DaySlot[]>(),
  /** For somebody at the counter or on the phone. */
  bookFor: method('keepBookings', v.strictObject({ key, ...at, name: words(1, 30) })).returns<BookingView>(),
  cancelFor: method('keepBookings', v.strictObject({ slot, id })).returns<BookingView>(),
  /** Who came, and who did not. */
  note: method('keepBookings', v.strictObject({ slot, id, outcome: v.picklist(outcomes, 'required') })).returns<BookingView>()
})
