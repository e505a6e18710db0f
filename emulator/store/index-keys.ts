import type { IndexDescription } from '../types'
import type { Document } from '../wire/ejson'
import { requestFailed } from '../errors'
import { isGeographic, refuseNoGeometry } from './geo'
import { directed, encodeKey } from './key'
import { indexedAt, meetsArray } from './path'

export interface Index extends IndexDescription {
  iid: number
  /**
   * Bit by bit, for which of the key's fields some document has an array. Such a field has an entry per element, so it
   * gives no order, and the two ends of a range may be met by different elements. MongoDB tracks it per path as well.
   */
  multi: number
}

export const isMulti = ({ multi }: Index, at: number): boolean => ((multi >> at) & 1) === 1

const root = (field: string) => field.split('.')[0]

/** All values under which one field of a document is found: leaves, elements of arrays, and the arrays as a whole. */
function fieldKeys(document: Document, field: string): { keys: Buffer[]; multi: boolean } {
  return { keys: indexedAt(document, field).map((value) => encodeKey(value)), multi: meetsArray(document, field) }
}

/**
 * The entries a document has in an index. A missing field counts as null, as MongoDB does it; hence only one document may
 * lack the field of a unique index. A geographic index has none.
 */
export function indexKeys(document: Document, index: IndexDescription): { keys: Buffer[]; multi: number } {
  const { keys: fields } = index
  if (isGeographic(index)) {
    refuseNoGeometry(document, index)
    return { keys: [], multi: 0 }
  }
  const parts = fields.map(({ field, direction }) => {
    const { keys, multi } = fieldKeys(document, field)
    return { field, multi, keys: keys.map((key) => directed(key, direction)) }
  })
  // MongoDB refuses two arrays in one key, even where one of them has a single element.
  const arrays = parts.filter((part) => part.multi)
  const parallel = arrays.find((part) => root(part.field) !== root((arrays[0] as { field: string }).field))
  if (parallel) throw requestFailed(`cannot index parallel arrays [${parallel.field}] [${arrays[0]?.field}]`)
  const combined = parts.reduce<Buffer[]>(
    (prefixes, part) => prefixes.flatMap((prefix) => part.keys.map((key) => Buffer.concat([prefix, key]))),
    [Buffer.alloc(0)],
  )
  const distinct = new Map(combined.map((key) => [key.toString('latin1'), key]))
  return { keys: [...distinct.values()], multi: parts.reduce((bits, part, at) => bits | (part.multi ? 1 << at : 0), 0) }
}
