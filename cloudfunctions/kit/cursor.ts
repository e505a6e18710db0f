/** Lists go on behind the last row seen, by its sort value and id: `skip` would cost more with every page, and miss what moves. */
import { Refused } from '@domain/kit/errors'
import { command as _, type db } from './cloud'
import { pages } from './pages'

/** A field to sort by, then `_id` upwards; with `_id` alone that is all. */
export interface Order { field: string, direction: 1 | -1 }

type Sorted = { _id: string }
type Value = string | number
type Collection = ReturnType<typeof db.collection>

const valueOf = (row: Sorted, { field }: Order) => (row as unknown as Record<string, Value>)[field]!

/** The condition for what comes behind a row with this value and id. */
function behind ({ field, direction }: Order, value: Value, id: string): object[] {
  if (field === '_id') return [{ _id: _.gt(id) }]
  const [from, further] = direction === 1 ? [_.gte(value), _.gt(value)] : [_.lte(value), _.lt(value)]
  // The first condition lets the index begin where the page before ended; the second settles equal values.
  return [{ [field]: from }, _.or([{ [field]: further }, { _id: _.gt(id) }])]
}

/** Of a list sorted by a number: what its next page is asked with. */
export const cursorOf = (order: Order, row: Sorted): string => `${valueOf(row, order)}_${row._id}`

/** The condition for what comes behind the cursor, none for the first page. @throws Refused invalid where it is not one of ours */
export function after (order: Order, cursor: string | undefined): object[] {
  if (!cursor) return []
  const [, value, id] = /^(-?\d{1,15})_([A-Za-z0-9_-]{1,64})$/.exec(cursor) ?? []
  if (id === undefined) throw new Refused('invalid', 'cursor', 'after')
  return behind(order, Number(value), id)
}

/** A query in this order, `_id` settling what is equal. */
export function inOrder (collection: Collection, condition: object, { field, direction }: Order) {
  const query = collection.where(condition).orderBy(field, direction === 1 ? 'asc' : 'desc')
  return field === '_id' ? query : query.orderBy('_id', 'asc')
}

/**
 * Everything a filter finds, page by page.
 * @param order by a field that never changes: what moved would be seen twice, or not at all
 * @param most documents in one answer
 */
export const walk = <T extends Sorted> (collection: Collection, filter: object, order: Order, most: number): AsyncGenerator<T[]> =>
  pages<T>(most, async last => {
    const { data } = await inOrder(collection, _.and([filter, ...(last ? behind(order, valueOf(last, order), last._id) : [])]), order).limit(most).get()
    return data as T[]
  })
