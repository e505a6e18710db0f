import { isDocument, type Value } from '../../../wire/ejson'

const literal = new Set(['$literal', '$const'])

/** Whether an expression has the same value for every document: no path and no variable in it. */
export function isConstant(expression: Value): boolean {
  if (typeof expression === 'string') return !expression.startsWith('$')
  if (Array.isArray(expression)) return expression.every(isConstant)
  if (!isDocument(expression)) return true
  return Object.entries(expression).every(([name, part]) => literal.has(name) || (name !== '$rand' && isConstant(part)))
}
