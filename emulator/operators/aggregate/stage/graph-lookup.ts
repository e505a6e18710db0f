/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/graphLookup/ */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { leavesAt } from '../../../store/path'
import { segmentsOf } from '../expression/path'
import { identity, show, typeName } from '../value'
import { withPath } from './nested'
import { fail, type Stage } from './stage'

const required = ['from', 'startWith', 'connectFromField', 'connectToField', 'as']
const texts = ['from', 'connectFromField', 'connectToField', 'as', 'depthField']

function optionsOf(operand: Value): Document {
  if (!isDocument(operand)) throw fail(`the $graphLookup stage specification must be an object, but found ${typeName(operand)}`)
  for (const [field, value] of Object.entries(operand)) {
    if (texts.includes(field) && typeof value !== 'string') throw fail(`expected string as argument for ${field}, found: ${show(value)}`)
    if (!required.includes(field) && !['maxDepth', 'depthField', 'restrictSearchWithMatch'].includes(field)) throw fail(`Unknown argument to $graphLookup: ${field}`)
  }
  if (!required.every((field) => Object.hasOwn(operand, field)))
    throw fail("$graphLookup requires 'from', 'as', 'startWith', 'connectFromField', and 'connectToField' to be specified.")
  const { maxDepth, restrictSearchWithMatch: restriction } = operand
  if (maxDepth !== undefined && typeof maxDepth !== 'number') throw fail(`maxDepth must be numeric, found type: ${typeName(maxDepth)}`)
  if (maxDepth !== undefined && maxDepth < 0) throw fail(`maxDepth requires a nonnegative argument, found: ${maxDepth}`)
  if (maxDepth !== undefined && !Number.isInteger(maxDepth)) throw fail(`maxDepth could not be represented as a long long: ${maxDepth}`)
  if (restriction !== undefined && !isDocument(restriction)) throw fail(`restrictSearchWithMatch must be an object, found ${typeName(restriction)}`)
  return operand
}

const spread = (value: Value): Value[] => (Array.isArray(value) ? value : [value ?? null])

/** Level by level, one question each; a document is found once, at its least depth. */
export const $graphLookup: Stage = (operand, { compiler, source }) => {
  const { from, startWith, connectFromField, connectToField, as, depthField, maxDepth, restrictSearchWithMatch } = optionsOf(operand)
  const start = compiler.compile(startWith)
  const other = source(restrictSearchWithMatch ? [{ $match: restrictSearchWithMatch }] : [], compiler, '$graphLookup')
  const [asPath, depthPath] = [segmentsOf(as as string), depthField === undefined ? undefined : segmentsOf(depthField as string)]
  const search = (values: Value[]) => {
    const found = new Map<string | number, Document>()
    const asked = new Set<string | number>()
    for (let depth = 0; values.length && depth <= ((maxDepth as number | undefined) ?? Infinity); depth++) {
      const level = [...other(from as string, { [connectToField as string]: { $in: values } })].filter(({ _id }) => !found.has(identity(_id)))
      for (const document of level) found.set(identity(document._id), depthPath ? withPath(document, depthPath, depth) : document)
      for (const value of values) asked.add(identity(value))
      const next = level.flatMap((document) => leavesAt(document, connectFromField as string).flatMap((leaf) => (leaf === undefined ? [] : spread(leaf))))
      values = next.filter((value) => !asked.has(identity(value)))
    }
    return [...found.values()]
  }
  return function* (input) {
    for (const document of input) yield withPath(document, asPath, search(spread(start(document))))
  }
}
