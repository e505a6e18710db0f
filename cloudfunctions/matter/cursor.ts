/** Pages go on from the last row seen, by its sort value and id: `skip` would cost more with every page. */
import type { Matter } from '@domain/matter/matter'
import type { View } from '@domain/matter/views'
import { Refused } from '@domain/kit/errors'
import { command as _ } from '../kit/cloud'

export const cursorOf = ({ field }: View['order'], matter: Matter) => `${matter[field]}_${matter._id}`

/** The condition for what comes after the cursor, none for the first page. @throws Refused invalid where it is not one of ours */
export function after ({ field, direction }: View['order'], cursor: string | undefined): object[] {
  if (!cursor) return []
  const [, value, id] = /^(\d+)_([A-Za-z0-9_-]{1,64})$/.exec(cursor) ?? []
  if (id === undefined) throw new Refused('invalid', 'cursor', 'after')
  const at = Number(value)
  const [from, further] = direction === 1 ? [_.gte(at), _.gt(at)] : [_.lte(at), _.lt(at)]
  // The first condition lets the index begin where the page before ended; the second settles equal values.
  return [{ [field]: from }, _.or([{ [field]: further }, { _id: _.gt(id) }])]
}
