/** Each day's trades with WeChat's bill, and whatever differs. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import type { Difference, RatedMonth, Reconciliation, ReconciliationState } from './difference'

const cursor = v.optional(v.pipe(v.string('text'), v.maxLength(160, 'tooLong')))

export type ReconciliationView = Omit<Reconciliation, '_id' | 'v' | 'estateId' | 'found'> & { state: ReconciliationState, /** Differences that nobody has settled. */ open: number }
export type DifferenceView = Omit<Difference, '_id' | 'v' | 'estateId' | 'open'> & { id: string }

/** Of a month: what was to be paid, and what of it was. */
export type CollectionRate = Pick<RatedMonth, 'period' | 'issuedFen' | 'paidFen'>

export const reconciliation = contract('reconciliation', {
  /** The latest days first. */
  days: method('seeMoney', v.strictObject({ after: cursor })).returns<Page<ReconciliationView>>(),
  /** Fetches the bill of a day and compares, now. WeChat has it from 10:00 of the next day. */
  reconcile: method('reconcile', v.strictObject({ day: date })).returns<ReconciliationView>(),
  differences: method('seeMoney', v.strictObject({ open: v.boolean(), day: v.optional(date), after: cursor })).returns<Page<DifferenceView>>(),
  settle: method('reconcile', v.strictObject({ id: v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,200}$/, 'id')), note: words(2, 300) })).returns<DifferenceView>(),
  /** The last twelve months. */
  rates: method('seeMoney', v.strictObject({})).returns<CollectionRate[]>()
})
