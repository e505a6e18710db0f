import { invalidParam } from '../errors'

/** Of one request, asserted in the SDK authors' own tests. */
const mostFiles = 50

/** @throws INVALID_PARAM where it is no list, empty or too long. */
export function fileList<Item>(value: unknown): Item[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidParam('the list of files must be a non-empty array')
  if (value.length > mostFiles) throw invalidParam(`the list of files must not have more than ${mostFiles} items`)
  return value as Item[]
}
