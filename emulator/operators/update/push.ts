/** https://www.mongodb.com/docs/manual/reference/operator/update/push/ and …/addToSet/ */
import { type Document, isDocument, type Value } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import { compare, equal } from '../../store/key'
import { type Order, sortKey } from '../../store/sort'
import { typeName } from '../type-name'
import { arrayOf, integerOption, shown, type UpdateOperator } from './operator'

type Arrange = (items: Value[]) => Value[]

const badSort = 'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields'

const isDirection = (value: Value): value is 1 | -1 => value === 1 || value === -1

/** What is no object sorts as an empty one. */
const fieldsOf = (item: Value): Document => (isDocument(item) ? item : {})

function sorting(by: Value): Arrange {
  if (by === undefined) return (items) => items
  if (isDirection(by)) return (items) => items.sort((a, b) => compare(a, b) * by)
  if (!isDocument(by)) throw requestFailed(badSort)
  const order = Object.entries(by).map(([field, direction]): Order[number] => {
    if (!isDirection(direction)) throw requestFailed('The $sort element value must be either 1 or -1')
    if (field === '' || field.split('.').includes('')) throw requestFailed('The $sort field is a dotted field but has an empty part')
    return { field, direction }
  })
  if (!order.length) throw requestFailed('The $sort pattern is empty when it should be a set of fields.')
  return (items) => items.sort((a, b) => Buffer.compare(sortKey(fieldsOf(a), order), sortKey(fieldsOf(b), order)))
}

function slicing(value: Value): Arrange {
  const count = integerOption(value, (type) => requestFailed(`The value for $slice must be an integer value but was given type: ${type}`))
  if (count === undefined) return (items) => items
  return (items) => (count < 0 ? items.slice(count) : items.slice(0, count))
}

const clauses = new Set(['$each', '$position', '$sort', '$slice'])

function eachOf(operand: Document, name: string): Value[] {
  const { $each } = operand
  if (!Array.isArray($each)) throw requestFailed(`The argument to $each in ${name} must be an array but it was of type: ${typeName($each)}`)
  return $each
}

export const $push: UpdateOperator = {
  creates: true,
  prepare({ operand, path }) {
    const options: Document = isDocument(operand) && '$each' in operand ? operand : { $each: [operand] }
    const each = eachOf(options, '$push')
    const unknown = Object.keys(options).find((name) => !clauses.has(name))
    if (unknown !== undefined) throw requestFailed(`Unrecognized clause in $push: ${unknown}`)
    const position = integerOption(options.$position, (type) =>
      requestFailed(`The value for $position must be an integer value, not of type: ${type}`),
    )
    const [sort, slice] = [sorting(options.$sort), slicing(options.$slice)]
    return (current, { _id }) => {
      const items = arrayOf(current, (type) => `The field '${path}' must be an array but is of type ${type} in document {_id: ${shown(_id)}}`)
      const at = position ?? items.length
      return slice(sort([...items.slice(0, at), ...each, ...items.slice(at)]))
    }
  },
}

export const $addToSet: UpdateOperator = {
  creates: true,
  prepare({ operand, path }) {
    const hasEach = isDocument(operand) && '$each' in operand
    if (hasEach && Object.keys(operand).length > 1) throw requestFailed(`Found unexpected fields after $each in $addToSet: ${shown(operand)}`)
    // Otherwise than in MongoDB, an array stands for its elements; asserted by the SDK authors' own tests.
    const each = hasEach ? eachOf(operand, '$addToSet') : Array.isArray(operand) ? operand : [operand]
    return (current) => {
      const items = arrayOf(current, (type) => `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${type}`)
      for (const item of each) if (!items.some((known) => equal(known, item))) items.push(item)
      return items
    }
  },
}
