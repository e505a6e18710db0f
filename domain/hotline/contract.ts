/** 服务热线: the table of who answers when, kept by management, read by everybody. */
import * as v from 'valibot'
import type { DayType, HotlineWindow } from '../estate/estate'
import { contract, method } from '../kit/contract'
import { date, id, key } from '../kit/schema'
import type { HotlineNow } from '../people/contract'
import type { Fault } from './coverage'
import type { ChangeText } from './words'

export const dayTypes: readonly DayType[] = ['workday', 'restDay', 'holiday']

const from = v.pipe(v.string('text'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock'))
const until = v.pipe(v.string('text'), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'clock'))

/** As people dial it: a city's number, 400, a mobile; with dashes between its digits. */
export const hotlineNumber = /^\d[\d-]{3,11}\d$/

const number = v.pipe(v.string('text'), v.regex(hotlineNumber, 'phone'))

const window = v.pipe(
  v.strictObject({
    zoneId: id, from, until, number, effectiveFrom: date, effectiveUntil: v.optional(date),
    on: v.optional(v.pipe(v.array(v.picklist(dayTypes)), v.minLength(1, 'required'), v.check(days => new Set(days).size === days.length, 'tooMany')))
  }),
  v.check(each => each.effectiveUntil === undefined || each.effectiveUntil >= each.effectiveFrom, 'range')
)

const windows = v.pipe(v.array(window), v.minLength(1, 'required'), v.maxLength(300, 'tooMany'))

const rev = (least: number) => v.pipe(v.number('number'), v.integer('integer'), v.minValue(least, 'range'))

/** A zone with the number that answers now, and its windows; those that have ended are left out. */
export interface HotlineZone { id: string, name: string, now?: HotlineNow, windows: HotlineWindow[] }
export interface HotlineTable { zones: HotlineZone[] }

/** What is being written, what is still wrong with it, and what it would say to everybody. Without `byName` nobody has begun: it is the table in force. */
export interface HotlineDraft { rev: number, windows: HotlineWindow[], faults: Fault[], says?: ChangeText, byName?: string, at?: number }

/** Of one day (+08:00). */
export interface HotlineCalls { date: string, number: string, count: number }

export const hotline = contract('hotline', {
  /** Who answers when, in every zone, now and from later days on. */
  table: method('member', v.strictObject({}), { ahead: true }).returns<HotlineTable>(),
  /** Somebody tapped a number; counted by day and number, by nobody's name. */
  called: method('member', v.strictObject({ number })).returns<{ ok: true }>(),
  draft: method('keepHotlines', v.strictObject({})).returns<HotlineDraft>(),
  /** Kept as it is, with what is wrong with it. */
  keep: method('keepHotlines', v.strictObject({ rev: rev(0), windows })).returns<HotlineDraft>(),
  /** Begins again with the table in force. */
  discard: method('keepHotlines', v.strictObject({ rev: rev(1) })).returns<HotlineDraft>(),
  /** In force from the days it says; with `tell` it is said to everybody by the same table. */
  publish: method('keepHotlines', v.strictObject({ key, rev: rev(1), tell: v.boolean('required') })).returns<HotlineTable>(),
  /** How often each number was tapped, by day; a quarter at most. */
  calls: method('keepHotlines', v.strictObject({ from: date, until: date })).returns<HotlineCalls[]>()
})
