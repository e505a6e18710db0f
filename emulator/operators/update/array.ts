/** https://www.mongodb.com/docs/manual/reference/operator/update-array/ */
import { type Document, isDocument, type Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { compare, equal } from '../../store/key'
import { type Order, sortKey } from '../../store/sort'
import { matcher } from '../context'
import type { UpdateOperator } from './operator'

function arrayOf(current: Value, path: string): Value[] {
  if (current === undefined) return []
  if (!Array.isArray(current)) throw requestFailed(`The field '${path}' must be an array but is of type ${typeof current}`)
  return [...current]
}

function sorted(items: Value[], by: Value): Value[] {
  if (!isDocument(by)) return items.sort((a, b) => compare(a, b) * Number(by))
  const order = Object.entries(by).map(([field, direction]) => ({ field, direction })) as Order
  return items.sort((a, b) => Buffer.compare(sortKey(a as Document, order), sortKey(b as Document, order)))
}

const sliced = (items: Value[], count: number) => (count < 0 ? items.slice(count) : items.slice(0, count))

export const $push: UpdateOperator = {
  creates: true,
  apply(current, operand, path) {
    const items = arrayOf(current, path)
    if (!isDocument(operand) || !Array.isArray(operand.$each)) return [...items, operand]
    const { $each, $position = items.length, $sort, $slice } = operand
    items.splice($position as number, 0, ...$each)
    const ordered = $sort === undefined ? items : sorted(items, $sort)
    return $slice === undefined ? ordered : sliced(ordered, $slice as number)
  },
}

export const $addToSet: UpdateOperator = {
  creates: true,
  apply(current, operand, path) {
    const items = arrayOf(current, path)
    // Otherwise than in MongoDB, an array stands for its elements; asserted by the SDK authors' own tests.
    const each = isDocument(operand) && Array.isArray(operand.$each) ? operand.$each : Array.isArray(operand) ? operand : [operand]
    for (const item of each) if (!items.some((known) => equal(known, item))) items.push(item)
    return items
  },
}

const removing = (isUnwanted: (operand: Value) => (item: Value) => boolean): UpdateOperator => ({
  creates: false,
  apply(current, operand, path) {
    if (current === undefined) return undefined
    const unwanted = isUnwanted(operand)
    return arrayOf(current, path).filter((item) => !unwanted(item))
  },
})

const hasOperators = (value: Document) => Object.keys(value).some((key) => key.startsWith('$'))

/** A value, a condition on the elements, or a condition on fields of elements that are objects. */
export const $pull = removing((operand) => {
  if (!isDocument(operand)) return (item) => equal(item, operand)
  const test = matcher(hasOperators(operand) ? { item: operand } : operand)
  return hasOperators(operand) ? (item) => test({ item }) : (item) => isDocument(item) && test(item)
})

export const $pullAll = removing((operand) => (item) => Array.isArray(operand) && operand.some((unwanted) => equal(item, unwanted)))

export const $pop: UpdateOperator = {
  creates: false,
  apply(current, operand, path) {
    if (current === undefined) return undefined
    const items = arrayOf(current, path)
    return operand === -1 ? items.slice(1) : items.slice(0, -1)
  },
}
