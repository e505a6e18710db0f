import { type Document, isDocument, type Value } from '../../wire/ejson'
import type { CloudError } from '../../errors'
import { equal } from '../../store/key'
import { isOfType, isTypeAlias } from '../type-name'
import type { Test } from './operator'
import { searchFor } from './regex'

interface Around {
  schema: Document
  compile: (schema: Value) => Test
  refuse: (what: string) => CloudError
}

/** Keywords say nothing of values that are not of their type. */
export type Keyword = (operand: Value, around: Around) => Test

export const notSupported = new Set(['$ref', '$schema', 'default', 'definitions', 'format', 'id'])

const documentOf = (operand: Value, { refuse }: Around): Document => {
  if (!isDocument(operand)) throw refuse('must be an object')
  return operand
}

const listOf = (operand: Value, { refuse }: Around): Value[] => {
  if (!Array.isArray(operand)) throw refuse('must be an array')
  if (!operand.length) throw refuse('cannot be an empty array')
  return operand
}

const namesOf = (operand: Value, around: Around): string[] => {
  const names = listOf(operand, around)
  if (!names.every((name) => typeof name === 'string')) throw around.refuse('must be an array of strings')
  if (new Set(names).size < names.length) throw around.refuse('must not contain duplicates')
  return names
}

const numberOf = (operand: Value, { refuse }: Around): number => {
  if (typeof operand !== 'number') throw refuse('must be a number')
  return operand
}

const ofNumbers = (holds: (value: number, operand: number, schema: Document) => boolean): Keyword => (operand, around) => {
  const limit = numberOf(operand, around)
  return (value) => typeof value !== 'number' || holds(value, limit, around.schema)
}

/** Characters, elements or fields, within a limit that is a whole number. */
const counted = (size: (value: Value) => number | undefined, holds: (size: number, limit: number) => boolean): Keyword => (operand, around) => {
  const limit = numberOf(operand, around)
  if (!Number.isInteger(limit) || limit < 0) throw around.refuse('must be a non-negative integer')
  return (value) => {
    const actual = size(value)
    return actual === undefined || holds(actual, limit)
  }
}

const characters = (value: Value) => (typeof value === 'string' ? [...value].length : undefined)
const elements = (value: Value) => (Array.isArray(value) ? value.length : undefined)
const fields = (value: Value) => (isDocument(value) ? Object.keys(value).length : undefined)
const atMost = (size: number, limit: number) => size <= limit
const atLeast = (size: number, limit: number) => size >= limit

const strict = (beside: string): Keyword => (operand, { schema, refuse }) => {
  if (typeof operand !== 'boolean') throw refuse('must be a boolean')
  if (schema[beside] === undefined) throw refuse(`must be accompanied by '${beside}'`)
  return () => true
}

const typed = (known: (name: string) => boolean): Keyword => (operand, { refuse }) => {
  const names = Array.isArray(operand) ? operand : [operand]
  if (!names.length || !names.every((name) => typeof name === 'string')) throw refuse('must be a string or an array of strings')
  const unknown = names.find((name) => !known(name))
  if (unknown !== undefined) throw refuse(`does not know the type '${String(unknown)}'`)
  return (value) => names.some((name) => isOfType(value, name === 'boolean' ? 'bool' : (name)))
}

const jsonTypes = new Set(['object', 'array', 'number', 'boolean', 'string', 'null'])

const combined = (holds: (tests: Test[], value: Value) => boolean): Keyword => (operand, around) => {
  const tests = listOf(operand, around).map((schema) => around.compile(schema))
  return (value) => holds(tests, value)
}

const additional = (operand: Value, around: Around): Test => {
  if (typeof operand === 'boolean') return () => operand
  return around.compile(documentOf(operand, around))
}

const isDescription: Keyword = (operand, { refuse }) => {
  if (typeof operand !== 'string') throw refuse('must be a string')
  return () => true
}

const dependency = (name: string, operand: Value, around: Around): Test => {
  const needed = Array.isArray(operand) ? namesOf(operand, around) : undefined
  const test = needed ? (value: Value) => needed.every((field) => Object.hasOwn(value as Document, field)) : around.compile(operand)
  return (value) => !isDocument(value) || !Object.hasOwn(value, name) || test(value)
}

