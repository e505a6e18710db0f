/** https://www.mongodb.com/docs/manual/reference/operator/query/mod/ and …/query-bitwise/ */
import type { Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { anyValue } from './operator'

/** Divisor, remainder and value lose their fractions, as in MongoDB. */
export const $mod = anyValue((operand) => {
  if (!Array.isArray(operand)) throw requestFailed('malformed mod, needs to be an array')
  if (operand.length < 2) throw requestFailed('malformed mod, not enough elements')
  if (operand.length > 2) throw requestFailed('malformed mod, too many elements')
  const [divisor, remainder] = operand
  if (typeof divisor !== 'number' || !Number.isFinite(divisor)) throw requestFailed('malformed mod, divisor not a number')
  if (typeof remainder !== 'number' || !Number.isFinite(remainder)) throw requestFailed('malformed mod, remainder not a number')
  const by = Math.trunc(divisor)
  if (by === 0) throw requestFailed('divisor cannot be 0')
  return (value) => typeof value === 'number' && Math.trunc(value) % by === Math.trunc(remainder)
})

const isPosition = (value: Value): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0

/** A mask, or a list of positions, the lowest bit being 0; a negative number has all the bits above its 64. */
function positionsOf(operand: Value, name: string): bigint[] {
  if (Array.isArray(operand)) {
    if (!operand.every(isPosition)) throw requestFailed(`Failed to parse bit position. Expected a non-negative integer in ${name}`)
    return operand.map((position) => BigInt(position))
  }
  if (!isPosition(operand)) throw requestFailed(`${name} takes an Array, a number, or a BinData but received: ${JSON.stringify(operand)}`)
  const mask = BigInt(operand)
  return Array.from({ length: 64 }, (_, position) => BigInt(position)).filter((position) => (mask >> position) & 1n)
}

const bits = (name: string, accepts: (positions: bigint[], isSet: (position: bigint) => boolean) => boolean) =>
  anyValue((operand) => {
    const positions = positionsOf(operand, name)
    return (value) => {
      if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) >= 2 ** 63) return false
      return accepts(positions, (position) => ((BigInt(value) >> position) & 1n) === 1n)
    }
  })

export const $bitsAllSet = bits('$bitsAllSet', (positions, isSet) => positions.every(isSet))
export const $bitsAnySet = bits('$bitsAnySet', (positions, isSet) => positions.some(isSet))
export const $bitsAllClear = bits('$bitsAllClear', (positions, isSet) => !positions.some(isSet))
export const $bitsAnyClear = bits('$bitsAnyClear', (positions, isSet) => !positions.every(isSet))
