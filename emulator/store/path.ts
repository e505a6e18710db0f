import { type Document, isDocument, type Value } from '../wire/ejson'

const isIndex = (segment: string) => /^\d+$/.test(segment)

function collect(value: Value, segments: readonly string[], at: number, leaves: Value[]): void {
  if (at === segments.length) {
    leaves.push(value)
    return
  }
  const segment = segments[at] as string
  if (Array.isArray(value)) {
    if (isIndex(segment) && Number(segment) < value.length) collect(value[Number(segment)], segments, at + 1, leaves)
    for (const item of value) if (isDocument(item)) collect(item, segments, at, leaves)
  } else if (isDocument(value) && Object.hasOwn(value, segment)) {
    collect(value[segment], segments, at + 1, leaves)
  } else {
    leaves.push(undefined)
  }
}

/**
 * What a dotted path leads to. Arrays on the way are walked through, so there can be several, or none where an array holds no
 * objects; `undefined` stands for a missing field. https://www.mongodb.com/docs/manual/tutorial/query-array-of-documents/
 */
export function reachedBy(document: Document, path: string): Value[] {
  if (!path.includes('.')) return [Object.hasOwn(document, path) ? document[path] : undefined]
  const leaves: Value[] = []
  collect(document, path.split('.'), 0, leaves)
  return leaves
}

/** Like `reachedBy`, for keys: what is not reached has the key of a missing field. */
export function leavesAt(document: Document, path: string): Value[] {
  const leaves = reachedBy(document, path)
  return leaves.length ? leaves : [undefined]
}

const withElements = (leaf: Value): Value[] => (Array.isArray(leaf) ? [...leaf, leaf] : [leaf])

const eachWithElements = (leaves: Value[]): Value[] => (leaves.length === 1 ? withElements(leaves[0]) : leaves.flatMap(withElements))

/** The values a comparison looks at: each leaf, and the elements of a leaf that is an array. */
export const comparedAt = (document: Document, path: string): Value[] => eachWithElements(reachedBy(document, path))

/** The values under which an index finds a document. */
export const indexedAt = (document: Document, path: string): Value[] => eachWithElements(leavesAt(document, path))

/** Whether there is an array on the path or at its end, even one with a single element or none. */
export function meetsArray(document: Document, path: string): boolean {
  let value: Value = document
  for (const name of path.split('.')) {
    if (!isDocument(value)) return false
    value = Object.hasOwn(value, name) ? value[name] : undefined
    if (Array.isArray(value)) return true
  }
  return false
}
