/** https://www.mongodb.com/docs/manual/reference/operator/query-array/ */
import { type Document, isDocument, type Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { anyLeaf, anyValue, isOperators, itself, type Operator, type Scope, type Test } from './operator'
import { equalTo } from './comparison'

const logical = new Set(['$and', '$or', '$nor', '$expr', '$where', '$jsonSchema'])

/** With operators it looks at the elements themselves; with fields at elements that have fields. */
export function elementTest(operand: Value, scope: Scope): Test {
  if (!isDocument(operand)) throw requestFailed('$elemMatch needs an Object')
  if (isOperators(operand) && !logical.has(Object.keys(operand)[0] as string)) return scope.criteria(itself, operand)
  const test = scope.filter(operand)
  // To MongoDB an array is an object whose fields are numbers.
  return (element) => (Array.isArray(element) ? test({ ...element }) : isDocument(element) && test(element))
}

export const $elemMatch = anyLeaf((operand, scope) => {
  const passes = elementTest(operand, scope)
  return (leaf) => Array.isArray(leaf) && leaf.some(passes)
})

export const $all: Operator = (at, operand, scope) => {
  if (!Array.isArray(operand)) throw requestFailed('$all needs an array')
  const ofElements = operand.filter((wanted) => isDocument(wanted) && Object.keys(wanted)[0] === '$elemMatch').length
  if (ofElements && ofElements < operand.length) throw requestFailed('$all/$elemMatch has to be consistent')
  const tests = operand.map((wanted) => {
    if (ofElements) return $elemMatch(at, (wanted as Document).$elemMatch, scope)
    if (isOperators(wanted)) throw requestFailed('no $ expressions in $all')
    return anyValue(equalTo)(at, wanted, scope)
  })
  return (subject) => tests.length > 0 && tests.every((test) => test(subject))
}

export const $size = anyLeaf((operand) => {
  if (typeof operand !== 'number') throw requestFailed('$size needs a number')
  if (!Number.isInteger(operand)) throw requestFailed('$size must be a whole number')
  if (operand < 0) throw requestFailed('$size may not be negative')
  return (value) => Array.isArray(value) && value.length === operand
})
