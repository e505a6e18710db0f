import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { compiler as queries } from '../../query/compile'
import type { Compiler } from '../expression/operator'
import { expr } from '../expression/query'
import { fail, type Stage } from './stage'

/** @throws DATABASE_REQUEST_FAILED */
export function filterOf(operand: Value): Document {
  if (!isDocument(operand)) throw fail('the match filter must be an expression in an object')
  return operand
}

/** A filter whose `$expr` sees the variables of the pipeline. */
export const tester = (filter: Document, compiler: Compiler): ((document: Document) => boolean) => queries(expr(compiler)).filter(filter)

export const $match: Stage = (operand, { compiler }) => {
  const test = tester(filterOf(operand), compiler)
  return function* (input) {
    for (const document of input) if (test(document)) yield document
  }
}
