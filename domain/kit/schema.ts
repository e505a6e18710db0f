/** The schemas that every contract is made of. Messages are rule names; people read `words.ts`. */
import * as v from 'valibot'
import { day, moment } from './calendar'

/** An identifier as we or the phone make them: letters, digits, `-` and `_`, so that it can't be an operator or a path. */
export const id = v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'id'))

/** The key a phone makes for each writing call; long enough that nobody guesses another's. */
export const key = v.pipe(v.string('text'), v.regex(/^[A-Za-z0-9_-]{20,64}$/, 'key'))

/** Control and format characters but line feed and tab: nothing a person types, and WeChat refuses them in messages. */
const control = /(?![\n\t])[\p{Cc}\p{Cf}]/gu

/** What a person typed: trimmed, without control or direction-changing characters; length in characters. */
export const words = (least: number, most: number) => v.pipe(
  v.string('text'),
  v.maxLength(most * 4, 'tooLong'),
  v.transform(text => text.replace(control, '').trim()),
  v.check(text => [...text].length >= least, least === 1 ? 'required' : 'tooShort'),
  v.check(text => [...text].length <= most, 'tooLong')
)

/** Milliseconds since 1970; years 2000 … 2100. */
export const instant = v.pipe(v.number('number'), v.integer('integer'), v.minValue(946_684_800_000, 'range'), v.maxValue(4_102_444_800_000, 'range'))

/** A day that there is, `YYYY-MM-DD`. */
export const date = v.pipe(v.string('date'), v.isoDate('date'), v.check(text => day(moment(text)) === text, 'date'))

/** Money in integer fen. */
export const fen = v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'), v.maxValue(100_000_000_00, 'range'))

/** A file's ticket: signed by the files function for its uploader, so that nobody attaches a stranger's file. */
export const ticket = v.pipe(v.string('text'), v.maxLength(600, 'tooLong'), v.regex(/^[A-Za-z0-9_.~:/-]+$/, 'ticket'))

export const place = v.union([
  v.strictObject({ premisesId: id }),
  v.strictObject({ areaId: id, detail: v.optional(words(1, 60)) })
], 'place')