const searchesIn = (operand: Value, around: Around) =>
  Object.entries(documentOf(operand ?? {}, around)).map(([pattern, schema]) => ({ search: searchFor(pattern, ''), test: around.compile(schema) }))

const isDistinct = (items: Value[]) => items.every((item, at) => items.findIndex((other) => equal(other, item)) === at)

export const keywords: Readonly<Record<string, Keyword>> = {
  bsonType: typed(isTypeAlias),
  type: typed((name) => jsonTypes.has(name)),
  title: isDescription,
  description: isDescription,
  maximum: ofNumbers((value, limit, { exclusiveMaximum }) => (exclusiveMaximum ? value < limit : value <= limit)),
  minimum: ofNumbers((value, limit, { exclusiveMinimum }) => (exclusiveMinimum ? value > limit : value >= limit)),
  exclusiveMaximum: strict('maximum'),
  exclusiveMinimum: strict('minimum'),
  multipleOf: (operand, around) => {
    if (numberOf(operand, around) <= 0) throw around.refuse('must have a positive value')
    return ofNumbers((value, divisor) => value % divisor === 0)(operand, around)
  },
  maxLength: counted(characters, atMost),
  minLength: counted(characters, atLeast),
  maxItems: counted(elements, atMost),
  minItems: counted(elements, atLeast),
  maxProperties: counted(fields, atMost),
  minProperties: counted(fields, atLeast),
  pattern: (operand, { refuse }) => {
    if (typeof operand !== 'string') throw refuse('must be a string')
    const search = searchFor(operand, '')
    return (value) => typeof value !== 'string' || search.test(value)
  },
  enum: (operand, around) => {
    const values = listOf(operand, around)
    return (value) => value !== undefined && values.some((wanted) => equal(wanted, value))
  },
  allOf: combined((tests, value) => tests.every((test) => test(value))),
  anyOf: combined((tests, value) => tests.some((test) => test(value))),
  oneOf: combined((tests, value) => tests.filter((test) => test(value)).length === 1),
  not: (operand, around) => {
    const test = around.compile(documentOf(operand, around))
    return (value) => !test(value)
  },
  required: (operand, around) => {
    const names = namesOf(operand, around)
    return (value) => !isDocument(value) || names.every((name) => Object.hasOwn(value, name))
  },
  properties: (operand, around) => {
    const tests = Object.entries(documentOf(operand, around)).map(([name, schema]) => ({ name, test: around.compile(schema) }))
    return (value) => !isDocument(value) || tests.every(({ name, test }) => !Object.hasOwn(value, name) || test(value[name]))
  },
  patternProperties: (operand, around) => {
    const searches = searchesIn(operand, around)
    return (value) =>
      !isDocument(value) || Object.entries(value).every(([name, item]) => searches.every(({ search, test }) => !search.test(name) || test(item)))
  },
  additionalProperties: (operand, around) => {
    const test = additional(operand, around)
    const searches = searchesIn(around.schema.patternProperties, around)
    const named = documentOf(around.schema.properties ?? {}, around)
    const isNamed = (name: string) => Object.hasOwn(named, name) || searches.some(({ search }) => search.test(name))
    return (value) => !isDocument(value) || Object.entries(value).every(([name, item]) => isNamed(name) || test(item))
  },
  dependencies: (operand, around) => {
    const tests = Object.entries(documentOf(operand, around)).map(([name, needs]) => dependency(name, needs, around))
    return (value) => tests.every((test) => test(value))
  },
  items: (operand, around) => {
    const tests = Array.isArray(operand) ? operand.map((schema) => around.compile(schema)) : around.compile(operand)
    const holds = (item: Value, at: number) => (Array.isArray(tests) ? (tests[at]?.(item) ?? true) : tests(item))
    return (value) => !Array.isArray(value) || value.every(holds)
  },
  additionalItems: (operand, around) => {
    const test = additional(operand, around)
    const { items } = around.schema
    return (value) => !Array.isArray(value) || !Array.isArray(items) || value.slice(items.length).every((item) => test(item))
  },
  uniqueItems: (operand, { refuse }) => {
    if (typeof operand !== 'boolean') throw refuse('must be a boolean')
    return (value) => !operand || !Array.isArray(value) || isDistinct(value)
  },
}
