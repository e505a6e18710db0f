import type { Document, Value } from '../../../wire/ejson'
import { isTrue } from '../value'
import type { Compiler } from './operator'

/** The query operator `$expr`, of whole documents. https://www.mongodb.com/docs/manual/reference/operator/query/expr/ */
export const expr = (compiler: Compiler) => (expression: Value): ((document: Value) => boolean) => {
  const evaluate = compiler.compile(expression)
  return (document) => isTrue(evaluate(document as Document))
}
