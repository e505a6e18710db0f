/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/#trigonometry-expression-operators */
import { isNullish, typeName } from '../value'
import { ofNumber } from './arithmetic'
import { fail, type Operator, withArguments } from './operator'

const within = (least: number, most: number, bounds: string, act: (value: number) => number): Operator =>
  ofNumber((value, name) => {
    if (value < least || value > most) throw fail(`cannot apply ${name} to ${value}, value must be in ${bounds}`)
    return act(value)
  })

/** The sine of an infinite angle has no meaning. */
const ofAngle = (act: (value: number) => number): Operator =>
  ofNumber((value, name) => {
    if (Math.abs(value) === Infinity) throw fail(`cannot apply ${name} to ${value > 0 ? 'inf' : '-inf'}, value must be in (-inf,inf)`)
    return act(value)
  })

export const $sin = ofAngle(Math.sin)
export const $cos = ofAngle(Math.cos)
export const $tan = ofAngle(Math.tan)
export const $asin = within(-1, 1, '[-1,1]', Math.asin)
export const $acos = within(-1, 1, '[-1,1]', Math.acos)
export const $atan = ofNumber(Math.atan)
export const $sinh = ofNumber(Math.sinh)
export const $cosh = ofNumber(Math.cosh)
export const $tanh = ofNumber(Math.tanh)
export const $asinh = ofNumber(Math.asinh)
export const $acosh = within(1, Infinity, '[1,inf]', Math.acosh)
export const $atanh = within(-1, 1, '[-1,1]', Math.atanh)
export const $degreesToRadians = ofNumber((value) => (value * Math.PI) / 180)
export const $radiansToDegrees = ofNumber((value) => (value * 180) / Math.PI)

export const $atan2 = withArguments(2, 2, ([y, x], name) => {
  if (isNullish(y) || isNullish(x)) return null
  if (typeof y !== 'number' || typeof x !== 'number') throw fail(`${name} only supports numeric types, not ${typeName(y)} and ${typeName(x)}`)
  return Math.atan2(y, x)
})
