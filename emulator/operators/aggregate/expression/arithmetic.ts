/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/#arithmetic-expression-operators */
import type { Value } from '../../../wire/ejson'
import { isNullish, show, typeName } from '../value'
import { fail, type Operator, withArguments, withOne } from './operator'
import { Sum } from './sum'

const isNumber = (value: Value): value is number => typeof value === 'number'

/** Of one number; `null` for a missing one. */
export const ofNumber = (act: (value: number, name: string) => number): Operator =>
  withOne((value, name) => {
    if (isNullish(value)) return null
    if (!isNumber(value)) throw fail(`${name} only supports numeric types, not ${typeName(value)}`)
    return act(value, name)
  })

/** Of two numbers; `null` where one is missing. */
const ofTwo = (texts: (left: Value, right: Value, name: string) => string, act: (left: number, right: number) => number): Operator =>
  withArguments(2, 2, ([left, right], name) => {
    if (isNullish(left) || isNullish(right)) return null
    if (!isNumber(left) || !isNumber(right)) throw fail(texts(left, right, name))
    return act(left, right)
  })

const bothNumeric = (left: Value, right: Value, name: string) =>
  `${name} only supports numeric types, not ${typeName(left)} and ${typeName(right)}`

/** Dates take milliseconds, rounded as MongoDB rounds them. */
export const $add = withArguments(0, Infinity, (values) => {
  const sum = new Sum()
  let dates = 0
  for (const value of values) {
    if (isNullish(value)) return null
    if (value instanceof Date) dates++
    else if (!isNumber(value)) throw fail(`$add only supports numeric or date types, not ${typeName(value)}`)
    if (dates > 1) throw fail('only one date allowed in an $add expression')
    sum.add(Number(value))
  }
  return dates ? new Date(Math.round(sum.value)) : sum.value
})

export const $multiply = withArguments(0, Infinity, (values) => {
  let product = 1
  for (const value of values) {
    if (isNullish(value)) return null
    if (!isNumber(value)) throw fail(`$multiply only supports numeric types, not ${typeName(value)}`)
    product *= value
  }
  return product
})

export const $subtract = withArguments(2, 2, ([left, right]) => {
  if (isNullish(left) || isNullish(right)) return null
  if (isNumber(left) && isNumber(right)) return left - right
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
  if (left instanceof Date && isNumber(right)) return new Date(left.getTime() - Math.round(right))
  throw fail(`can't $subtract ${typeName(right)} from ${typeName(left)}`)
})

export const $divide = ofTwo(bothNumeric, (left, right) => {
  if (right === 0) throw fail("can't $divide by zero")
  return left / right
})

export const $mod = ofTwo(bothNumeric, (left, right) => {
  if (right === 0) throw fail("can't $mod by zero")
  return left % right
})

export const $pow = ofTwo(
  (base, exponent) =>
    isNumber(base) ? `$pow's exponent must be numeric, not ${typeName(exponent)}` : `$pow's base must be numeric, not ${typeName(base)}`,
  (base, exponent) => {
    if (base === 0 && exponent < 0) throw fail('$pow cannot take a base of 0 and a negative exponent')
    return base ** exponent
  },
)

export const $log = ofTwo(
  (value, base) =>
    isNumber(value) ? `$log's base must be numeric, not ${typeName(base)}` : `$log's argument must be numeric, not ${typeName(value)}`,
  (value, base) => {
    if (value <= 0) throw fail(`$log's argument must be a positive number, but is ${show(value)}`)
    if (base <= 0 || base === 1) throw fail(`$log's base must be a positive number not equal to 1, but is ${show(base)}`)
    return Math.log(value) / Math.log(base)
  },
)

const positive = (act: (value: number) => number): Operator =>
  ofNumber((value, name) => {
    if (value <= 0) throw fail(`${name}'s argument must be a positive number, but is ${show(value)}`)
    return act(value)
  })

export const $abs = ofNumber(Math.abs)
export const $ceil = ofNumber(Math.ceil)
export const $floor = ofNumber(Math.floor)
export const $exp = ofNumber(Math.exp)
export const $ln = positive(Math.log)
export const $log10 = positive(Math.log10)

export const $sqrt = ofNumber((value) => {
  if (value < 0) throw fail("$sqrt's argument must be greater than or equal to 0")
  return Math.sqrt(value)
})
