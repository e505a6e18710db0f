/** Accumulators as expressions: over the elements of one array, or over their arguments. */
import type { Value } from '../../../wire/ejson'
import type { Accumulator } from '../accumulator/accumulator'
import { checkCount, picks, texts } from '../accumulator/several'
import { alsoExpressions } from '../accumulator'
import { isNullish, show } from '../value'
import { fail, type Operator, withArguments, withFields } from './operator'

const accumulating = (begin: () => Accumulator): Operator =>
  withArguments(0, Infinity, (values) => {
    const [only] = values
    const accumulator = begin()
    for (const value of values.length === 1 && Array.isArray(only) ? only : values) accumulator.add(value)
    return accumulator.result()
  })

const picking = (pick: (values: Value[], n: number) => Value[]): Operator =>
  withFields(['input', 'n'], [], texts, ({ input, n }) => {
    const count = checkCount(n)
    if (isNullish(input)) throw fail(`Input must be an array, but found ${show(input ?? null)}`)
    if (!Array.isArray(input)) throw fail(`Input must be an array, but found ${show(input)}`)
    return pick(input, count)
  })

export const accumulatorExpressions: Record<string, Operator> = {
  ...Object.fromEntries(Object.entries(alsoExpressions).map(([name, begin]) => [name, accumulating(begin)])),
  ...Object.fromEntries(Object.entries(picks).map(([name, pick]) => [name, picking(pick)])),
}
