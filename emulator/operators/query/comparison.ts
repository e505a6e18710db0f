/** https://www.mongodb.com/docs/manual/reference/operator/query-comparison/ */
import type { Value } from '../../wire/ejson'
import { compare, equal, typeOf } from '../../store/key'
import { requestFailed } from '../../errors'
import { anyValue, negated } from './predicate'

/** Values of different types never compare; `null` is equal to itself and to a missing field. */
const ordered = (accepts: (order: number) => boolean) =>
  anyValue((operand) => (value) => typeOf(value) === typeOf(operand) && accepts(compare(value, operand)))

const matchesOne = (wanted: Value) => (value: Value) =>
  wanted instanceof RegExp ? (typeof value === 'string' && wanted.test(value)) || equal(value, wanted) : equal(value, wanted)

export const $eq = anyValue((operand) => (value) => equal(value, operand))
export const $ne = negated($eq)
export const $gt = ordered((order) => order > 0)
export const $gte = ordered((order) => order >= 0)
export const $lt = ordered((order) => order < 0)
export const $lte = ordered((order) => order <= 0)

export const $in = anyValue((operand) => {
  if (!Array.isArray(operand)) throw requestFailed('$in needs an array')
  const tests = operand.map(matchesOne)
  return (value) => tests.some((test) => test(value))
})

export const $nin = negated($in)
