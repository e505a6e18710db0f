import { type Document, encode, isDocument, type Value } from '../../wire/ejson'
import { notImplemented, requestFailed } from '../../errors'

/** The place a path leads to: what holds it, and under which name or index. */
export interface Target {
  holder: Document | Value[]
  name: string
}

const isIndex = (name: string) => /^\d+$/.test(name)

export const read = ({ holder, name }: Target): Value => {
  if (Array.isArray(holder)) return holder[Number(name)]
  return Object.hasOwn(holder, name) ? holder[name] : undefined
}

/** Writes a value; `undefined` removes the field, or leaves null where it was an element, as MongoDB's `$unset` does. */
export function write({ holder, name }: Target, value: Value): void {
  if (Array.isArray(holder)) {
    while (holder.length < Number(name)) holder.push(null)
    holder[Number(name)] = value ?? null
  } else if (value === undefined) {
    delete holder[name]
  } else {
    holder[name] = value
  }
}

const canHold = (value: Value, name: string): value is Document | Value[] => {
  return Array.isArray(value) ? isIndex(name) : isDocument(value)
}

/**
 * Walks a dotted path.
 * @param create makes objects where the path has none yet; without it the answer is `undefined` there.
 * @throws the service's "Cannot create field" where something else is in the way.
 */
export function targetAt(document: Document, path: string, create: boolean): Target | undefined {
  if (path.split('.').some((name) => name.startsWith('$'))) throw notImplemented(`positional paths (${path})`)
  const names = path.split('.')
  let holder: Document | Value[] = document
  for (const [at, name] of names.entries()) {
    const next = names[at + 1]
    if (next === undefined) return { holder, name }
    const place: Target = { holder, name }
    let value = read(place)
    if (value === undefined) {
      if (!create) return undefined
      value = {}
      write(place, value)
    }
    if (!canHold(value, next)) {
      if (!create) return undefined
      throw requestFailed(`Cannot create field '${next}' in element {${name}: ${encode(value)}}`)
    }
    holder = value
  }
  return undefined
}
