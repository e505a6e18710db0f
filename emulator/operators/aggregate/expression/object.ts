/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/#object-expression-operators */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { isNullish, show, typeName } from '../value'
import { fail, fieldsOf, type Operator, type Texts, withArguments, withOne } from './operator'

/** @throws DATABASE_REQUEST_FAILED for the one name that JavaScript cannot give a field by assigning. */
export function putField(document: Document, field: string, value: Value): void {
  if (field === '__proto__') throw fail('a field cannot be named __proto__')
  if (value !== undefined) document[field] = value
}

export const $mergeObjects = withArguments(0, Infinity, (values) => mergeObjects(values.flatMap((value) => (Array.isArray(value) && values.length === 1 ? value : [value]))))

/** Later ones win; `null` and missing ones are passed over. */
export function mergeObjects(values: Value[]): Document {
  const merged: Document = {}
  for (const value of values) {
    if (isNullish(value)) continue
    if (!isDocument(value)) throw fail(`$mergeObjects requires object inputs, but input ${show(value)} is of type ${typeName(value)}`)
    Object.assign(merged, value)
  }
  return merged
}

export const $objectToArray = withOne((value) => {
  if (isNullish(value)) return null
  if (!isDocument(value)) throw fail(`$objectToArray requires a document input, found: ${typeName(value)}`)
  return Object.entries(value).map(([k, v]) => ({ k, v }))
})

const consistent = (expected: string, found: Value) =>
  fail(
    '$arrayToObject requires a consistent input format. Elements must all be arrays or all be objects. ' +
      `${expected} was detected, now found: ${typeName(found)}`,
  )

function pairOf(item: Value): [Value, Value] {
  if (!Array.isArray(item)) throw consistent('Array', item)
  if (item.length !== 2) throw fail(`$arrayToObject requires an array of size 2 arrays,found array of size: ${item.length}`)
  if (typeof item[0] !== 'string')
    throw fail(`$arrayToObject requires an array of key-value pairs, where the key must be of type string. Found key type: ${typeName(item[0])}`)
  return item as [Value, Value]
}

function entryOf(item: Value): [Value, Value] {
  if (!isDocument(item)) throw consistent('Object', item)
  const count = Object.keys(item).length
  if (count !== 2) throw fail(`$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys:${count}`)
  if (!Object.hasOwn(item, 'k') || !Object.hasOwn(item, 'v'))
    throw fail(`$arrayToObject requires an object with keys 'k' and 'v'. Missing either or both keys from: ${show(item)}`)
  if (typeof item.k !== 'string')
    throw fail(`$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${typeName(item.k)}`)
  return [item.k, item.v]
}

export const $arrayToObject = withOne((value) => {
  if (isNullish(value)) return null
  if (!Array.isArray(value)) throw fail(`$arrayToObject requires an array input, found: ${typeName(value)}`)
  const [first] = value
  if (value.length && !Array.isArray(first) && !isDocument(first)) throw fail(`Unrecognised input type format for $arrayToObject: ${typeName(first)}`)
  const result: Document = {}
  for (const [k, v] of value.map(Array.isArray(first) ? pairOf : entryOf)) putField(result, k as string, v)
  return result
})

const texts: Texts = {
  noObject: (name, type) => `${name} only supports an object as its argument, found: ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name, field) => `${name} requires '${field}' to be specified`,
}

/** The name of a field, which must be a constant. */
function constantName(value: Value, name: string): string {
  const constant = isDocument(value) && Object.hasOwn(value, '$literal') ? value.$literal : value
  if (typeof constant !== 'string' || (constant === value && constant.startsWith('$')))
    throw fail(`${name} requires 'field' to evaluate to a constant string, found: ${show(value)}`)
  return constant
}

/** Reads fields whose names have dots or dollars in them. */
export const $getField: Operator = (operand, compiler, name) => {
  const named = isDocument(operand) && Object.hasOwn(operand, 'field')
  const fields = named ? fieldsOf(operand, name, ['field'], ['input'], texts) : { field: operand }
  const field = constantName(fields.field, name)
  const input = compiler.compile(Object.hasOwn(fields, 'input') ? fields.input : '$$CURRENT')
  return (document) => {
    const value = input(document)
    if (isNullish(value)) return value
    return isDocument(value) && Object.hasOwn(value, field) ? value[field] : undefined
  }
}

const setting = (required: string[]): Operator => (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, required, [], texts)
  const field = constantName(fields.field, name)
  const input = compiler.compile(fields.input)
  const value = required.includes('value') ? compiler.compile(fields.value) : () => undefined
  return (document) => {
    const target = input(document)
    if (isNullish(target)) return null
    if (!isDocument(target)) throw fail(`${name} requires 'input' to evaluate to type Object`)
    const { [field]: _before, ...others } = target
    const next = value(document)
    const result: Document = next === undefined ? others : { ...target }
    putField(result, field, next)
    return result
  }
}

/** `$setField` with `$$REMOVE` takes the field away, as `$unsetField`. */
export const $setField = setting(['field', 'input', 'value'])
export const $unsetField = setting(['field', 'input'])
