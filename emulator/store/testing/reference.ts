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

/** What a condition looks at: nothing where a path ends in an array without objects, so `null` does not match that. */
const leaves = (document: Document, path: string) => reached(document, path.split('.'))

const withElements = (found: Value[]) => found.flatMap((leaf) => (Array.isArray(leaf) ? [...leaf, leaf] : [leaf]))

/** MongoDB's patterns see code points. */
const fits = (value: Value, pattern: string) => typeof value === 'string' && new RegExp(pattern, 'u').test(value)

const same = (value: Value, wanted: Value) => (wanted instanceof RegExp ? fits(value, wanted.source) : inOrder(value, wanted) === 0)

/** What a condition is asked of: what a path leads to and, for comparisons, the elements of what is an array there. */
interface Subject {
  leaves: Value[]
  values: Value[]
}

const ofPath = (found: Value[]): Subject => ({ leaves: found, values: withElements(found) })
/** An element of an array is compared as it is, and not looked into: `$elemMatch` goes down one level. */
const ofElement = (element: Value): Subject => ({ leaves: [element], values: [element] })

const holds: Record<string, (subject: Subject, operand: Value) => boolean> = {
  $eq: ({ values }, operand) => values.some((value) => same(value, operand)),
  $in: (subject, operand) => (operand as Value[]).some((wanted) => holds.$eq?.(subject, wanted)),
  $ne: (subject, operand) => !holds.$eq?.(subject, operand),
  $nin: (subject, operand) => !holds.$in?.(subject, operand),
  $gt: (subject, operand) => compares(subject, operand, (order) => order > 0),
  $gte: (subject, operand) => compares(subject, operand, (order) => order >= 0),
  $lt: (subject, operand) => compares(subject, operand, (order) => order < 0),
  $lte: (subject, operand) => compares(subject, operand, (order) => order <= 0),
  $exists: ({ leaves: found }, operand) => found.some((leaf) => leaf !== undefined) === operand,
  $size: ({ leaves: found }, operand) => found.some((leaf) => Array.isArray(leaf) && leaf.length === operand),
  $all: (subject, operand) => (operand as Value[]).length > 0 && (operand as Value[]).every((wanted) => holds.$eq?.(subject, wanted)),
  $regex: ({ values }, operand) => values.some((value) => fits(value, operand as string)),
  $not: (subject, operand) => !fulfils(subject, operand),
  $elemMatch: ({ leaves: found }, operand) => found.some((leaf) => Array.isArray(leaf) && leaf.some((element) => elementPasses(element, operand as Document))),
}

const compares = ({ values }: Subject, operand: Value, accepts: (order: number) => boolean) =>
  values.some((value) => kindOf(value) === kindOf(operand) && accepts(inOrder(value, operand)))

const isOperators = (criteria: Value): criteria is Document => isObject(criteria) && Object.keys(criteria).some((key) => key in holds)

function fulfils(subject: Subject, criteria: Value): boolean {
  if (!isOperators(criteria)) return Boolean(holds.$eq?.(subject, criteria))
  return Object.entries(criteria).every(([operator, operand]) => holds[operator]?.(subject, operand))
}

const elementPasses = (element: Value, criteria: Document) =>
  isOperators(criteria) ? fulfils(ofElement(element), criteria) : isObject(element) && matches(element, criteria)

export function matches(document: Document, filter: Document): boolean {
  return Object.entries(filter).every(([name, operand]) => {
    const parts = operand as Document[]
    if (name === '$and') return parts.every((part) => matches(document, part))
    if (name === '$or') return parts.some((part) => matches(document, part))
    if (name === '$nor') return !parts.some((part) => matches(document, part))
    return fulfils(ofPath(leaves(document, name)), operand)
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
  const found = leaves(document, field)
  const candidates = (found.length ? found : [undefined]).flatMap((leaf): Sorted[] => (!Array.isArray(leaf) ? [leaf] : leaf.length ? leaf : [nothing]))
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
