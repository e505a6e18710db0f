/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/#bitwise-operators */
import type { Value } from '../../../wire/ejson'
import { isNullish, typeName } from '../value'
import { fail, type Operator, withArguments, withOne } from './operator'

function bitsOf(value: Value, name: string): bigint {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw fail(`${name} only supports int and long operands, not ${typeName(value)}.`)
  return BigInt(value)
}

const folding = (start: bigint, act: (a: bigint, b: bigint) => bigint): Operator =>
  withArguments(0, Infinity, (values, name) =>
    values.some(isNullish) ? null : Number(values.reduce((bits: bigint, value) => act(bits, bitsOf(value, name)), start)),
  )

export const $bitAnd = folding(-1n, (a, b) => a & b)
export const $bitOr = folding(0n, (a, b) => a | b)
export const $bitXor = folding(0n, (a, b) => a ^ b)
export const $bitNot = withOne((value, name) => (isNullish(value) ? null : Number(~bitsOf(value, name))))
