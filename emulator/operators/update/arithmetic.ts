/** https://www.mongodb.com/docs/manual/reference/operator/update/inc/, …/mul/ and …/bit/ */
import { type Document, isDocument, type Value } from '../../wire/ejson'
import { notImplemented, requestFailed } from '../../errors'
import { typeName } from '../type-name'
import { shown, type UpdateOperator } from './operator'

const isInteger = (value: number) => typeName(value) !== 'double'

/** MongoDB keeps 64 bits of an integer and refuses more; JavaScript keeps 53, and we refuse what it would round. */
function exactly(result: bigint, name: string, current: Value, { _id }: Document): number {
  if (result !== BigInt.asIntN(64, result))
    throw requestFailed(`Failed to apply ${name} operations to current value (${shown(current)}) for document {_id: ${shown(_id)}}`)
  if (BigInt(Number(result)) !== result) throw notImplemented(`integers that no JavaScript number holds (${name} gives ${result})`)
  return Number(result)
}

interface Arithmetic {
  verb: string
  missing: (operand: number) => number
  ofNumbers: (a: number, b: number) => number
  ofIntegers: (a: bigint, b: bigint) => bigint
}

const arithmetic = (name: string, { verb, missing, ofNumbers, ofIntegers }: Arithmetic): UpdateOperator => ({
  creates: true,
  prepare({ operand, path }) {
    if (typeof operand !== 'number') throw requestFailed(`Cannot ${verb} with non-numeric argument: {${path}: ${shown(operand)}}`)
    return (current, document) => {
      if (current === undefined) return missing(operand)
      if (typeof current !== 'number')
        throw requestFailed(
          `Cannot apply ${name} to a value of non-numeric type. {_id: ${shown(document._id)}} has the field '${path.split('.').at(-1)}' ` +
            `of non-numeric type ${typeName(current)}`,
        )
      const result = ofNumbers(current, operand)
      if (Number.isSafeInteger(result) || !isInteger(current) || !isInteger(operand)) return result
      return exactly(ofIntegers(BigInt(current), BigInt(operand)), name, current, document)
    }
  },
})

export const $inc = arithmetic('$inc', { verb: 'increment', missing: (by) => by, ofNumbers: (a, b) => a + b, ofIntegers: (a, b) => a + b })
export const $mul = arithmetic('$mul', { verb: 'multiply', missing: () => 0, ofNumbers: (a, b) => a * b, ofIntegers: (a, b) => a * b })

const bitwise: Record<string, (a: bigint, b: bigint) => bigint> = { and: (a, b) => a & b, or: (a, b) => a | b, xor: (a, b) => a ^ b }

function bitsOf(name: string, by: Value, operand: Value): (value: bigint) => bigint {
  const operation = Object.hasOwn(bitwise, name) ? bitwise[name] : undefined
  if (!operation)
    throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator: ${shown(operand)}`)
  if (typeof by !== 'number' || !isInteger(by))
    throw requestFailed(`The $bit modifier field must be an Integer(32/64 bit); a '${typeName(by)}' is not supported here: ${shown(operand)}`)
  return (value) => operation(value, BigInt(by))
}

export const $bit: UpdateOperator = {
  creates: true,
  prepare({ operand, path }) {
    if (!isDocument(operand))
      throw requestFailed(
        `The $bit modifier is not compatible with a ${typeName(operand)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}`,
      )
    const steps = Object.entries(operand).map(([name, by]) => bitsOf(name, by, operand))
    if (!steps.length) throw requestFailed(`You must pass in at least one bitwise operation. The format is: {$bit: {field: {and/or/xor: #}}`)
    return (current = 0, document) => {
      if (typeof current !== 'number' || !isInteger(current))
        throw requestFailed(
          `Cannot apply $bit to a value of non-integral type._id: ${shown(document._id)} has the field ${path} of non-integer type ${typeName(current)}`,
        )
      return exactly(steps.reduce((value, step) => step(value), BigInt(current)), '$bit', current, document)
    }
  },
}
