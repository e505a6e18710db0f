import { type Iterator, Lazy } from 'mingo/lazy'
import type { Document } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { type Order, sortKey } from '../../store/sort'

export function orderOf(keys: Document): Order {
  return Object.entries(keys).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw requestFailed('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return { field, direction }
  })
}

/** mingo sorts strings by UTF-16 and arrays by their own rules; this is the order that indexes have. */
export const $sort = (input: Iterator, keys: Document): Iterator =>
  input.transform((documents: Document[]) => {
    const order = orderOf(keys)
    const rows = documents.map((document) => ({ document, key: sortKey(document, order) }))
    return Lazy(rows.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ document }) => document))
  })
