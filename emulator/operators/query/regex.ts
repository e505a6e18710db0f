/** https://www.mongodb.com/docs/manual/reference/operator/query/regex/ */
import { anyValue } from './predicate'

export const $regex = anyValue((operand) => {
  const source = operand instanceof RegExp ? operand : String(operand)
  // `g` would make `test` remember where it stopped.
  const pattern = new RegExp(source, operand instanceof RegExp ? operand.flags.replace('g', '') : undefined)
  return (value) => typeof value === 'string' && pattern.test(value)
})
