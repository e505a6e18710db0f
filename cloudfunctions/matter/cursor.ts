/** Pages go on from the last row seen, by its sort value and id: `skip` would cost more with every page. */
import type { Matter } from '@domain/matter/matter'
import type { View } from '@domain/matter/views'
import { Refused } from '@domain/kit/errors'
import { command as _ } from '../kit/cloud'

export const cursorOf = ({ field }: View['order'], matter: Matter) => `${matter[field] ?? ''}_${matter._id}`

/** The condition for what comes after the cursor, none for the first page. @throws Refused invalid where it is not one of ours */
export function after ({ field, direction }: View['order'], cursor: string | undefined): object[] {
  if (!cursor) return []
  const [, value, id] = /^(\d*)_([A-Za-z0-9_-]{1,64})$/.exec(cursor) ?? []
  if (id === undefined) throw new Refused('invalid', 'cursor', 'after')
  const at = value === '' ? null : Number(value)
  const further = at === null ? _.gt(0) : direction === 1 ? _.gt(at) : _.lt(at)
  return [_.or([{ [field]: further }, { [field]: at, _id: _.gt(id) }])]
}
