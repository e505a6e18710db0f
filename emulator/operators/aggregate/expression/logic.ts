/** Boolean and conditional operators. https://www.mongodb.com/docs/manual/reference/operator/aggregation/#boolean-expression-operators */
import { isDocument } from '../../../wire/ejson'
import { isNullish, isTrue, typeName } from '../value'
import { type Evaluate, fail, fieldsOf, type Operator, type Texts, withLazy, withOne } from './operator'

export const $and = withLazy(0, Infinity, (parts) => (document) => parts.every((part) => isTrue(part(document))))
export const $or = withLazy(0, Infinity, (parts) => (document) => parts.some((part) => isTrue(part(document))))
export const $not = withOne((value) => !isTrue(value))

const choose =
  (condition: Evaluate, yes: Evaluate, no: Evaluate): Evaluate =>
  (document) =>
    isTrue(condition(document)) ? yes(document) : no(document)

const condTexts: Texts = {
  noObject: () => '',
  unknown: (name, field) => `Unrecognized parameter to ${name}: ${field}`,
  missing: (name, field) => `Missing '${field}' parameter to ${name}`,
}

const condList = withLazy(3, 3, ([condition, yes, no]) => choose(condition as Evaluate, yes as Evaluate, no as Evaluate))

/** `[if, then, else]`, or the three by name. */
export const $cond: Operator = (operand, compiler, name) => {
  if (!isDocument(operand) || Object.keys(operand)[0]?.startsWith('$')) return condList(operand, compiler, name)
  const fields = fieldsOf(operand, name, ['if', 'then', 'else'], [], condTexts)
  return choose(compiler.compile(fields.if), compiler.compile(fields.then), compiler.compile(fields.else))
}

/** The first value that is there, or the last argument, whatever it is. */
export const $ifNull: Operator = (operand, compiler, name) => {
  const count = Array.isArray(operand) ? operand.length : 1
  if (count < 2) throw fail(`$ifNull needs at least two arguments, had: ${count}`)
  const lazy = withLazy(2, Infinity, (parts) => (document) => {
    for (const part of parts.slice(0, -1)) {
      const value = part(document)
      if (!isNullish(value)) return value
    }
    return parts.at(-1)?.(document)
  })
  return lazy(operand, compiler, name)
}

const branchTexts: Texts = {
  noObject: (name, type) => `${name} expected each branch to be an object, found: ${type}`,
  unknown: (name, field) => `${name} found an unknown argument to a branch: ${field}`,
  missing: (name, field) => `${name} requires each branch have a '${field}' expression`,
}

const switchTexts: Texts = {
  noObject: (name, type) => `${name} requires an object as an argument, found: ${type}`,
  unknown: (name, field) => `${name} found an unknown argument: ${field}`,
  missing: (name) => `${name} requires at least one branch.`,
}

export const $switch: Operator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['branches'], ['default'], switchTexts)
  if (!Array.isArray(fields.branches)) throw fail(`$switch expected an array for 'branches', found: ${typeName(fields.branches)}`)
  if (fields.branches.length === 0) throw fail('$switch requires at least one branch.')
  const branches = fields.branches.map((branch) => {
    const parts = fieldsOf(branch, name, ['case', 'then'], [], branchTexts)
    return { when: compiler.compile(parts.case), then: compiler.compile(parts.then) }
  })
  const otherwise = Object.hasOwn(fields, 'default') ? compiler.compile(fields.default) : undefined
  return (document) => {
    const branch = branches.find(({ when }) => isTrue(when(document)))
    if (branch) return branch.then(document)
    if (otherwise) return otherwise(document)
    throw fail('$switch could not find a matching branch for an input, and no default was specified.')
  }
}
