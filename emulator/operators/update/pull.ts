/** https://www.mongodb.com/docs/manual/reference/operator/update/pull/, …/pullAll/ and …/pop/ */
import { isDocument, type Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { equal } from '../../store/key'
import { elementMatcher } from '../context'
import { typeName } from '../type-name'
import { arrayOf, shown, type UpdateOperator } from './operator'

const removing = (name: string, isUnwanted: (operand: Value) => (item: Value) => boolean): UpdateOperator => ({
  creates: false,
  prepare({ operand }) {
    const unwanted = isUnwanted(operand)
    return (current) =>
      current === undefined ? undefined : arrayOf(current, () => `Cannot apply ${name} to a non-array value`).filter((item) => !unwanted(item))
  },
})

/** A value, a condition on the elements, or a condition on fields of elements that are objects. */
export const $pull = removing('$pull', (operand) => {
  if (!isDocument(operand) && !(operand instanceof RegExp)) return (item) => equal(item, operand)
  return elementMatcher(operand)
})

export const $pullAll = removing('$pullAll', (operand) => {
  if (!Array.isArray(operand)) throw requestFailed(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  return (item) => operand.some((unwanted) => equal(item, unwanted))
})

export const $pop: UpdateOperator = {
  creates: false,
  prepare({ operand, path }) {
    if (typeof operand !== 'number') throw requestFailed(`Expected a number in: ${path}: ${shown(operand)}`)
    if (operand !== 1 && operand !== -1) throw requestFailed(`$pop expects 1 or -1, found: ${operand}`)
    return (current) => {
      if (current === undefined) return undefined
      const items = arrayOf(current, (type) => `Path '${path}' contains an element of non-array type '${type}'`)
      return operand === -1 ? items.slice(1) : items.slice(0, -1)
    }
  },
}
