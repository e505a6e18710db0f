/** https://www.mongodb.com/docs/manual/reference/operator/update-field/ */
import { isDocument } from '../../wire/ejson'
import { compare } from '../../store/key'
import { notImplemented, requestFailed } from '../../errors'
import { typeName } from '../type-name'
import { shown, type UpdateOperator } from './operator'

const better = (sign: 1 | -1): UpdateOperator => ({
  creates: true,
  prepare: ({ operand }) => (current) => (current === undefined || compare(operand, current) * sign > 0 ? operand : current),
})

export const $set: UpdateOperator = { creates: true, prepare: ({ operand }) => () => operand }
export const $unset: UpdateOperator = { creates: false, prepare: () => () => undefined }
export const $max = better(1)
export const $min = better(-1)

/** Nothing here inserts with operators (the SDK's `set` replaces), so there is never anything for it to do. */
export const $setOnInsert: UpdateOperator = { creates: false, prepare: () => (current) => current }

export const $currentDate: UpdateOperator = {
  creates: true,
  prepare({ operand, now }) {
    if (typeof operand === 'boolean') return () => new Date(now)
    if (!isDocument(operand))
      throw requestFailed(
        `${typeName(operand)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
      )
    const unknown = Object.keys(operand).find((name) => name !== '$type')
    if (unknown !== undefined) throw requestFailed(`Unrecognized $currentDate option: ${unknown}`)
    if (operand.$type === 'timestamp') throw notImplemented('$currentDate with the type timestamp')
    if (operand.$type !== 'date')
      throw requestFailed(`The '$type' string field is required to be 'date' or 'timestamp': {$currentDate: {field : ${shown(operand)}}}`)
    return () => new Date(now)
  },
}
