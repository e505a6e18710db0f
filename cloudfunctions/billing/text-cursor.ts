/** Lists sorted by a day or a period go on behind the last row seen, by its value and id: `skip` would cost more with every page. */
import { Refused } from '@domain/kit/errors'
import { command as _ } from '../kit/cloud'

export interface Order { field: 'dueOn' | 'period', direction: 1 | -1 }

export const cursorOf = <F extends string>({ field }: { field: F }, row: { _id: string } & Record<F, string>): string => `${row[field]}_${row._id}`

/** The condition for what comes behind the cursor, none for the first page. @throws Refused invalid where it is not one of ours */
export function behind ({ field, direction }: Order, cursor: string | undefined): object[] {
  if (!cursor) return []
  const [, value, id] = /^(\d{4}-\d{2}(?:-[A-Za-z0-9-]{1,40})?)_([A-Za-z0-9_-]{1,140})$/.exec(cursor) ?? []
  if (id === undefined) throw new Refused('invalid', 'cursor', 'after')
  const [from, further] = direction === 1 ? [_.gte(value), _.gt(value)] : [_.lte(value), _.lt(value)]
  // The first condition lets the index begin where the page before ended; the second settles equal values.
  return [{ [field]: from }, _.or([{ [field]: further }, { _id: _.gt(id) }])]
}
