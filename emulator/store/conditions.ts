/**
 * What of a filter an index can use: equality, `$in` and ranges on one path, at the top or within `$and`. The rest is left to
 * the test that every candidate goes through anyway.
 */
import { type Document, isDocument, type Value } from '../wire/ejson'

export interface Condition {
  /** One of these values; a single one for plain equality. */
  points?: Value[]
  lower?: { value: Value; inclusive: boolean }
  upper?: { value: Value; inclusive: boolean }
}

/** More points than this are read as a scan, as one look-up per point would no longer be cheaper. */
export const maximumPoints = 200

const isOperators = (value: Value): value is Document => isDocument(value) && Object.keys(value).some((key) => key.startsWith('$'))

function narrow(condition: Condition, operator: string, operand: Value): void {
  switch (operator) {
    case '$eq':
      if (!(operand instanceof RegExp)) condition.points = [operand]
      break
    case '$in':
      if (condition.points || !Array.isArray(operand) || operand.length > maximumPoints) break
      if (!operand.some((value) => value instanceof RegExp)) condition.points = operand
      break
    case '$gt':
    case '$gte':
      condition.lower ??= { value: operand, inclusive: operator === '$gte' }
      break
    case '$lt':
    case '$lte':
      condition.upper ??= { value: operand, inclusive: operator === '$lte' }
  }
}

function add(conditions: Conditions, path: string, operand: Value): void {
  const condition = conditions.get(path) ?? {}
  conditions.set(path, condition)
  if (!isOperators(operand)) {
    narrow(condition, '$eq', operand)
    return
  }
  for (const [operator, value] of Object.entries(operand)) {
    // What one element must fulfil, some element fulfils: so these conditions hold for the paths below the array.
    if (operator === '$elemMatch' && isDocument(value) && !isOperators(value)) conditionsOf(value, conditions, `${path}.`)
    else narrow(condition, operator, value)
  }
}

type Conditions = Map<string, Condition>

/** @param above put before every path, for criteria of `$elemMatch`. */
export function conditionsOf(filter: Document, conditions: Conditions = new Map(), above = ''): Conditions {
  for (const [path, operand] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(operand)) for (const part of operand) conditionsOf(part as Document, conditions, above)
    // Within `$elemMatch` a number names an element of an array in the array; below the path it would be another one.
    else if (!path.startsWith('$') && !(above && /^\d/.test(path))) add(conditions, above + path, operand)
  }
  return conditions
}
