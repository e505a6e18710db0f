import type { Index } from '../../cloudfunctions/indexes'
import type { State } from './state'
import type { Step } from './step'

/** Something there that is not described; without a removal it stays in any case. */
export interface Extra { what: string, removal?: Step }

export interface Part { steps: Step[], extra: Extra[] }

/** Every collection has the first, and the real service gives the second to each it makes. */
const givenIndexes = ['_id_', '_openid_1']

const keysOf = ({ keys }: Index) => JSON.stringify(keys.map(({ field, direction }) => [field, direction]))

/** Names do not matter to queries: an index with the same keys under another name is the same, and could not be built beside it. */
const serves = (index: Index, wanted: Index) => keysOf(index) === keysOf(wanted) && Boolean(index.unique) === Boolean(wanted.unique)

function indexSteps (collection: string, actual: readonly Index[], wanted: readonly Index[]): Part {
  const own = actual.filter(({ name }) => !givenIndexes.includes(name))
  const missing = wanted.filter(index => !own.some(each => serves(each, index)))
  const inTheWay = (index: Index) => own.filter(each => (each.name === index.name || keysOf(each) === keysOf(index)) && !wanted.some(other => serves(each, other)))
  /** One index may be in the way of two, and goes once. */
  const replaced = new Set<Index>()
  const steps = missing.map((index): Step => {
    const old = inTheWay(index).filter(each => !replaced.has(each))
    old.forEach(each => replaced.add(each))
    return old.length > 0 ? { do: 'replaceIndex', collection, old: old.map(({ name }) => name), index } : { do: 'buildIndex', collection, index }
  })
  const extra = own.filter(index => !replaced.has(index) && !wanted.some(each => serves(index, each)))
  return { steps, extra: extra.map(({ name }) => ({ what: `index ${collection}.${name}`, removal: { do: 'dropIndex', collection, index: name } })) }
}

export function collectionSteps (actual: State, wanted: State): Part {
  const parts = Object.entries(wanted.collections).map(([collection, { permission, indexes }]): Part => {
    const known = actual.collections[collection]
    const { steps, extra } = indexSteps(collection, known?.indexes ?? [], indexes)
    return {
      steps: [
        ...known ? [] : [{ do: 'createCollection' as const, collection }],
        // What a new one has of itself is not known well, so it is set in any case.
        ...known?.permission === permission ? [] : [{ do: 'permit' as const, collection, from: known?.permission, permission }],
        ...steps
      ],
      extra
    }
  })
  const others = Object.keys(actual.collections).filter(name => !Object.hasOwn(wanted.collections, name))
  return {
    steps: [
      ...parts.flatMap(({ steps }) => steps),
      ...actual.storage === wanted.storage ? [] : [{ do: 'permitFiles' as const, from: actual.storage, permission: wanted.storage }]
    ],
    extra: [...parts.flatMap(({ extra }) => extra), ...others.map(name => ({ what: `collection ${name} (never deleted by this command)` }))]
  }
}
