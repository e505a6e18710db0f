/** What MongoDB would answer, worked out document by document with no regard to speed, and with nothing of the store. */
import type { Document, Value } from '../../wire/ejson'
import { inOrder, kindOf } from './reference-order'

type Order = readonly { field: string; direction: 1 | -1 }[]
interface Question {
  filter: Document
  order: Order
}

const isObject = (value: Value): value is Document => kindOf(value) === 'object' && !(value instanceof RegExp)

/** Every value that a path leads to, arrays on the way walked through by position and by element. */
function reached(value: Value, [segment, ...rest]: string[]): Value[] {
  if (segment === undefined) return [value]
  if (Array.isArray(value)) {
    const position = /^\d+$/.test(segment) ? value.slice(Number(segment), Number(segment) + 1) : []
    return [...position.flatMap((item) => reached(item, rest)), ...value.filter(isObject).flatMap((item) => reached(item, [segment, ...rest]))]
  }
  return isObject(value) && segment in value ? reached(value[segment], rest) : [undefined]
}

function leaves(document: Document, path: string): Value[] {
  const found = reached(document, path.split('.'))
  return found.length ? found : [undefined]
}

const withElements = (found: Value[]) => found.flatMap((leaf) => (Array.isArray(leaf) ? [...leaf, leaf] : [leaf]))

const same = (value: Value, wanted: Value) =>
  wanted instanceof RegExp ? typeof value === 'string' && wanted.test(value) : inOrder(value, wanted) === 0

const holds: Record<string, (found: Value[], operand: Value) => boolean> = {
  $eq: (found, operand) => withElements(found).some((value) => same(value, operand)),
  $in: (found, operand) => (operand as Value[]).some((wanted) => holds.$eq?.(found, wanted)),
  $ne: (found, operand) => !holds.$eq?.(found, operand),
  $nin: (found, operand) => !holds.$in?.(found, operand),
  $gt: (found, operand) => compares(found, operand, (order) => order > 0),
  $gte: (found, operand) => compares(found, operand, (order) => order >= 0),
  $lt: (found, operand) => compares(found, operand, (order) => order < 0),
  $lte: (found, operand) => compares(found, operand, (order) => order <= 0),
  $exists: (found, operand) => found.some((leaf) => leaf !== undefined) === operand,
  $size: (found, operand) => found.some((leaf) => Array.isArray(leaf) && leaf.length === operand),
  $all: (found, operand) => (operand as Value[]).length > 0 && (operand as Value[]).every((wanted) => holds.$eq?.(found, wanted)),
  $regex: (found, operand) => withElements(found).some((value) => typeof value === 'string' && new RegExp(operand as string).test(value)),
  $not: (found, operand) => !fulfils(found, operand),
  $elemMatch: (found, operand) => found.some((leaf) => Array.isArray(leaf) && leaf.some((element) => elementPasses(element, operand as Document))),
}

const compares = (found: Value[], operand: Value, accepts: (order: number) => boolean) =>
  withElements(found).some((value) => kindOf(value) === kindOf(operand) && accepts(inOrder(value, operand)))

const isOperators = (criteria: Value): criteria is Document => isObject(criteria) && Object.keys(criteria).some((key) => key in holds)

function fulfils(found: Value[], criteria: Value): boolean {
  if (!isOperators(criteria)) return Boolean(holds.$eq?.(found, criteria))
  return Object.entries(criteria).every(([operator, operand]) => holds[operator]?.(found, operand))
}

const elementPasses = (element: Value, criteria: Document) =>
  isOperators(criteria) ? fulfils([element], criteria) : isObject(element) && matches(element, criteria)

export function matches(document: Document, filter: Document): boolean {
  return Object.entries(filter).every(([name, operand]) => {
    const parts = operand as Document[]
    if (name === '$and') return parts.every((part) => matches(document, part))
    if (name === '$or') return parts.some((part) => matches(document, part))
    if (name === '$nor') return !parts.some((part) => matches(document, part))
    return fulfils(leaves(document, name), operand)
  })
}

/** Below null, where an empty array sorts. */
const nothing = Symbol('nothing')
type Sorted = Value | typeof nothing

const sortedBefore = (a: Sorted, b: Sorted): number => {
  if (a === nothing || b === nothing) return Number(a !== nothing) - Number(b !== nothing)
  return inOrder(a, b)
}

/** What stands for a document in an order: of several values the smallest, or the largest where the direction is down. */
function sortedBy(document: Document, field: string, direction: 1 | -1): Sorted {
  const candidates = leaves(document, field).flatMap((leaf): Sorted[] => (!Array.isArray(leaf) ? [leaf] : leaf.length ? leaf : [nothing]))
  return candidates.reduce((a, b) => (sortedBefore(a, b) * direction <= 0 ? a : b))
}

type Keyed = readonly Sorted[]

const keyOf = (document: Document, order: Order): Keyed => order.map(({ field, direction }) => sortedBy(document, field, direction))

function compareKeys(a: Keyed, b: Keyed, order: Order): number {
  for (const [i, { direction }] of order.entries()) {
    const difference = sortedBefore(a[i], b[i]) * direction
    if (difference) return difference
  }
  return 0
}

export const byOrder = (order: Order) => (a: Document, b: Document): number => compareKeys(keyOf(a, order), keyOf(b, order), order)

/** All that match, in order. */
export function answer(documents: readonly Document[], { filter, order }: Question): Document[] {
  const matching = documents.filter((document) => matches(document, filter))
  const keyed = matching.map((document) => ({ document, key: keyOf(document, order) }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key, order)).map(({ document }) => document)
}
