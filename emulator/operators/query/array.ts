/** https://www.mongodb.com/docs/manual/reference/operator/query-array/ */
import { Query } from 'mingo/query'
import { type Document, isDocument, type Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { leavesAt } from '../../store/path'
import type { Operator, Test } from './predicate'
import { $eq } from './comparison'

const logical = new Set(['$and', '$or', '$nor'])

const isOperators = (criteria: object) => Object.keys(criteria).some((key) => key.startsWith('$') && !logical.has(key))

/** With operators it looks at the elements themselves; with fields only at elements that are objects (mingo: at any). */
export const $elemMatch: Operator = (path, operand, options) => {
  if (!isDocument(operand)) throw requestFailed('$elemMatch needs an Object')
  const ofValues = isOperators(operand)
  const query = new Query<Document>(ofValues ? { element: operand } : operand, options)
  const passes = (element: Value) => (ofValues ? query.test({ element }) : isDocument(element) && query.test(element))
  return (document) => leavesAt(document, path).some((leaf) => Array.isArray(leaf) && leaf.some(passes))
}

export const $all: Operator = (path, operand, options) => {
  if (!Array.isArray(operand)) throw requestFailed('$all needs an array')
  const tests = operand.map((wanted): Test => {
    const criteria = isDocument(wanted) ? wanted.$elemMatch : undefined
    return criteria === undefined ? $eq(path, wanted, options) : $elemMatch(path, criteria, options)
  })
  return (document) => tests.length > 0 && tests.every((test) => test(document))
}
