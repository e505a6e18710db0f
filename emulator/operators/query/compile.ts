import { type Document, isDocument, type Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import * as array from './array'
import * as comparison from './comparison'
import * as element from './element'
import * as geo from './geo'
import { $jsonSchema } from './json-schema'
import * as number from './number'
import { isOperators, itself, type Operator, type Place, placeAt, type Scope, type Test } from './operator'
import { $regex, matchesText } from './regex'

const { $eq, $ne, $gt, $gte, $lt, $lte, $in, $nin } = comparison
const { $all, $elemMatch, $size } = array

/** `{ $not: /x/ }` or `{ $not: { $gt: 1 } }`. */
const $not: Operator = (at, operand, { criteria }) => {
  if (!(operand instanceof RegExp) && !isDocument(operand)) throw requestFailed('$not needs a regex or a document')
  if (isDocument(operand) && !Object.keys(operand).length) throw requestFailed('$not cannot be empty')
  if (isDocument(operand) && !isOperators(operand)) throw requestFailed(`unknown operator: ${Object.keys(operand)[0]}`)
  const test = criteria(at, operand)
  return (subject) => !test(subject)
}

const always = () => true

/** Half of a pair: nothing by itself, and wrong without the other half. */
const belongsTo =
  (...names: string[]): Operator =>
  (_at, _operand, { beside }) => {
    if (!names.some((name) => name in beside)) throw requestFailed(`$options needs a $regex`)
    return always
  }

/** The conditions on one field. */
export const operators: Readonly<Record<string, Operator>> = {
  $eq, $ne, $gt, $gte, $lt, $lte, $in, $nin, $all, $elemMatch, $size, $not, $regex, ...element, ...number, ...geo.operators,
  $options: belongsTo('$regex'),
  $comment: () => always,
}

/** Runs an aggregation expression as a condition. */
export type Evaluate = (expression: Value) => Test

interface Compiler {
  filter(filter: Value): Test<Document>
  element(condition: Value): Test
}

/** Makes tests out of filters, and out of conditions on elements; `evaluate` is what `$expr` runs. */
export function compiler(evaluate: Evaluate): Compiler {
  const below: Scope = { filter: (inner) => filter(inner, true), criteria: (place, value) => criteria(place, value, true), beside: {} }

  /** @param inside below another operator, where nothing can ask for an order by distance. */
  function criteria(at: Place, operand: Value, inside: boolean): Test {
    if (operand instanceof RegExp) {
      const matches = matchesText(operand)
      return (subject) => at.values(subject).some(matches)
    }
    if (!isOperators(operand)) return $eq(at, operand, below)
    const tests = Object.entries(operand).map(([name, value]) => {
      const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
      if (!operator) throw requestFailed(`unknown operator: ${name}`)
      if (inside && geo.isNear(name)) throw requestFailed('geo $near must be top-level expr')
      return operator(at, value, { ...below, beside: operand })
    })
    return (subject) => tests.every((test) => test(subject))
  }

  function several(name: string, operand: Value, inside: boolean): Test[] {
    if (!Array.isArray(operand)) throw requestFailed(`${name} must be an array`)
    if (!operand.length) throw requestFailed('$and/$or/$nor must be a nonempty array')
    return operand.map((part) => {
      if (!isDocument(part)) throw requestFailed('$or/$and/$nor entries need to be full objects')
      return filter(part, inside)
    })
  }

  function topLevel(name: string, operand: Value, inside: boolean): Test {
    switch (name) {
      case '$and': {
        const tests = several(name, operand, inside)
        return (document) => tests.every((test) => test(document))
      }
      case '$or': {
        const tests = several(name, operand, true)
        return (document) => tests.some((test) => test(document))
      }
      case '$nor': {
        const tests = several(name, operand, true)
        return (document) => !tests.some((test) => test(document))
      }
      case '$expr':
        return evaluate(operand)
      case '$jsonSchema':
        return $jsonSchema(operand)
      case '$comment':
        return always
      case '$text':
        // CloudBase offers no text index.
        throw requestFailed('text index required for $text query')
      case '$where':
        throw requestFailed('no globalScriptEngine in $where parsing')
      default:
        throw requestFailed(`unknown top level operator: ${name}`)
    }
  }

  function filter(conditions: Value, inside: boolean): Test {
    if (!isDocument(conditions)) throw requestFailed('a filter must be an object')
    const tests = Object.entries(conditions).map(([name, operand]) =>
      name.startsWith('$') ? topLevel(name, operand, inside) : criteria(placeAt(name), operand, inside),
    )
    return (document) => tests.every((test) => test(document))
  }

  return {
    filter: (conditions) => filter(conditions, false),
    element: (condition) => (condition instanceof RegExp ? criteria(itself, condition, true) : array.elementTest(condition, below)),
  }
}
