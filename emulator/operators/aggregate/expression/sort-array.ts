import { notImplemented } from '../../../errors'
import { sortKey } from '../../../store/sort'
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { orderOf } from '../stage/sort'
import { compare, isNullish, typeName } from '../value'
import { fail, fieldsOf, type Operator, type Texts } from './operator'

const texts: Texts = {
  noObject: (name, type) => `${name} requires an object as an argument, found: ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name, field) => `${name} requires '${field}' to be specified`,
}

function comparatorOf(sortBy: Value): (a: Value, b: Value) => number {
  if (sortBy === 1 || sortBy === -1) return (a, b) => compare(a, b) * sortBy
  if (!isDocument(sortBy)) throw fail('The $sort element value must be either 1 or -1')
  const order = orderOf(sortBy)
  return (a, b) => Buffer.compare(sortKey(a as Document, order), sortKey(b as Document, order))
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/sortArray/ */
export const $sortArray: Operator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['input', 'sortBy'], [], texts)
  const input = compiler.compile(fields.input)
  const comparator = comparatorOf(fields.sortBy)
  return (document) => {
    const array = input(document)
    if (isNullish(array)) return null
    if (!Array.isArray(array)) throw fail(`The input argument to $sortArray must be an array, but was of type: ${typeName(array)}`)
    if (isDocument(fields.sortBy) && !array.every(isDocument)) throw notImplemented('$sortArray by fields of elements that are no objects')
    return [...array].sort(comparator)
  }
}
