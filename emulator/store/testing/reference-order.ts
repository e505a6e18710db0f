/**
 * MongoDB's order of values once more, from the manual and without bytes, so that a mistake in `key.ts` or `sort.ts` is not
 * its own witness. https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
import type { Document, Value } from '../../wire/ejson'

const kinds = ['null', 'number', 'string', 'object', 'array', 'boolean', 'date'] as const
export type Kind = (typeof kinds)[number]

export function kindOf(value: Value): Kind {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return typeof value as Kind
}

const less = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

/** The first difference of two sequences decides; without one the shorter is less. */
function bySequence<T>(a: readonly T[], b: readonly T[], order: (x: T, y: T) => number): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = order(a[i] as T, b[i] as T)
    if (difference) return difference
  }
  return less(a.length, b.length)
}

/** UTF-8 bytes have the order of code points. */
const byText = (a: string, b: string) =>
  a === b ? 0 : bySequence(Array.from(a), Array.from(b), (x, y) => less(x.codePointAt(0) as number, y.codePointAt(0) as number))

const byField = ([name, value]: [string, Value], [otherName, other]: [string, Value]) =>
  less(kinds.indexOf(kindOf(value)), kinds.indexOf(kindOf(other))) || byText(name, otherName) || inOrder(value, other)

/** Less than, equal to or greater than zero. */
export function inOrder(a: Value, b: Value): number {
  const kind = kindOf(a)
  if (kind !== kindOf(b)) return less(kinds.indexOf(kind), kinds.indexOf(kindOf(b)))
  switch (kind) {
    case 'null':
      return 0
    case 'string':
      return byText(a as string, b as string)
    case 'array':
      return bySequence(a as Value[], b as Value[], inOrder)
    case 'object':
      return bySequence(Object.entries(a as Document), Object.entries(b as Document), byField)
    default:
      return less(Number(a), Number(b))
  }
}
