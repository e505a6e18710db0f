/** Arrays as sets: without order, each value once. https://www.mongodb.com/docs/manual/reference/operator/aggregation/#set-expression-operators */
import type { Value } from '../../../wire/ejson'
import { identity, isNullish, isTrue, typeName } from '../value'
import { fail, type Operator, withArguments, withOne } from './operator'

const keysOf = (values: Value[]) => new Set(values.map(identity))

/** Each value once, in the order in which they first stand; MongoDB promises no order. */
export const unique = (values: Value[]): Value[] => [...new Map(values.map((value) => [identity(value), value])).values()]

/** All arguments arrays; or `null` where one is missing. */
const ofArrays = (act: (sets: Value[][]) => Value): Operator =>
  withArguments(0, Infinity, (values, name) => {
    const sets: Value[][] = []
    for (const value of values) {
      if (isNullish(value)) return null
      if (!Array.isArray(value)) throw fail(`All operands of ${name} must be arrays. One argument is of type: ${typeName(value)}`)
      sets.push(value)
    }
    return act(sets)
  })

export const $setUnion = ofArrays((sets) => unique(sets.flat(1)))

export const $setIntersection = ofArrays(([first = [], ...others]) => {
  const keys = others.map(keysOf)
  return unique(first).filter((value) => keys.every((set) => set.has(identity(value))))
})

export const $setEquals: Operator = (operand, compiler, name) => {
  const count = Array.isArray(operand) ? operand.length : 1
  if (count < 2) throw fail(`$setEquals needs at least two arguments had: ${count}`)
  const operator = withArguments(2, Infinity, (values) => {
    const [first, ...others] = values.map((value) => {
      if (!Array.isArray(value)) throw fail(`All operands of $setEquals must be arrays. One argument is of type: ${typeName(value)}`)
      return keysOf(value)
    })
    return others.every((other) => other.size === first?.size && [...other].every((key) => first.has(key)))
  })
  return operator(operand, compiler, name)
}

/** Two arrays; MongoDB says which of them is none. */
const ofTwo = (nullable: boolean, act: (left: Value[], right: Value[]) => Value): Operator =>
  withArguments(2, 2, ([left, right], name) => {
    if (nullable && (isNullish(left) || isNullish(right))) return null
    const wrong = (which: string, value: Value) => fail(`both operands of ${name} must be arrays. ${which} argument is of type: ${typeName(value)}`)
    if (!Array.isArray(left)) throw wrong('First', left)
    if (!Array.isArray(right)) throw wrong('Second', right)
    return act(left, right)
  })

export const $setDifference = ofTwo(true, (left, right) => {
  const without = keysOf(right)
  return unique(left).filter((value) => !without.has(identity(value)))
})

export const $setIsSubset = ofTwo(false, (left, right) => {
  const all = keysOf(right)
  return left.every((value) => all.has(identity(value)))
})

const ofElements = (act: (values: Value[]) => boolean): Operator =>
  withOne((value, name) => {
    if (!Array.isArray(value)) throw fail(`${name}'s argument must be an array, but is ${typeName(value)}`)
    return act(value)
  })

export const $allElementsTrue = ofElements((values) => values.every(isTrue))
export const $anyElementTrue = ofElements((values) => values.some(isTrue))
