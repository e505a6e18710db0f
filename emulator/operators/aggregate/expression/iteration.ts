/** Operators that evaluate an expression for each element of an array, with variables of their own. */
import type { Value } from '../../../wire/ejson'
import { isInteger32, isNullish, isTrue, show, typeName } from '../value'
import { type Cell, type Compiler, fail, fieldsOf, newCell, type Operator, type Texts } from './operator'
import { checkVariableName } from './path'

const texts: Texts = {
  noObject: (name) => `${name} only supports an object as its argument`,
  unknown: (name, field) => `Unrecognized parameter to ${name}: ${field}`,
  missing: (name, field) => `Missing '${field}' parameter to ${name}`,
}

/** The variable for the element: as `as` says, or `this`. */
function element(as: Value, compiler: Compiler): { cell: Cell; inner: Compiler } {
  const name = as === undefined ? 'this' : as
  if (typeof name !== 'string') throw fail(`BSON field 'as' must be a string, found: ${typeName(name)}`)
  checkVariableName(name)
  const cell = newCell()
  return { cell, inner: compiler.binding({ [name]: cell }) }
}

function arrayOf(value: Value, name: string): Value[] | null {
  if (isNullish(value)) return null
  if (!Array.isArray(value)) throw fail(`input to ${name} must be an array not ${typeName(value)}`)
  return value
}

export const $map: Operator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['input', 'in'], ['as'], texts)
  const input = compiler.compile(fields.input)
  const { cell, inner } = element(fields.as, compiler)
  const result = inner.compile(fields.in)
  return (document) =>
    arrayOf(input(document), name)?.map((item) => {
      cell.value = item
      return result(document) ?? null
    }) ?? null
}

export const $filter: Operator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['input', 'cond'], ['as', 'limit'], texts)
  const input = compiler.compile(fields.input)
  const limit = Object.hasOwn(fields, 'limit') ? compiler.compile(fields.limit) : () => null
  const { cell, inner } = element(fields.as, compiler)
  const condition = inner.compile(fields.cond)
  return (document) => {
    const array = arrayOf(input(document), name)
    const most = limit(document)
    if (!isNullish(most) && !isInteger32(most)) throw fail(`$filter: limit must be represented as a 32-bit integral value: ${show(most)}`)
    if (!isNullish(most) && most < 1) throw fail(`$filter: limit must be greater than 0: ${most}`)
    const passing = array?.filter((item) => {
      cell.value = item
      return isTrue(condition(document))
    })
    return passing?.slice(0, most ?? undefined) ?? null
  }
}

const reduceTexts: Texts = {
  noObject: (name, type) => `${name} requires an object as an argument, found: ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name, field) => `${name} requires '${field}' to be specified`,
}

export const $reduce: Operator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['input', 'initialValue', 'in'], [], reduceTexts)
  const input = compiler.compile(fields.input)
  const initial = compiler.compile(fields.initialValue)
  const value = newCell()
  const item = newCell()
  const step = compiler.binding({ value, this: item }).compile(fields.in)
  return (document) => {
    const array = input(document)
    if (isNullish(array)) return null
    if (!Array.isArray(array)) throw fail(`$reduce requires that 'input' be an array, found: ${show(array)}`)
    let result = initial(document)
    for (const next of array) {
      item.value = next
      value.value = result
      result = step(document)
    }
    return result
  }
}

export const $let: Operator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['vars', 'in'], [], texts)
  const vars = fieldsOf(fields.vars, name, [], Object.keys(fields.vars ?? {}), { ...texts, noObject: () => "invalid parameter: expected an object (vars)" })
  const bound = Object.entries(vars).map(([variable, expression]) => {
    checkVariableName(variable)
    return { variable, cell: newCell(), evaluate: compiler.compile(expression) }
  })
  const result = compiler.binding(Object.fromEntries(bound.map(({ variable, cell }) => [variable, cell]))).compile(fields.in)
  return (document) => {
    // All values first: a variable does not see the others of the same `vars`.
    const values = bound.map(({ evaluate }) => evaluate(document))
    bound.forEach(({ cell }, i) => (cell.value = values[i]))
    return result(document)
  }
}
