import type { Document, Value } from '../../../wire/ejson'
import { isDocument } from '../../../wire/ejson'
import { requestFailed as fail, notImplemented } from '../../../errors'
import { type Order, sorted, sortKey } from '../../../store/sort'
import { segmentsOf } from '../expression/path'
import type { Run, Stage } from './stage'

/** @throws DATABASE_REQUEST_FAILED */
export function orderOf(keys: Value): Order {
  if (!isDocument(keys)) throw fail('the $sort key specification must be an object')
  const order = Object.entries(keys).map(([field, direction]): Order[number] => {
    segmentsOf(field)
    if (isDocument(direction) && Object.hasOwn(direction, '$meta')) throw notImplemented('aggregate expression $meta')
    if (typeof direction !== 'number') throw fail("$sort key ordering must be specified using a number or {$meta: 'textScore'}")
    if (direction !== 1 && direction !== -1) throw fail('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return { field, direction }
  })
  if (order.length === 0) throw fail('$sort stage must have at least one sort key')
  return order
}

/** @param most how many the stages behind it take at most. */
export const sorting = (order: Order, most: number): Run => (input) => sorted(input, (document: Document) => sortKey(document, order), most)

/** In the order that indexes have: strings by code points, arrays by their least or greatest element. */
export const $sort: Stage = (operand) => sorting(orderOf(operand), Infinity)
