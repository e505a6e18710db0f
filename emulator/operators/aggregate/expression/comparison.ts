/** Values of all types compare, by MongoDB's order. https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ */
import { compare } from '../value'
import { withArguments } from './operator'

const comparing = (accepts: (order: number) => boolean) => withArguments(2, 2, ([left, right]) => accepts(compare(left, right)))

export const $cmp = withArguments(2, 2, ([left, right]) => Math.sign(compare(left, right)))
export const $eq = comparing((order) => order === 0)
export const $ne = comparing((order) => order !== 0)
export const $gt = comparing((order) => order > 0)
export const $gte = comparing((order) => order >= 0)
export const $lt = comparing((order) => order < 0)
export const $lte = comparing((order) => order <= 0)
