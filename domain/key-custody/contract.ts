/** 钥匙托管: keys handed in, lent and given back; found by their home or decoded from their tag, each time logged; counted. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, id, key, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import { moveInput } from '../matter/move'
import type { MatterView } from '../matter/view'
import type { CustodyKey } from './custody'
import { toldKeys, toldStanding } from './inputs'
import type { KeyStockView } from './stock'

const told = { key, premisesId: id, keys: toldKeys, purpose: words(1, 100), until: date, standing: v.optional(toldStanding, []) }
const phone = v.pipe(v.string('text'), v.regex(/^1\d{10}$|^0\d{2,3}-?\d{7,8}$/, 'phone'))
const tag = v.pipe(v.string('text'), v.regex(/^K-[0-9A-Z]{3}-[0-9A-Z]{3}$/, 'noTag'))
const keyIds = v.pipe(v.array(id), v.maxLength(12, 'tooMany'))

/** A bag of keys as the desk lists it: by its tag. */
export interface BagCard { id: string, tag: string, number: string, zoneId: string, keys: CustodyKey[], until: string }

/** A bag of which something is out. */
export interface OutCard extends BagCard { out: { lendingId: string, keyIds: string[], name: string, purpose: string, lentAt: number, dueAt: number, overdue: boolean, purposeEnded: boolean }[] }

/** A bag that should be at the desk, with the keys that should be in it. */
export interface StockCard { id: string, tag: string, keys: CustodyKey[] }

export interface Decoded { id: string, tag: string, label: string, premisesId?: string, requester: string }

export const keyCustody = contract('key-custody', {
  /** By a resident before they come to the counter. */
  announce: method('submitMatters', v.strictObject(told)).returns<MatterView>(),
  /** Written down by the clerk at the counter; both sign in the step `handIn`. */
  record: method('findKeys', v.strictObject({ ...told, requester: v.strictObject({ personId: v.optional(id), name: v.optional(words(1, 30)), phone: v.optional(phone) }) })).returns<MatterView>(),
  get: method('member', v.strictObject({ id }), { ahead: true }).returns<MatterView>(),
  /** One step of the flow. `key` makes it happen once. */
  act: method('member', moveInput, { ahead: true }).returns<MatterView>(),
  /** The two halves of the slip as PDF, with both signatures. */
  slip: method('member', v.strictObject({ id })).returns<{ url: string, name: string }>(),

  /** What is kept for a home; in the audit log. */
  ofHome: method('findKeys', v.strictObject({ premisesId: id })).returns<BagCard[]>(),
  /** Which home a tag is of; in the audit log, with the reason. */
  decode: method('decodeTags', v.strictObject({ tag, reason: words(2, 100) })).returns<Decoded>(),
  /** What is out, the longest first. */
  out: method('findKeys', v.strictObject({ after: v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong'))) })).returns<Page<OutCard>>(),

  /** What should be at the desk, by tag. */
  stock: method('findKeys', v.strictObject({ after: v.optional(tag) })).returns<Page<StockCard>>(),
  beginCount: method('findKeys', v.strictObject({ key })).returns<KeyStockView>(),
  /** One bag: which of its keys were there. */
  count: method('findKeys', v.strictObject({ countId: id, id, found: keyIds })).returns<KeyStockView>(),
  /** Over once every bag was looked at. */
  closeCount: method('findKeys', v.strictObject({ countId: id })).returns<KeyStockView>(),
  /** The latest first. */
  counts: method('findKeys', v.strictObject({ after: v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong'))) })).returns<Page<KeyStockView>>(),
  settleDifference: method('settleKeyCounts', v.strictObject({ countId: id, id, note: words(2, 200) })).returns<KeyStockView>()
})
