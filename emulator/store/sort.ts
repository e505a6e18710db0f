import type { Document, Value } from '../wire/ejson'
import { directed, encodeKey, types } from './key'
import { leavesAt } from './path'

export type Order = { field: string; direction: 1 | -1 }[]

/** An array sorts by its smallest element when ascending, by its largest when descending; an empty one before null. */
function sortValue(document: Document, { field, direction }: Order[number]): Buffer {
  const keys = leavesAt(document, field).flatMap((leaf): Buffer[] => {
    if (!Array.isArray(leaf)) return [encodeKey(leaf)]
    return leaf.length ? leaf.map((item: Value) => encodeKey(item)) : [Buffer.from([types.null - 1])]
  })
  const best = keys.reduce((a, b) => (Buffer.compare(a, b) * direction <= 0 ? a : b))
  return directed(best, direction)
}

/** Bytes by which documents are put into an order; equal bytes keep the order of insertion. */
export const sortKey = (document: Document, order: Order): Buffer => Buffer.concat(order.map((part) => sortValue(document, part)))

/** Enough rows beyond a limit that sorting them away is rare. */
const spare = 1000

/** Items in the order of their keys, equal ones as they came. With a limit it gives the first ones, and holds few more than those. */
export function* sorted<Item>(items: Iterable<Item>, keyOf: (item: Item) => Buffer, limit = Infinity): Generator<Item> {
  let rows: { item: Item; key: Buffer }[] = []
  const settle = () => {
    rows.sort((a, b) => Buffer.compare(a.key, b.key))
    if (rows.length > limit) rows = rows.slice(0, limit)
  }
  for (const item of items) {
    rows.push({ item, key: keyOf(item) })
    if (rows.length >= 2 * limit + spare) settle()
  }
  settle()
  for (const { item } of rows) yield item
}
