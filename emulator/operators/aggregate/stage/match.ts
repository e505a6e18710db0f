import { Context } from 'mingo/core'
import { Query } from 'mingo/query'
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { context, options, type Operators } from '../../context'
import type { Compiler } from '../expression/operator'
import { expr } from '../expression/query'
import { fail, type Stage } from './stage'

/** @throws DATABASE_REQUEST_FAILED */
export function filterOf(operand: Value): Document {
  if (!isDocument(operand)) throw fail('the match filter must be an expression in an object')
  return operand
}

/** A filter whose `$expr` sees the variables of the pipeline. */
export function tester(filter: Document, compiler: Compiler): (document: Document) => boolean {
  const own = Context.init({ query: { $expr: (_path: string, expression: Value) => expr(compiler)(expression) } as unknown as Operators['query'] })
  const query = new Query<Document>(filter, { ...options, context: Context.from(own, context) })
  return (document) => query.test(document)
}

export const $match: Stage = (operand, { compiler }) => {
  const test = tester(filterOf(operand), compiler)
  return function* (input) {
    for (const document of input) if (test(document)) yield document
  }
}
