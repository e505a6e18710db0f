/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/unionWith/ */
import { isDocument } from '../../../wire/ejson'
import { typeName } from '../value'
import { fail, type Stage } from './stage'

export const $unionWith: Stage = (operand, { compiler, source }) => {
  if (typeof operand !== 'string' && !isDocument(operand))
    throw fail(`the $unionWith stage specification must be an object or string, but found ${typeName(operand)}`)
  const { coll, pipeline = [], ...others } = typeof operand === 'string' ? { coll: operand } : operand
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw fail(`BSON field '$unionWith.${unknown}' is an unknown field.`)
  if (typeof coll !== 'string') throw fail(`BSON field '$unionWith.coll' is missing but a required field`)
  const other = source(pipeline, compiler, '$unionWith')
  return function* (input) {
    yield* input
    yield* other(coll)
  }
}
