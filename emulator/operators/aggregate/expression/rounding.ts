/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/round/ */
import type { Value } from '../../../wire/ejson'
import { isInteger32, isNullish, show, typeName } from '../value'
import { fail, type Operator, withArguments } from './operator'

/** Which way to go from a number cut off: whether what was cut was more than, exactly or less than a half. */
type Up = (rest: -1 | 0 | 1, lastIsOdd: boolean) => boolean

const halfToEven: Up = (rest, lastIsOdd) => rest > 0 || (rest === 0 && lastIsOdd)
const never: Up = () => false

/** All decimals of a double, which are finitely many: 1.005 is really 1.00499999999999989… */
const exact = (value: number) => value.toFixed(100)

function half(digits: string): -1 | 0 | 1 {
  const [first = '0'] = digits
  if (first < '5') return -1
  return first > '5' || /[1-9]/.test(digits.slice(1)) ? 1 : 0
}

/** Cuts the decimal digits of a number at `place`, counted from its point to the right. */
function cut(value: number, place: number, up: Up): number {
  if (!Number.isFinite(value) || (Number.isInteger(value) && place >= 0)) return value
  const sign = value < 0 ? -1 : 1
  const [whole = '0', fraction = ''] = Number(Math.abs(value)) < 1e21 ? exact(Math.abs(value)).split('.') : [BigInt(Math.abs(value)).toString()]
  const digits = whole + fraction
  const end = whole.length + place
  const kept = BigInt(digits.slice(0, Math.max(end, 0)) || '0')
  const rest = half(end < 0 ? '0' : digits.slice(end))
  const rounded = kept + (up(rest, kept % 2n === 1n) ? 1n : 0n)
  return sign * Number(`${rounded}e${-place}`)
}

const rounding = (up: Up): Operator =>
  withArguments(1, 2, (values, name) => {
    const [value] = values
    const place: Value = values.length > 1 ? values[1] : 0
    if (isNullish(value) || isNullish(place)) return null
    if (typeof value !== 'number') throw fail(`${name} only supports numeric types, not ${typeName(value)}`)
    if (!isInteger32(place)) throw fail(`precision argument to  ${name} must be a integral value`)
    if (place < -20 || place > 100) throw fail(`cannot apply ${name} with precision value ${show(place)} value must be in [-20, 100]`)
    return cut(value, place, up)
  })

export const $round = rounding(halfToEven)
export const $trunc = rounding(never)
