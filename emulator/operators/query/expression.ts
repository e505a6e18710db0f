import type { Value } from '../../wire/ejson'
import { isDocument } from '../../wire/ejson'
import { requestFailed } from '../../errors'

/** They would run code from the wire. */
const scripts = new Set(['$function', '$accumulator'])

/**
 * Refuses an aggregation expression before it is run, also where there is no document to run it on.
 * @param isKnown whether there is an operator of that name. @throws DATABASE_REQUEST_FAILED
 */
export function refuseUnknownOperators(expression: Value, isKnown: (name: string) => boolean): void {
  if (Array.isArray(expression)) for (const part of expression) refuseUnknownOperators(part, isKnown)
  if (!isDocument(expression)) return
  const names = Object.keys(expression)
  const name = names.find((key) => key.startsWith('$'))
  if (name !== undefined) {
    if (names.length > 1) throw requestFailed(`an expression specification must contain exactly one field, the name of the expression: ${names.join(', ')}`)
    if (scripts.has(name)) throw requestFailed(`Cannot run server-side javascript without the javascript engine enabled: ${name}`)
    if (!isKnown(name)) throw requestFailed(`Unrecognized expression '${name}'`)
    if (name === '$literal') return
  }
  for (const part of Object.values(expression)) refuseUnknownOperators(part, isKnown)
}
