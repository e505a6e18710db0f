/** https://www.mongodb.com/docs/manual/reference/operator/query-element/ */
import type { Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { isOfType, isTypeAlias, typeAliases } from '../type-name'
import { anyLeaf, anyValue, type Operator } from './operator'

/** MongoDB takes everything for true but false, zero and null. */
const isTrue = (operand: Value) => operand !== false && operand !== 0 && operand !== null

const isThere = anyLeaf(() => (value) => value !== undefined)

/** Of several leaves (a path through an array), one that exists is enough for true; false needs all of them missing. */
export const $exists: Operator = (at, operand, scope) => {
  const test = isThere(at, operand, scope)
  return isTrue(operand) ? test : (subject) => !test(subject)
}

function aliasOf(operand: Value): string {
  if (typeof operand === 'string') {
    if (!isTypeAlias(operand)) throw requestFailed(`Unknown type name alias: ${operand}`)
    return operand
  }
  if (typeof operand !== 'number') throw requestFailed('type must be represented as a number or a string')
  const alias = typeAliases[operand]
  if (alias === undefined) throw requestFailed(`Invalid numerical type code: ${operand}`)
  return alias
}

export const $type = anyValue((operand) => {
  const aliases = (Array.isArray(operand) ? operand : [operand]).map(aliasOf)
  if (!aliases.length) throw requestFailed('$type must match at least one type')
  return (value) => aliases.some((alias) => isOfType(value, alias))
})
