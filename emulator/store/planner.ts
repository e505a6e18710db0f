import type { Document } from '../wire/ejson'
import { type Condition, conditionsOf, maximumPoints, saysAll } from './conditions'
import { type Index, isMulti } from './index-keys'
import { directed, encodeKey, typeOf } from './key'
import type { Order } from './sort'

/** Keys from `from` up to, but not including, `to`. All keys of a span begin with the same `prefix` bytes. */
export interface Span {
  from: Buffer
  to: Buffer
  prefix: number
}

/** What is read of one index. */
export interface Part {
  /** Absent: the whole collection is read. */
  index?: Index
  spans: Span[]
  reverse: boolean
  /** The spans are read at the same time, for the order; otherwise one after the other. */
  merged: boolean
}

export interface Plan {
  /** Several for `$or`, where each branch has an index of its own. */
  parts: Part[]
  /** The spans of the one part, merged by what follows their prefix, give the wanted order. */
  ordered: boolean
  /** The filter limits what is read; otherwise only the wanted number of documents does. */
  narrowed: boolean
  /** Every entry within the spans belongs to a document that matches. */
  exact: boolean
}

type Key = Index['keys'][number]

/** No key goes on with 0xFF after a complete value, so this ends everything that begins with `prefix`. */
const after = (prefix: Buffer) => Buffer.concat([prefix, Buffer.from([0xff])])

/** The range of one type only: numbers never match strings, as MongoDB's type bracketing has it. */
function rangeSpan(prefix: Buffer, { direction }: Key, { lower, upper }: Condition, bothSides: boolean): Span {
  const type = typeOf((lower ?? upper)?.value)
  const sameType = lower && upper && typeOf(lower.value) === typeOf(upper.value)
  const bounds = { lower, upper: lower && !(bothSides && sameType) ? undefined : upper }
  const key = (value: Condition['lower']) => Buffer.concat([prefix, directed(encodeKey(value?.value), direction)])
  const bracket = (end: 0 | 1) => Buffer.concat([prefix, Buffer.from([direction === 1 ? type + end : 0xff - type + end])])
  const [first, last] = direction === 1 ? [bounds.lower, bounds.upper] : [bounds.upper, bounds.lower]
  return {
    from: first ? (first.inclusive ? key(first) : after(key(first))) : bracket(0),
    to: last ? (last.inclusive ? after(key(last)) : key(last)) : bracket(1),
    prefix: prefix.length,
  }
}

/** Strings end in 0x00 0x01, so cut off that they are open; inverted, what follows a prefix may begin with 0xFF. */
function prefixSpan(prefix: Buffer, { direction }: Key, beginning: string): Span {
  const from = Buffer.concat([prefix, directed(encodeKey(beginning).subarray(0, -2), direction)])
  return { from, to: Buffer.concat([from, Buffer.from([0xff, 0xff])]), prefix: prefix.length }
}

function spanOf(prefix: Buffer, key: Key, range: Condition, bothSides: boolean): Span {
  if (range.lower || range.upper) return rangeSpan(prefix, key, range, bothSides)
  if (range.prefix !== undefined) return prefixSpan(prefix, key, range.prefix)
  return { from: prefix, to: after(prefix), prefix: prefix.length }
}

/**
 * Whether the keys that follow `at` give `order`: 1 forwards, -1 backwards, 0 not. Fields held equal do not matter, and an
 * array before them does not either: within one of its values every document stands once.
 */
function orderGiven(index: Index, at: number, order: Order, single: Set<string>): 1 | -1 | 0 {
  const wanted = order.filter(({ field }) => !single.has(field))
  let turn: 1 | -1 | 0 = 0
  for (const [i, { field, direction }] of wanted.entries()) {
    const key = index.keys[at + i]
    if (key?.field !== field || isMulti(index, at + i)) return 0
    const needed = key.direction === direction ? 1 : -1
    if (turn !== 0 && turn !== needed) return 0
    turn = needed
  }
  return turn === 0 ? 1 : turn
}

/** Not where NaN may lie in the span, which is less than no number, and not where two elements may meet the two ends. */
function isExactRange({ lower, upper }: Condition, multi: boolean): boolean {
  if (!lower) return typeof upper?.value !== 'number'
  if (Number.isNaN(lower.value)) return false
  return !upper || (!multi && typeOf(lower.value) === typeOf(upper.value))
}

function planFor(index: Index, conditions: Map<string, Condition>, order: Order): { plan: Plan; rank: number } | undefined {
  let prefixes = [Buffer.alloc(0)]
  let at = 0
  const single = new Set<string>()
  for (; at < index.keys.length; at++) {
    const key = index.keys[at] as Key
    const points = conditions.get(key.field)?.points
    if (!points || points.length * prefixes.length > maximumPoints) break
    if (points.length === 1 && !isMulti(index, at)) single.add(key.field)
    const distinct = new Map(points.map((point) => [encodeKey(point).toString('latin1'), directed(encodeKey(point), key.direction)]))
    prefixes = prefixes.flatMap((prefix) => [...distinct.values()].map((bytes) => Buffer.concat([prefix, bytes])))
  }
  const next = index.keys[at]
  const range = next && conditions.get(next.field)
  const ranged = range && (range.lower || range.upper || range.prefix !== undefined)
  const turn = orderGiven(index, at, order, single)
  if (at === 0 && !ranged && !(turn && order.length)) return undefined
  const spans = prefixes.map((prefix) =>
    ranged ? spanOf(prefix, next, range, !isMulti(index, at)) : { from: prefix, to: after(prefix), prefix: prefix.length },
  )
  const exact = index.unique && at === index.keys.length
  const rank = (exact ? 100 : 0) + at * 4 + (ranged ? 2 : 0) + (turn ? 1 : 0)
  const narrowed = at > 0 || Boolean(ranged)
  const answered = at + (ranged && isExactRange(range, isMulti(index, at)) ? 1 : 0)
  const whole = answered === conditions.size && !(index.multi && spans.length > 1)
  return { plan: { parts: [{ index, spans, reverse: turn === -1, merged: order.length > 0 }], ordered: turn !== 0 || !order.length, narrowed, exact: whole }, rank }
}

/** Where every branch of `$or` has an index: all of them, one after the other. */
function planUnion(indexes: readonly Index[], { $or, ...rest }: Document, order: Order): Plan | undefined {
  if (!Array.isArray($or) || !$or.length) return undefined
  const branches = $or.map((branch) => planQuery(indexes, { $and: [rest, branch] }, []))
  return branches.every(({ narrowed }) => narrowed)
    ? { parts: branches.flatMap(({ parts }) => parts), ordered: !order.length, narrowed: true, exact: false }
    : undefined
}

/**
 * The cheapest way to read what may match: the index with the longest run of equalities, then a range, then the order
 * that comes for free. A plan only ever narrows; every candidate is tested against the whole filter.
 */
export function planQuery(indexes: readonly Index[], filter: Document, order: Order): Plan {
  const conditions = conditionsOf(filter)
  const plans = indexes.flatMap((index) => planFor(index, conditions, order) ?? [])
  const best = plans.reduce<(typeof plans)[number] | undefined>((a, b) => (a && a.rank >= b.rank ? a : b), undefined)?.plan
  if (best?.narrowed) return { ...best, exact: best.exact && saysAll(filter) }
  const unnarrowed = best ?? { parts: [{ spans: [], reverse: false, merged: false }], ordered: !order.length, narrowed: false }
  return planUnion(indexes, filter, order) ?? { ...unnarrowed, exact: false }
}
