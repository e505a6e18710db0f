/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/#accumulators---group---bucket---bucketauto---setwindowfields- */
import { fail } from '../expression/operator'
import { isDocument, type Value } from '../../../wire/ejson'
import type { Accumulator, AccumulatorOperator } from './accumulator'
import { addToSet, first, last, maximum, merge, minimum, push } from './choice'
import { average, deviationOfAll, deviationOfSample, sum } from './number'
import { byOrder, nOf } from './several'

const unary =
  (begin: () => Accumulator): AccumulatorOperator =>
  (operand, compiler, name) => {
    if (Array.isArray(operand) && operand.length !== 1) throw fail(`The ${name} accumulator is a unary operator`)
    return { evaluate: compiler.compile(Array.isArray(operand) ? operand[0] : operand), begin }
  }

const count: AccumulatorOperator = (operand) => {
  if (!isDocument(operand) || Object.keys(operand).length) throw fail('$count takes no arguments, i.e. $count:{}')
  return { evaluate: (): Value => 1, begin: sum }
}

/** Those that are expressions as well, over the elements of one array or over their arguments. */
export const alsoExpressions: Record<string, () => Accumulator> = {
  $sum: sum,
  $avg: average,
  $min: minimum,
  $max: maximum,
  $stdDevPop: deviationOfAll,
  $stdDevSamp: deviationOfSample,
}

export const accumulators = new Map<string, AccumulatorOperator>([
  ...Object.entries({ ...alsoExpressions, $first: first, $last: last, $push: push, $addToSet: addToSet, $mergeObjects: merge }).map(
    ([name, begin]) => [name, unary(begin)] as const,
  ),
  ['$count', count],
  ['$firstN', nOf],
  ['$lastN', nOf],
  ['$minN', nOf],
  ['$maxN', nOf],
  ['$top', byOrder('top', true)],
  ['$topN', byOrder('top', false)],
  ['$bottom', byOrder('bottom', true)],
  ['$bottomN', byOrder('bottom', false)],
])

/** `$accumulator` would run code from the wire; `$median` and `$percentile` answer approximations of MongoDB's own. */
export const refusedAccumulators = new Set(['$accumulator', '$median', '$percentile', '$concatArrays', '$setUnion'])
