/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/lookup/ */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { leavesAt } from '../../../store/path'
import { newCell } from '../expression/operator'
import { checkVariableName, segmentsOf } from '../expression/path'
import { show, typeName } from '../value'
import { withPath } from './nested'
import { fail, type Stage } from './stage'

interface Lookup {
  from: string
  as: string
  localField?: string
  foreignField?: string
  let?: Document
  pipeline?: Value[]
}

const texts = new Set(['from', 'as', 'localField', 'foreignField'])

function optionsOf(operand: Value): Lookup {
  if (!isDocument(operand)) throw fail('the $lookup specification must be an Object')
  for (const [field, value] of Object.entries(operand)) {
    if (texts.has(field)) {
      if (typeof value !== 'string') throw fail(`$lookup argument '${field}' must be a string, found ${field}: ${show(value)}: ${typeName(value)}`)
    } else if (field === 'let') {
      if (!isDocument(value)) throw fail(`$lookup argument 'let: ${show(value)}' must be an object, is type ${typeName(value)}`)
    } else if (field === 'pipeline') {
      if (!Array.isArray(value)) throw fail(`A pipeline must be an array of objects`)
    } else throw fail(`unknown argument to $lookup: ${field}`)
  }
  const lookup = operand as unknown as Lookup
  if (lookup.from === undefined) throw fail(`missing 'from' option to $lookup stage specification: ${show(operand)}`)
  if (lookup.as === undefined) throw fail("must specify 'as' field for a $lookup")
  if ((lookup.localField === undefined) !== (lookup.foreignField === undefined))
    throw fail("$lookup requires both or neither of 'localField' and 'foreignField' to be specified")
  if (lookup.localField === undefined && !lookup.pipeline) throw fail("$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified")
  if (lookup.let && !lookup.pipeline) throw fail("$lookup with a 'let' argument must also specify 'pipeline'")
  return lookup
}

/** The other side's filter. A local array stands for any of its elements, a missing field for null. */
function joinFilter(document: Document, { localField, foreignField }: Lookup): Document | undefined {
  if (localField === undefined || foreignField === undefined) return undefined
  const values = leavesAt(document, localField).flatMap((leaf): Value[] => (Array.isArray(leaf) ? leaf : [leaf ?? null]))
  // A pattern would match texts in `$in`, while a join is of equals.
  const equals = values.map((value) => ({ [foreignField]: { $eq: value } }))
  if (values.length === 1) return equals[0]
  return values.some((value) => value instanceof RegExp) ? { $or: equals } : { [foreignField]: { $in: values } }
}

/** Asks the other collection once per document, by index where there is one, with what of the pipeline can be asked. */
export const $lookup: Stage = (operand, { compiler, source }) => {
  const lookup = optionsOf(operand)
  const as = segmentsOf(lookup.as)
  const variables = Object.entries(lookup.let ?? {}).map(([name, expression]) => {
    checkVariableName(name)
    return { name, cell: newCell(), evaluate: compiler.compile(expression) }
  })
  const inner = compiler.binding(Object.fromEntries(variables.map(({ name, cell }) => [name, cell])))
  const other = source(lookup.pipeline ?? [], inner, '$lookup')
  return function* (input) {
    for (const document of input) {
      for (const { cell, evaluate } of variables) cell.value = evaluate(document)
      yield withPath(document, as, [...other(lookup.from, joinFilter(document, lookup))])
    }
  }
}
