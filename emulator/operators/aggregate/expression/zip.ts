import type { Value } from '../../../wire/ejson'
import { isNullish, show, typeName } from '../value'
import { type Evaluate, fail, fieldsOf, type Operator, type Texts } from './operator'

const texts: Texts = {
  noObject: (name, type) => `${name} only supports an object as an argument, found ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name) => `${name} requires at least one input array`,
}

function listOf(value: Value, field: string): Value[] {
  if (!Array.isArray(value)) throw fail(`${field} must be an array of expressions, found ${typeName(value)}`)
  return value
}

function arraysOf(values: Value[]): Value[][] | null {
  if (values.some(isNullish)) return null
  return values.map((value) => {
    if (!Array.isArray(value)) throw fail(`$zip found a non-array expression in input: ${show(value)}`)
    return value
  })
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/zip/ */
export const $zip: Operator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['inputs'], ['defaults', 'useLongestLength'], texts)
  const { useLongestLength: longest = false } = fields
  const inputs = listOf(fields.inputs, 'inputs').map((input) => compiler.compile(input))
  const defaults: Evaluate[] = listOf(fields.defaults ?? [], 'defaults').map((value) => compiler.compile(value))
  if (inputs.length === 0) throw fail('$zip requires at least one input array')
  if (typeof longest !== 'boolean') throw fail(`useLongestLength must be a bool, found ${typeName(longest)}`)
  if (defaults.length && !longest) throw fail('cannot specify defaults unless useLongestLength is true')
  if (defaults.length && defaults.length !== inputs.length) throw fail('defaults and inputs must have the same length')
  return (document) => {
    const arrays = arraysOf(inputs.map((input) => input(document)))
    if (!arrays) return null
    const filling = defaults.map((value) => value(document) ?? null)
    const lengths = arrays.map((array) => array.length)
    const length = longest ? Math.max(...lengths) : Math.min(...lengths)
    return Array.from({ length }, (_, i) => arrays.map((array, k) => (i < array.length ? (array[i] ?? null) : (filling[k] ?? null))))
  }
}
