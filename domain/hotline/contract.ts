/** 服务热线: the table of who answers when, kept by management, read by everybody. */
import * as v from 'valibot'
import type { DayType, HotlineWindow } from '../estate/estate'
import { contract, method } from '../kit/contract'
import { date, id, key } from '../kit/schema'
import type { Fault } from './coverage'

const dayTypes: readonly DayType[] = ['workday', 'restDay', 'holiday']

const from = v.pipe(v.string('text'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock'))
const until = v.pipe(v.string('text'), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'clock'))

const window = v.pipe(
  v.strictObject({
    zoneId: id, from, until, number: v.pipe(v.string('text'), v.regex(/^[0-9-]{5,13}$/, 'phone')), effectiveFrom: date, effectiveUntil: v.optional(date),
    on: v.optional(v.pipe(v.array(v.picklist(dayTypes)), v.minLength(1, 'required')))
  }),
  v.check(each => each.from !== each.until, 'zeroLength'),
  v.check(each => each.effectiveUntil === undefined || each.effectiveUntil >= each.effectiveFrom, 'range')
)

const windows = v.pipe(v.array(window), v.minLength(1, 'required'), v.maxLength(300, 'tooMany'))

/** Zones with their windows, those that have ended left out. */
export interface HotlineTable { zones: { id: string, name: string, windows: HotlineWindow[] }[] }

/** What is being written, and what is still wrong with it. */
export interface HotlineDraft { rev: number, windows: HotlineWindow[], faults: Fault[], byName?: string, at?: number }

export const hotline = contract('hotline', {
  /** Who answers when, in every zone, now and from later days on. */
  table: method('member', v.strictObject({}), { ahead: true }).returns<HotlineTable>(),
  /** Somebody tapped a number; counted by day and number, by nobody's name. */
  called: method('member', v.strictObject({ number: v.pipe(v.string('text'), v.regex(/^[0-9-]{5,13}$/, 'phone')) })).returns<{ ok: true }>(),
  draft: method('keepHotlines', v.strictObject({})).returns<HotlineDraft>(),
  /** Kept as it is, with the minutes that nobody or more than one answers. */
  keep: method('keepHotlines', v.strictObject({ rev: v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range')), windows })).returns<HotlineDraft>(),
  /** In force from the days it says, and told to everybody by the same table. */
  publish: method('keepHotlines', v.strictObject({ key, rev: v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range')), tell: v.boolean('required') })).returns<HotlineTable>(),
  /** How often each number was tapped, by day. */
  calls: method('keepHotlines', v.strictObject({ from: date, until: date })).returns<{ date: string, number: string, count: number }[]>()
})
