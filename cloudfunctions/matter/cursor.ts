/** Pages go on from the last row seen, by its sort value and id: `skip` would cost more with every page. */
import { Refused } from '@domain/kit/errors'
import { command as _ } from '../kit/cloud'

export interface Order<F extends string> { field: F, direction: 1 | -1 }

export const cursorOf = <F extends string>({ field }: Pick<Order<F>, 'field'>, row: { _id: string } & { [K in F]?: number | null | undefined }) => `${row[field]}_${row._id}`

/** The condition for what comes after the cursor, none for the first page. @throws Refused invalid where it is not one of ours */
export function after ({ field, direction }: Order<string>, cursor: string | undefined): object[] {
  if (!cursor) return []
  const [, value, id] = /^(\d+)_([A-Za-z0-9_-]{1,64})$/.exec(cursor) ?? []
  if (id === undefined) throw new Refused('invalid', 'cursor', 'after')
  const at = Number(value)
  const [from, further] = direction === 1 ? [_.gte(at), _.gt(at)] : [_.lte(at), _.lt(at)]
  // The first condition lets the index begin where the page before ended; the second settles equal values.
  return [{ [field]: from }, _.or([{ [field]: further }, { _id: _.gt(id) }])]
}
