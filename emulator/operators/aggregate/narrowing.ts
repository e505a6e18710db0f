/**
 * What of a `$match` the collection can be asked, and what is left to be tested. `$expr` sees variables, so it is left; but an
 * equality in it narrows the question, as MongoDB uses indexes for it.
 */
import { type Document, isDocument, type Value } from '../../wire/ejson'
import { isConstant } from './expression/constant'
import type { Compiler, Evaluate } from './expression/operator'

export interface Match {
  /** Filters that the collection answers. */
  asked: Document[]
  /** The rest, to be tested afterwards. */
  left: Document[]
  /** Values that fields must have, known when the variables are. */
  equalities: { path: string; evaluate: Evaluate }[]
}

const hasExpr = (value: Value): boolean =>
  Array.isArray(value) ? value.some(hasExpr) : isDocument(value) && Object.entries(value).some(([key, item]) => key === '$expr' || hasExpr(item))

/** The same for all documents of one question: constants, and variables bound outside. */
function isSettled(expression: Value, compiler: Compiler): boolean {
  if (typeof expression === 'string' && expression.startsWith('$$')) return compiler.cell(expression.slice(2).split('.')[0] as string) !== undefined
  return isConstant(expression)
}

const isPath = (expression: Value): expression is string => typeof expression === 'string' && /^\$[^$]/.test(expression)

function equalitiesOf(expression: Value, compiler: Compiler): Match['equalities'] {
  if (!isDocument(expression)) return []
  if (Array.isArray(expression.$and)) return expression.$and.flatMap((part) => equalitiesOf(part, compiler))
  if (!Array.isArray(expression.$eq) || expression.$eq.length !== 2) return []
  const [a, b] = expression.$eq
  const [path, value] = isPath(a) ? [a, b] : [b, a]
  if (!isPath(path) || !isSettled(value, compiler)) return []
  return [{ path: path.slice(1), evaluate: compiler.compile(value) }]
}

export function divide(filters: Document[], compiler: Compiler): Match {
  const match: Match = { asked: [], left: [], equalities: [] }
  for (const filter of filters) {
    const left = Object.entries(filter).filter(([key, value]) => key === '$expr' || hasExpr(value))
    const asked = Object.entries(filter).filter((part) => !left.some(([key]) => key === part[0]))
    if (asked.length) match.asked.push(Object.fromEntries(asked))
    if (left.length) match.left.push(Object.fromEntries(left))
    match.equalities.push(...equalitiesOf(filter.$expr, compiler))
  }
  return match
}

/** An array is passed over: a path through several objects may give one that no single field has. */
export const equalitiesNow = (equalities: Match['equalities']): Document[] =>
  equalities.flatMap(({ path, evaluate }) => {
    const value = evaluate({})
    return Array.isArray(value) || value instanceof RegExp ? [] : [{ [path]: { $eq: value ?? null } }]
  })
