/** https://www.mongodb.com/docs/manual/reference/operator/query-element/ */
import { leavesAt } from '../../store/path'
import { anyLeaf, type Operator } from './predicate'

/** Of several leaves (a path through an array), one that exists is enough for true, and false needs all of them missing. */
export const $exists: Operator = (path, operand) => (document) =>
  leavesAt(document, path).some((value) => value !== undefined) === Boolean(operand)

export const $size = anyLeaf((operand) => (value) => Array.isArray(value) && value.length === operand)
