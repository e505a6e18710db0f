/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/redact/ */
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { type Cell, type Evaluate, newCell } from '../expression/operator'
import { show } from '../value'
import { fail, type Stage } from './stage'

/** A document, or none of it. @param current what `$$CURRENT`, and with it each path, stands for on this level. */
function redact(level: Document, root: Document, decide: Evaluate, current: Cell): Document | undefined {
  current.value = level
  const decision = decide(root)
  if (decision === 'keep') return level
  if (decision === 'prune') return undefined
  if (decision !== 'descend')
    throw fail(`$redact's expression should not return anything aside from the variables $$KEEP, $$DESCEND, and $$PRUNE, but returned ${show(decision)}`)
  const below = (value: Value): Value => {
    if (Array.isArray(value)) return value.map(below).filter((item) => item !== undefined)
    return isDocument(value) ? redact(value, root, decide, current) : value
  }
  return Object.fromEntries(
    Object.entries(level).flatMap(([field, value]) => {
      const left = below(value)
      return left === undefined ? [] : [[field, left]]
    }),
  )
}

export const $redact: Stage = (operand, { compiler }) => {
  const current = newCell()
  const decide = compiler.binding({ CURRENT: current }).compile(operand)
  return function* (input) {
    for (const document of input) {
      const left = redact(document, document, decide, current)
      if (left) yield left
    }
  }
}
