/** https://www.mongodb.com/docs/manual/reference/operator/update-field/ */
import type { Value } from '../../wire/ejson'
import { compare } from '../../store/key'
import { requestFailed } from '../../errors'
import type { UpdateOperator } from './operator'

const arithmetic =
  (name: string, missing: (operand: number) => number, calculate: (a: number, b: number) => number): UpdateOperator['apply'] =>
  (current, operand, path) => {
    if (typeof operand !== 'number') throw requestFailed(`Cannot ${name} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`)
    if (current === undefined) return missing(operand)
    if (typeof current !== 'number')
      throw requestFailed(`Cannot apply $${name} to a value of non-numeric type. The field '${path}' has ${JSON.stringify(current)}`)
    return calculate(current, operand)
  }

const better = (sign: 1 | -1) => (current: Value, operand: Value) =>
  current === undefined || compare(operand, current) * sign > 0 ? operand : current

export const $set: UpdateOperator = { creates: true, apply: (_current, operand) => operand }
export const $unset: UpdateOperator = { creates: false, apply: () => undefined }
export const $inc: UpdateOperator = { creates: true, apply: arithmetic('inc', (by) => by, (a, b) => a + b) }
export const $mul: UpdateOperator = { creates: true, apply: arithmetic('mul', () => 0, (a, b) => a * b) }
export const $max: UpdateOperator = { creates: true, apply: better(1) }
export const $min: UpdateOperator = { creates: true, apply: better(-1) }

export const $bit: UpdateOperator = {
  creates: true,
  apply(current, operand) {
    const [[name, by] = []] = Object.entries(operand as Record<string, number>)
    const value = (current ?? 0) as number
    if (name === 'and') return value & (by as number)
    if (name === 'or') return value | (by as number)
    if (name === 'xor') return value ^ (by as number)
    throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
  },
}
