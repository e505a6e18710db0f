import { notImplemented } from '../../../errors'
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { accumulators, refusedAccumulators } from '../accumulator'
import type { Accumulation, Accumulator } from '../accumulator/accumulator'
import type { Compiler } from '../expression/operator'
import { identity, typeName } from '../value'
import { type Documents, fail, type Stage } from './stage'

export type Accumulations = [field: string, accumulation: Accumulation][]

/** The fields that `$group`, `$bucket` and `$bucketAuto` calculate. */
export function accumulationsOf(fields: Document, compiler: Compiler): Accumulations {
  return Object.entries(fields).map(([field, specification]) => {
    if (field.includes('.')) throw fail(`The field name '${field}' cannot contain '.'`)
    if (field.startsWith('$')) throw fail(`The field name '${field}' cannot be an operator name`)
    if (!isDocument(specification) || Object.keys(specification).length === 0) throw fail(`The field '${field}' must be an accumulator object`)
    const [name = '', ...others] = Object.keys(specification)
    if (others.length) throw fail(`The field '${field}' must specify one accumulator`)
    if (!name.startsWith('$')) throw fail(`The field '${field}' must be an accumulator object`)
    if (refusedAccumulators.has(name)) throw notImplemented(`accumulator ${name}`)
    const operator = accumulators.get(name)
    if (!operator) throw fail(`unknown group operator '${name}'`)
    return [field, operator(specification[name], compiler, name)]
  })
}

/** One group while it grows. */
export class Group {
  private readonly fields: { field: string; accumulation: Accumulation; accumulator: Accumulator }[]

  constructor(
    readonly id: Value,
    accumulations: Accumulations,
  ) {
    this.fields = accumulations.map(([field, accumulation]) => ({ field, accumulation, accumulator: accumulation.begin() }))
  }

  add(document: Document): void {
    for (const { accumulation, accumulator } of this.fields) accumulator.add(accumulation.evaluate(document))
  }

  result(): Document {
    const result: Document = { _id: this.id }
    for (const { field, accumulator } of this.fields) result[field] = accumulator.result()
    return result
  }
}

/** Documents by a key, in the order in which keys first come. Keeps no document. */
export function groups(input: Documents, keyOf: (document: Document) => Value, accumulations: Accumulations): Group[] {
  const found = new Map<string | number, Group>()
  for (const document of input) {
    const id = keyOf(document)
    const key = identity(id)
    let group = found.get(key)
    if (!group) found.set(key, (group = new Group(id, accumulations)))
    group.add(document)
  }
  return [...found.values()]
}

export const $group: Stage = (operand, { compiler }) => {
  if (!isDocument(operand)) throw fail(`a group's fields must be specified in an object`)
  if (!Object.hasOwn(operand, '_id')) throw fail('a group specification must include an _id')
  const { _id, ...fields } = operand
  const id = compiler.compile(_id)
  const accumulations = accumulationsOf(fields, compiler)
  return function* (input) {
    for (const group of groups(input, (document) => id(document) ?? null, accumulations)) yield group.result()
  }
}

/** As `$group` and `$sort` would count; those that are as many keep their order. */
export const $sortByCount: Stage = (operand, { compiler }) => {
  const [first] = isDocument(operand) ? Object.keys(operand) : []
  if (typeof operand !== 'string' && !isDocument(operand)) throw fail(`the sortByCount field must be specified as a string or as an object`)
  if (isDocument(operand) ? !first?.startsWith('$') : !operand.startsWith('$'))
    throw fail('the sortByCount field must be defined as a $-prefixed path or an expression inside an object')
  const key = compiler.compile(operand)
  const count = accumulationsOf({ count: { $sum: 1 } }, compiler)
  return (input) =>
    groups(input, (document) => key(document) ?? null, count)
      .map((group) => group.result())
      .sort((a, b) => Number(b.count) - Number(a.count))
}

export const $count: Stage = (operand) => {
  if (typeof operand !== 'string' || operand === '') throw fail(`the count field must be a non-empty string, found ${typeName(operand)}`)
  if (operand.startsWith('$')) throw fail('the count field cannot be a $-prefixed path')
  if (operand.includes('\u0000')) throw fail('the count field cannot contain a null byte')
  if (operand.includes('.')) throw fail("the count field cannot contain '.'")
  return function* (input) {
    let count = 0
    for (const _document of input) count++
    // Of nothing there is no count, not even zero.
    if (count) yield { [operand]: count }
  }
}
