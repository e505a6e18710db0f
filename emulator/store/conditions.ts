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
  /** Some string begins with it. */
  prefix?: string
}

/** More points than this are read as a scan, as one look-up per point would no longer be cheaper. */
export const maximumPoints = 200

const isOperators = (value: Value): value is Document => isDocument(value) && Object.keys(value).some((key) => key.startsWith('$'))

type Pattern = Pick<RegExp, 'source' | 'flags'>

/** What every string begins with that the pattern finds: the letters after `^`, without one that a quantifier may take away. */
function prefixOf({ source, flags }: Pattern): string | undefined {
  if (flags !== '' || source.includes('|')) return undefined
  const [, letters = '', next = ''] = /^\^([^\\^$.*+?()[\]{}|]*)(.?)/s.exec(source) ?? []
  const sure = /[*?{]/.test(next) ? Array.from(letters).slice(0, -1).join('') : letters
  return sure === '' ? undefined : sure
}

/** Not made a RegExp here: what a pattern may begin with, as `(?i)`, is for the test to know. */
const patternOf = ({ $regex, $options = '' }: Document): Pattern | undefined => {
  if ($options !== '') return undefined
  return typeof $regex === 'string' ? { source: $regex, flags: '' } : $regex instanceof RegExp ? $regex : undefined
}

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

function addPrefix(condition: Condition, pattern: Pattern | undefined): void {
  const prefix = pattern && prefixOf(pattern)
  if (prefix !== undefined) condition.prefix ??= prefix
}

function add(conditions: Conditions, path: string, operand: Value): void {
  const condition = conditions.get(path) ?? {}
  conditions.set(path, condition)
  if (!isOperators(operand)) {
    narrow(condition, '$eq', operand)
    addPrefix(condition, operand instanceof RegExp ? operand : undefined)
    return
  }
  addPrefix(condition, patternOf(operand))
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

const sides = { lower: ['$gt', '$gte'], upper: ['$lt', '$lte'] }

/** One kind of condition that an index answers without looking at the document. */
function isExact(operand: Value): boolean {
  if (operand instanceof RegExp) return false
  if (!isOperators(operand)) return true
  const [operator = '', ...more] = Object.keys(operand)
  if (operator === '$eq' && !more.length) return !(operand.$eq instanceof RegExp)
  if (operator === '$in' && !more.length) return Array.isArray(operand.$in) && !operand.$in.some((value) => value instanceof RegExp)
  const of = (names: string[]) => Object.keys(operand).filter((name) => names.includes(name)).length
  const [lower, upper] = [of(sides.lower), of(sides.upper)]
  return lower <= 1 && upper <= 1 && lower + upper === more.length + 1
}

/** Below a path, what is not reached has the key of `null` and is not `null` to a condition. */
function asksForNull(operand: Value): boolean {
  const asked = isOperators(operand) ? Object.values(operand).flat() : [operand]
  return asked.includes(null)
}

/** Whether the conditions say all that the filter says, so that whoever fulfils them matches. */
export const saysAll = (filter: Document): boolean =>
  Object.entries(filter).every(([path, operand]) => !path.startsWith('$') && isExact(operand) && !(path.includes('.') && asksForNull(operand)))
