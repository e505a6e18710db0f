/** What only steps of paid work ask for. */
import * as v from 'valibot'
import { dayLength, minute } from '../kit/calendar'
import { fen, id, instant, words } from '../kit/schema'

/** More is a list nobody reads: vendors that are asked at a time. */
export const mostAsked = 5

const more = v.pipe(fen, v.minValue(1, 'positive'))

export const itemInput = v.strictObject({
  name: words(1, 40),
  quantity: v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'positive'), v.maxValue(10_000, 'range')),
  /** Of the whole line, not of a piece. */
  costFen: more
})

/** Work takes at least five minutes and at most a quarter of a year. */
const workMinutes = v.pipe(v.number('number'), v.integer('integer'), v.minValue(5, 'range'), v.maxValue(90 * dayLength / minute, 'range'))

const quoteInput = v.strictObject({
  items: v.pipe(v.array(itemInput), v.minLength(1, 'required'), v.maxLength(30, 'tooMany')),
  startAt: instant,
  workMinutes,
  validUntil: instant,
  note: v.optional(words(1, 300))
})
export type QuoteInput = v.InferOutput<typeof quoteInput>

export const quoteInputs = {
  vendorIds: v.pipe(v.array(id), v.minLength(1, 'required'), v.maxLength(mostAsked, 'tooMany'), v.check(ids => new Set(ids).size === ids.length, 'sameVendorTwice')),
  /** The requester's photos go with the brief. */
  showPhotos: v.boolean(),
  quote: quoteInput,
  quoteId: id,
  priceId: id,
  priceFen: more,
  warrantyDays: v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'), v.maxValue(3650, 'range')),
  /** What whoever cancels was told it costs. */
  agreedFen: fen,
  /** Of a system step alone: what an errand has made. */
  billId: v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,200}$/, 'id'))
}
