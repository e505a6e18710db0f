/**
 * The operators the local cloud knows: mingo's, with our own where mingo differs from MongoDB. Found by comparing with
 * the manual: `$elemMatch` with fields matches primitives, `{ $gte: null }` does not match a missing field, and object
 * equality ignores the order of fields.
 */
import { Context, ProcessingMode } from 'mingo/core'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import type { Document, Value } from '../wire/ejson'
import { createCompiler } from './aggregate/expression/compile'
import { expr } from './aggregate/expression/query'
import * as array from './query/array'
import * as comparison from './query/comparison'
import * as element from './query/element'
import * as regex from './query/regex'

/** mingo types its operators by name; ours fulfil the same shape. */
export type Operators = NonNullable<Parameters<typeof Context.init>[0]>

/** In filters outside pipelines; there `$$NOW` is the machine's clock. */
const $expr = (_path: string, expression: Value) => expr(createCompiler(new Date()))(expression)

export const context = Context.init({
  accumulator: accumulators,
  expression: expressions,
  pipeline: stages,
  projection: projections,
  query: { ...queries, ...comparison, ...element, ...array, ...regex, $expr } as unknown as Operators['query'],
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

/** @throws MingoError for operators nobody knows. */
export function matcher(filter: Document): (document: Document) => boolean {
  const query = new Query<Document>(filter, options)
  return (document) => query.test(document)
}
