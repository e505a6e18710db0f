import { type Document, encode, isDocument, type Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'

/** The place a path leads to: what holds it, and under which name or index. */
export interface Target {
  holder: Document | Value[]
  name: string
}

/** MongoDB's own limit for the gap between an array's end and an index beyond it. */
const widestGap = 1_500_000

const isIndex = (name: string) => /^(0|[1-9]\d*)$/.test(name)

export const read = ({ holder, name }: Target): Value => {
  if (Array.isArray(holder)) return holder[Number(name)]
  return Object.hasOwn(holder, name) ? holder[name] : undefined
}

/** Writes a value; `undefined` removes the field, or leaves null where it was an element, as MongoDB's `$unset` does. */
export function write({ holder, name }: Target, value: Value): void {
  if (Array.isArray(holder)) {
    if (Number(name) - holder.length > widestGap) throw requestFailed(`can't backfill more than ${widestGap} elements`)
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

function elementsOf(holder: Document | Value[], names: readonly string[], at: number): string[] {
  const path = names.slice(0, at).join('.')
  if (!Array.isArray(holder)) throw requestFailed(`Cannot apply array updates to non-array element ${path}: ${encode(holder)}`)
  return holder.map((_, index) => String(index))
}

/**
 * Walks along the names of a path, `$` replaced by its index; `$[]` leads to several places.
 * @param create makes objects where the path has none yet; without it nothing is there.
 * @throws the service's "Cannot create field" where something else is in the way.
 */
export function targetsAt(holder: Document | Value[], names: readonly string[], create: boolean, at = 0): Target[] {
  const name = names[at] as string
  const next = names[at + 1]
  const own = name === '$[]' ? elementsOf(holder, names, at) : [name]
  if (next === undefined) return own.map((each) => ({ holder, name: each }))
  return own.flatMap((each): Target[] => {
    const place: Target = { holder, name: each }
    let value = read(place)
    if (next === '$[]' && value === undefined)
      throw requestFailed(`The path '${names.slice(0, at + 1).join('.')}' must exist in the document in order to apply array updates.`)
    if (value === undefined) {
      if (!create) return []
      value = {}
      write(place, value)
    }
    if (next === '$[]' && !isDocument(value) && !Array.isArray(value))
      throw requestFailed(`Cannot apply array updates to non-array element ${each}: ${encode(value)}`)
    if (next !== '$[]' && !canHold(value, next)) {
      if (!create) return []
      throw requestFailed(`Cannot create field '${next}' in element {${each}: ${encode(value)}}`)
    }
    return targetsAt(value as Document | Value[], names, create, at + 1)
  })
}
