/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/facet/ */
import { type Document, isDocument } from '../../../wire/ejson'
import { typeName } from '../value'
import { fail, type Stage } from './stage'

/** Several pipelines over the same documents, which are held in memory meanwhile. */
export const $facet: Stage = (operand, { compiler, pipeline }) => {
  if (!isDocument(operand) || Object.keys(operand).length === 0) throw fail('the $facet specification must be a non-empty object')
  const facets = Object.entries(operand).map(([name, stages]) => {
    if (name.startsWith('$') || name.includes('.') || name === '') throw fail(`FieldPath field names may not contain '.' or start with '$': ${name}`)
    if (!Array.isArray(stages)) throw fail(`arguments to $facet must be arrays, ${name} is type ${typeName(stages)}`)
    return { name, run: pipeline(stages, compiler, '$facet') }
  })
  return function* (input) {
    const documents = [...input]
    const result: Document = {}
    for (const { name, run } of facets) result[name] = [...run(documents)]
    yield result
  }
}
