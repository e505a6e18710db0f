/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/#array-expression-operators */
import type { Value } from '../../../wire/ejson'
import { compare, isInteger32, isNullish, show, typeName } from '../value'
import { fail, type Operator, withArguments, withOne } from './operator'

export const $isArray = withOne(Array.isArray)

export const $size = withOne((value) => {
  if (!Array.isArray(value)) throw fail(`The argument to $size must be an array, but was of type: ${typeName(value)}`)
  return value.length
})

export const $reverseArray = withOne((value) => {
  if (isNullish(value)) return null
  if (!Array.isArray(value)) throw fail(`The argument to $reverseArray must be an array, but was of type: ${typeName(value)}`)
  return [...value].reverse()
})

const atEnd = (index: 0 | -1): Operator =>
  withOne((value, name) => {
    if (isNullish(value)) return null
    if (!Array.isArray(value)) throw fail(`${name}'s argument must be an array, but is ${typeName(value)}`)
    return value.at(index)
  })

/** As expressions; in `$group` they are accumulators. */
export const $first = atEnd(0)
export const $last = atEnd(-1)

/** Missing where the index leads outside. */
export const $arrayElemAt = withArguments(2, 2, ([array, index]) => {
  if (isNullish(array) || isNullish(index)) return null
  if (!Array.isArray(array)) throw fail(`$arrayElemAt's first argument must be an array, but is ${typeName(array)}`)
  if (typeof index !== 'number') throw fail(`$arrayElemAt's second argument must be a numeric value, but is ${typeName(index)}`)
  if (!isInteger32(index)) throw fail(`$arrayElemAt's second argument must be representable as a 32-bit integer: ${show(index)}`)
  return array.at(index)
})

export const $concatArrays = withArguments(0, Infinity, (values) => {
  const all: Value[] = []
  for (const value of values) {
    if (isNullish(value)) return null
    if (!Array.isArray(value)) throw fail(`$concatArrays only supports arrays, not ${typeName(value)}`)
    all.push(...value)
  }
  return all
})

export const $in = withArguments(2, 2, ([wanted, array]) => {
  if (!Array.isArray(array)) throw fail(`$in requires an array as a second argument, found: ${typeName(array)}`)
  return array.some((item) => compare(item, wanted) === 0)
})

/** The bounds of `$indexOfArray`, `$indexOfBytes` and `$indexOfCP`. */
export function boundOf(value: Value, otherwise: number, which: 'starting' | 'ending', name: string): number {
  if (value === undefined) return otherwise
  if (!isInteger32(value))
    throw fail(`${name} requires an integral ${which} index, found a value of type: ${typeName(value)}, with value: ${show(value)}`)
  if (value < 0) throw fail(`${name} requires a nonnegative ${which} index, found: ${show(value)}`)
  return value
}

export const $indexOfArray = withArguments(2, 4, ([array, wanted, from, to], name) => {
  if (isNullish(array)) return null
  if (!Array.isArray(array)) throw fail(`$indexOfArray requires an array as a first argument, found: ${typeName(array)}`)
  const start = boundOf(from, 0, 'starting', name)
  const end = Math.min(boundOf(to, array.length, 'ending', name), array.length)
  for (let i = start; i < end; i++) if (compare(array[i], wanted) === 0) return i
  return -1
})

export const $range = withArguments(2, 3, (values) => {
  const [start, end, step] = ['starting', 'ending', 'step'].map((which, i) => {
    const value = i === 2 && values.length < 3 ? 1 : values[i]
    const what = i === 2 ? 'a step' : which === 'ending' ? 'an ending' : 'a starting'
    if (typeof value !== 'number') throw fail(`$range requires a numeric ${which} value, found value of type: ${typeName(value)}`)
    if (!isInteger32(value)) throw fail(`$range requires ${what} value that can be represented as a 32-bit integer, found value: ${show(value)}`)
    return value
  }) as [number, number, number]
  if (step === 0) throw fail('$range requires a non-zero step value')
  const length = Math.max(0, Math.ceil((end - start) / step))
  return Array.from({ length }, (_, i) => start + i * step)
})

function sliceNumber(value: Value, which: 'Second' | 'Third'): number {
  const be = which === 'Second' ? 'a numeric value' : 'numeric'
  if (typeof value !== 'number') throw fail(`${which} argument to $slice must be ${be}, but is of type: ${typeName(value)}`)
  if (!isInteger32(value)) throw fail(`${which} argument to $slice can't be represented as a 32-bit integer: ${show(value)}`)
  return value
}

/** `[array, n]`: the first n, or the last where n is negative; `[array, position, n]`: n from there. */
export const $slice = withArguments(2, 3, (values) => {
  if (values.some(isNullish)) return null
  const [array, second, third] = values
  if (!Array.isArray(array)) throw fail(`First argument to $slice must be an array, but is of type: ${typeName(array)}`)
  const position = sliceNumber(second, 'Second')
  if (third === undefined) return position < 0 ? array.slice(position) : array.slice(0, position)
  const count = sliceNumber(third, 'Third')
  if (count <= 0) throw fail(`Third argument to $slice must be positive: ${count}`)
  const start = position < 0 ? Math.max(0, array.length + position) : position
  return array.slice(start, start + count)
})
