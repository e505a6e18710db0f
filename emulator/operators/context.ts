/**
 * The operators the local cloud knows. Queries are our own (`query/`), since mingo's differ from MongoDB in many places:
 * `$elemMatch` with fields matches primitives, `{ $gte: null }` does not match a missing field, object equality ignores the
 * order of fields, wrong operands are found only when a document comes by. Expressions and stages are mingo's.
 */
import { Context, evalExpr, OpType, ProcessingMode } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import type { Options } from 'mingo/types'
import { MingoError } from 'mingo/util'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import type { Document, Value } from '../wire/ejson'
import { CloudError, requestFailed } from '../errors'
import { compiler, type Evaluate, operators } from './query/compile'
import { refuseUnknownOperators } from './query/expression'
import type { Test } from './query/operator'

/** mingo types its operators by name; ours fulfil the same shape. */
export type Operators = NonNullable<Parameters<typeof Context.init>[0]>

const isKnown = (name: string) =>
  Boolean(context.getOperator(OpType.EXPRESSION, name) ?? context.getOperator(OpType.ACCUMULATOR, name))

/** Everything is true but false, null, zero and what is missing. */
const isTrue = (value: unknown) => value !== false && value !== null && value !== undefined && value !== 0

/** @param settings carry the variables of a pipeline. */
const evaluation =
  (settings: () => Options): Evaluate =>
  (expression) => {
    refuseUnknownOperators(expression, isKnown)
    return (document) => {
      try {
        return isTrue(evalExpr(document, expression, settings()))
      } catch (error) {
        // Operands of a wrong kind are found by running into them.
        if (error instanceof CloudError || error instanceof MingoError) throw error
        throw requestFailed(`$expr: ${(error as Error).message}`)
      }
    }
  }

/**
 * A test for documents. The whole filter is checked first, whether or not there is anything to test.
 * @throws DATABASE_REQUEST_FAILED with MongoDB's text for what is no filter.
 */
export const matcher = (filter: Value): Test<Document> => compiler(evaluation(() => options)).filter(filter)

/** A test for elements of an array, as `$pull` has it: by a regular expression, by operators, or by fields. @throws as `matcher` */
export const elementMatcher = (condition: Value): Test => compiler(evaluation(() => options)).element(condition)

const $match = (input: Iterator, filter: unknown, settings: Options) =>
  input.filter(compiler(evaluation(() => settings)).filter(filter as Value) as Test<unknown>)

/** For the places where mingo asks for one operator by itself. */
const forMingo = Object.fromEntries(
  Object.keys(operators).map((name) => [name, (path: string, operand: Value) => matcher({ [path]: { [name]: operand } })]),
)

export const context = Context.init({
  accumulator: accumulators,
  expression: expressions,
  pipeline: { ...stages, $match } as unknown as Operators['pipeline'],
  projection: projections,
  query: { ...queries, ...forMingo } as unknown as Operators['query'],
})

/** `$where` and `$function` would run code from the wire; the service does not offer them. */
export const options: Options = {
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
  context,
}
