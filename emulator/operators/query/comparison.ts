/** https://www.mongodb.com/docs/manual/reference/operator/query-comparison/ */
import type { Value } from '../../wire/ejson'
import { compare, equal, typeOf } from '../../store/key'
import { requestFailed } from '../../errors'
import { anyValue, isOperators, negated, type Test } from './operator'
import { matchesText } from './regex'

/** Values of different types never compare; `null` is equal to itself and to a missing field, NaN only to itself. */
const ordered = (accepts: (order: number) => boolean) =>
  anyValue((operand) => {
    if (operand instanceof RegExp) throw requestFailed("Can't have RegEx as arg to predicate over field")
    if (Number.isNaN(operand)) return (value) => Number.isNaN(value) && accepts(0)
    return (value) => typeOf(value) === typeOf(operand) && !Number.isNaN(value) && accepts(compare(value, operand))
  })

export const $eq = anyValue((operand) => (value) => equal(value, operand))
export const $gt = ordered((order) => order > 0)
export const $gte = ordered((order) => order >= 0)
export const $lt = ordered((order) => order < 0)
export const $lte = ordered((order) => order <= 0)

export const $ne = negated((at, operand, scope) => {
  if (operand instanceof RegExp) throw requestFailed("Can't have regex as arg to $ne.")
  return $eq(at, operand, scope)
})

/** A regular expression stands for the texts it matches, and for itself. */
export const equalTo = (wanted: Value): Test => (wanted instanceof RegExp ? matchesText(wanted) : (value) => equal(value, wanted))

const oneOf = (name: string) =>
  anyValue((operand) => {
    if (!Array.isArray(operand)) throw requestFailed(`${name} needs an array`)
    if (operand.some((value) => isOperators(value))) throw requestFailed('cannot nest $ under $in')
    const tests = operand.map((wanted) => equalTo(wanted))
    return (value) => tests.some((test) => test(value))
  })

export const $in = oneOf('$in')
export const $nin = negated(oneOf('$nin'))
