/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/replaceRoot/ */
import { isDocument, type Value } from '../../../wire/ejson'
import type { Compiler } from '../expression/operator'
import { show, typeName } from '../value'
import { fail, type Run, type Stage } from './stage'

/** @param what how MongoDB calls the expression in its error. */
function replacing(expression: Value, what: string, compiler: Compiler): Run {
  const evaluate = compiler.compile(expression)
  return function* (input) {
    for (const document of input) {
      const root = evaluate(document)
      if (!isDocument(root))
        throw fail(
          `${what} must evaluate to an object, but resulting value was: ${show(root)}. ` +
            `Type of resulting value: '${typeName(root)}'. Input document: ${show(document)}`,
        )
      yield root
    }
  }
}

export const $replaceRoot: Stage = (operand, { compiler }) => {
  if (!isDocument(operand)) throw fail(`expected an object as specification for $replaceRoot stage, got ${typeName(operand)}`)
  for (const field of Object.keys(operand))
    if (field !== 'newRoot') throw fail(`unrecognized option to $replaceRoot stage: ${field}, only valid option is 'newRoot'.`)
  if (!Object.hasOwn(operand, 'newRoot')) throw fail('no newRoot specified for the $replaceRoot stage')
  return replacing(operand.newRoot, `'newRoot' expression `, compiler)
}

export const $replaceWith: Stage = (operand, { compiler }) => replacing(operand, `'replacement document' `, compiler)
