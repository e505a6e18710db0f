import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { putField } from '../expression/object'

/** What a path leads to through objects alone; an array on the way is the end. */
export function atPath(document: Document, segments: readonly string[]): Value {
  let value: Value = document
  for (const segment of segments) value = isDocument(value) && Object.hasOwn(value, segment) ? value[segment] : undefined
  return value
}

/** A copy with one value put in, or with `undefined` taken out. What is in the way and no object gives way to one. */
export function withPath(document: Document, segments: readonly string[], value: Value): Document {
  const [first = '', ...rest] = segments
  const copy = { ...document }
  const below = Object.hasOwn(copy, first) ? copy[first] : undefined
  const next = rest.length ? withPath(isDocument(below) ? below : {}, rest, value) : value
  if (next === undefined) delete copy[first]
  else putField(copy, first, next)
  return copy
}
