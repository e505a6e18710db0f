/** https://www.mongodb.com/docs/manual/reference/operator/query/regex/ */
import { requestFailed } from '../../errors'
import { anyValue } from './predicate'

/** mingo has made a RegExp of the text and its `$options` before. */
export const $regex = anyValue((operand) => {
  if (!(operand instanceof RegExp)) throw requestFailed('$regex has to be a string')
  // `g` would make `test` remember where it stopped.
  const pattern = new RegExp(operand, operand.flags.replace('g', ''))
  return (value) => typeof value === 'string' && pattern.test(value)
})
