/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/bucket/ */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { typeOf } from '../../../store/key'
import { compare, show, typeName } from '../value'
import { isConstant } from '../expression/constant'
import type { Compiler, Evaluate } from '../expression/operator'
import { accumulationsOf, groups } from './group'
import { fail, type Stage } from './stage'

/** An operand with these fields and no others. */
export function bucketFields(operand: Value, stage: string, known: string[]): Document {
  if (!isDocument(operand)) throw fail(`Argument to ${stage} stage must be an object, but found type: ${typeName(operand)}.`)
  for (const field of Object.keys(operand)) if (!known.includes(field)) throw fail(`Unrecognized option to ${stage}: ${field}.`)
  return operand
}

export function groupByOf({ groupBy }: Document, stage: string, compiler: Compiler): Evaluate {
  const isExpression = isDocument(groupBy) || (typeof groupBy === 'string' && groupBy.startsWith('$'))
  if (!isExpression) throw fail(`The ${stage} 'groupBy' field must be defined as a $-prefixed path or an expression, but found: ${show(groupBy)}.`)
  return compiler.compile(groupBy)
}

export function outputOf({ output }: Document, stage: string): Document {
  if (output === undefined) return { count: { $sum: 1 } }
  if (!isDocument(output)) throw fail(`The ${stage} 'output' field must be an object, but found type: ${typeName(output)}.`)
  return output
}

/** Constants of one type, ascending. */
function boundariesOf({ boundaries }: Document, compiler: Compiler): Value[] {
  if (!Array.isArray(boundaries)) throw fail(`The $bucket 'boundaries' field must be an array, but found type: ${typeName(boundaries)}.`)
  if (boundaries.length < 2) throw fail(`The $bucket 'boundaries' field must have at least 2 values, but found ${boundaries.length} value(s).`)
  const values = boundaries.map((boundary) => constant(boundary, "The $bucket 'boundaries' field must be an array of constant values", compiler))
  values.forEach((value, i) => {
    const before = values[i - 1]
    if (i === 0) return
    if (typeOf(before) !== typeOf(value))
      throw fail(`All values in the the 'boundaries' option to $bucket must have the same type. Found conflicting types ${typeName(before)} and ${typeName(value)}.`)
    if (compare(before, value) >= 0)
      throw fail(
        `The 'boundaries' option to $bucket must be sorted, but elements ${i - 1} and ${i} are not in ascending order ` +
          `(${show(before)} is not less than ${show(value)}).`,
      )
  })
  return values
}

function constant(value: Value, text: string, compiler: Compiler): Value {
  if (!isConstant(value)) throw fail(`${text}, but found: ${show(value)}.`)
  return compiler.compile(value)({})
}

export const $bucket: Stage = (operand, { compiler }) => {
  const fields = bucketFields(operand, '$bucket', ['groupBy', 'boundaries', 'default', 'output'])
  if (fields.groupBy === undefined || fields.boundaries === undefined) throw fail("$bucket requires 'groupBy' and 'boundaries' to be specified.")
  const groupBy = groupByOf(fields, '$bucket', compiler)
  const boundaries = boundariesOf(fields, compiler)
  const [lowest, highest] = [boundaries[0], boundaries.at(-1)]
  const other = fields.default === undefined ? undefined : constant(fields.default, "The $bucket 'default' field must be a constant", compiler)
  if (other !== undefined && compare(other, lowest) >= 0 && compare(other, highest) < 0)
    throw fail("The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.")
  const accumulations = accumulationsOf(outputOf(fields, '$bucket'), compiler)
  const bucketOf = (document: Document): Value => {
    const value = groupBy(document)
    if (compare(value, lowest) >= 0 && compare(value, highest) < 0)
      return boundaries.filter((boundary) => compare(boundary, value) <= 0).at(-1)
    if (other !== undefined) return other
    throw fail('$switch could not find a matching branch for an input, and no default was specified.')
  }
  return (input) =>
    groups(input, bucketOf, accumulations)
      .sort((a, b) => compare(a.id, b.id))
      .map((group) => group.result())
}
