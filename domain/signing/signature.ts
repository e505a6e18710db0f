/**
 * 手写签名: what a finger drew, as strokes with their times. Said honestly: an agreed electronic signature
 * (电子签名法第13条), not one that an authority certified. Points are in a box 1000 wide and 500 high.
 */
import * as v from 'valibot'

export const signatureBox = { width: 1000, height: 500 } as const

/** Points of one signature together; a phone sends fewer. */
const mostPoints = 800

/** What is a name and not a dot: together at least so long, and so wide or high. */
const leastLength = 300, leastExtent = 100

const within = (most: number) => v.pipe(v.number('number'), v.integer('integer'), v.minValue(0, 'range'), v.maxValue(most, 'range'))

/** `[x, y, ms since the first point]` of each point, in order. */
const stroke = v.pipe(v.array(v.strictTuple([within(signatureBox.width), within(signatureBox.height), within(600_000)])), v.minLength(1, 'required'))

export type Stroke = [x: number, y: number, at: number][]

const lengthOf = (strokes: readonly Stroke[]) => strokes.reduce((sum, each) => sum + each.slice(1).reduce((long, [x, y], n) => long + Math.hypot(x - each[n]![0], y - each[n]![1]), 0), 0)

function extentOf (strokes: readonly Stroke[]): number {
  const points = strokes.flat(), xs = points.map(([x]) => x), ys = points.map(([, y]) => y)
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

/** Whether somebody wrote something, rather than touched the glass. */
export const isWritten = (strokes: readonly Stroke[]): boolean => strokes.length > 0 && lengthOf(strokes) >= leastLength && extentOf(strokes) >= leastExtent

/** What a phone sends. */
export const strokes = v.pipe(
  v.array(stroke, 'required'),
  v.minLength(1, 'required'),
  v.check(each => each.reduce((sum, { length }) => sum + length, 0) <= mostPoints, 'tooMany'),
  v.check(each => isWritten(each), 'notASignature')
)

/** Who signed what: the text is kept as it was read, so that a later wording changes nothing. */
export interface Signature {
  /** Who signed, by account; absent where they signed on a clerk's device. */
  personId?: string
  name: string
  at: number
  /** Whose device it was, where it was not their own. */
  witness?: { id: string, name: string }
  /** The text they signed, whole. */
  text: string
  strokes: Stroke[]
}

