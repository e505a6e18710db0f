/** What only steps of moving in and out ask for. */
import * as v from 'valibot'
import { date, fen, id } from '../kit/schema'
import { strokes } from '../signing/signature'
import { keyKinds, paperKinds } from './moving'

const seq = v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(1000, 'range'))
const count = (most: number) => v.pipe(v.number('number'), v.integer('integer'), v.minValue(1, 'range'), v.maxValue(most, 'range'))
/** Hundredths of what the meter counts. */
const value = v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'), v.maxValue(100_000_000_00, 'range'))
const once = <T>(name: (each: T) => string) => v.check<T[], 'twice'>(each => new Set(each.map(name)).size === each.length, 'twice')

export const moveInputs = {
  strokes,
  papers: v.pipe(v.array(v.picklist(paperKinds)), v.minLength(1, 'required'), once(kind => kind)),
  people: count(30),
  roomId: id,
  snagSeq: seq,
  recheck: v.picklist(['ok', 'again'], 'required'),
  /** Of the errand that opened it: whoever is no timer may not say it. */
  repair: v.strictObject({ id, number: v.pipe(v.string(), v.maxLength(40)) }),
  readings: v.pipe(v.array(v.strictObject({ meterId: id, value })), v.maxLength(20, 'tooMany'), once(({ meterId }) => meterId)),
  keys: v.pipe(v.array(v.strictObject({ kind: v.picklist(keyKinds), pieces: count(50) })), v.minLength(1, 'required'), once(({ kind }) => kind)),
  feeFrom: date,
  deposits: v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(0)), fen })
}
