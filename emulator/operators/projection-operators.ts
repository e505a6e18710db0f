/** https://www.mongodb.com/docs/manual/reference/operator/projection/ */
import { type Document, isDocument, type Value } from '../wire/ejson'
import { requestFailed } from '../errors'
import { elementMatcher } from './context'
import { positionIn } from './query/position'
import { typeName } from './type-name'

/** The whole document, and the filter that found it. */
export interface Projected {
  document: Document
  filter: Document
}

export interface FieldOperator {
  /** By itself it makes the answer hold nothing but this field; otherwise everything else stays. */
  chooses: boolean
  needsFilter?: true
  /** What is left of the field; `undefined` is nothing. */
  apply(value: Value, given: Projected): Value
}

const isWhole = (value: Value): value is number => typeof value === 'number' && Number.isInteger(value)

/** So many from the beginning, or from the end, or so many after skipping some. */
export function sliceOperator(operand: Value): FieldOperator {
  const [first, count, ...more] = Array.isArray(operand) ? operand : [operand]
  if (!isWhole(first) || more.length || (Array.isArray(operand) && !isWhole(count)))
    throw requestFailed(`$slice only supports numbers and [skip, limit] arrays, not ${typeName(operand)}`)
  if (isWhole(count) && count <= 0) throw requestFailed('$slice limit must be positive')
  const cut = (items: Value[]) => {
    if (!isWhole(count)) return first < 0 ? items.slice(first) : items.slice(0, first)
    const from = first < 0 ? Math.max(items.length + first, 0) : first
    return items.slice(from, from + count)
  }
  return { chooses: false, apply: (value) => (Array.isArray(value) ? cut(value) : value) }
}

/** The first element that fulfils a condition. */
export function elementOperator(operand: Value, path: string): FieldOperator {
  if (!isDocument(operand)) throw requestFailed('elemMatch: Invalid argument, object required')
  if (path.includes('.')) throw requestFailed('Cannot use $elemMatch projection on a nested field.')
  const test = elementMatcher(operand)
  return {
    chooses: true,
    apply(value) {
      const at = Array.isArray(value) ? value.findIndex((item) => test(item)) : -1
      return at < 0 ? undefined : [(value as Value[])[at]]
    },
  }
}

/** `list.$`: the first element that fulfils the filter. */
export const positional = (array: string): FieldOperator => ({
  chooses: true,
  needsFilter: true,
  apply(value, { document, filter }) {
    if (!Array.isArray(value)) return value
    const at = positionIn(document, array, filter)
    if (at === undefined) throw requestFailed("Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array")
    return [value[at]]
  },
})
