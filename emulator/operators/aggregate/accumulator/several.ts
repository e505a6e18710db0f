/** Accumulators that keep `n` values: `$firstN`, `$maxN`, `$topN` and the like. */
import { orderOf } from '../stage/sort'
import { sortKey } from '../../../store/sort'
import { isDocument, type Value } from '../../../wire/ejson'
import { fail, fieldsOf, type Texts } from '../expression/operator'
import { compare, isNullish, show, typeName } from '../value'
import type { Accumulator, AccumulatorOperator } from './accumulator'

export const texts: Texts = {
  noObject: (name, type) => `specification must be an object; found ${name}: ${type}`,
  unknown: (name, field) => `Unknown argument for ${name} operator: ${field}`,
  missing: (name, field) => `Missing value for '${field}' in ${name}`,
}

/** @throws DATABASE_REQUEST_FAILED for anything but a whole number above zero. */
export function checkCount(value: Value): number {
  if (typeof value !== 'number') throw fail(`Value for 'n' must be of integral type, but found ${show(value)}`)
  if (!Number.isSafeInteger(value)) throw fail(`Value for 'n' must be of integral type, but found ${show(value)}`)
  if (value <= 0) throw fail(`'n' must be greater than 0, found ${value}`)
  return value
}

/** What of a list is kept, by operator. `null` and missing values are neither smallest nor greatest. */
export const picks: Record<string, (values: Value[], n: number) => Value[]> = {
  $firstN: (values, n) => values.slice(0, n),
  $lastN: (values, n) => values.slice(-n),
  $minN: (values, n) => values.filter((value) => !isNullish(value)).sort(compare).slice(0, n),
  $maxN: (values, n) => values.filter((value) => !isNullish(value)).sort((a, b) => compare(b, a)).slice(0, n),
}

function collecting(finish: (values: Value[]) => Value): Accumulator {
  const all: Value[] = []
  return { add: (value) => void all.push(value), result: () => finish(all) }
}

/** `n` must be the same for all groups here; MongoDB lets it depend on the group's `_id`. */
export const nOf: AccumulatorOperator = (operand, compiler, name) => {
  const fields = fieldsOf(operand, name, ['input', 'n'], [], texts)
  const n = checkCount(compiler.compile(fields.n)({}))
  const pick = picks[name] as (typeof picks)[string]
  return { evaluate: compiler.compile(fields.input), begin: () => collecting((values) => pick(values, n).map((value) => value ?? null)) }
}

/** `$top`, `$topN`, `$bottom`, `$bottomN`: by an order of documents. */
export const byOrder =
  (end: 'top' | 'bottom', single: boolean): AccumulatorOperator =>
  (operand, compiler, name) => {
    const fields = fieldsOf(operand, name, single ? ['sortBy', 'output'] : ['sortBy', 'output', 'n'], [], texts)
    if (!isDocument(fields.sortBy)) throw fail(`expected 'sortBy' to already be an object in the arguments to ${name}; found ${typeName(fields.sortBy)}`)
    const order = orderOf(fields.sortBy)
    const n = single ? 1 : checkCount(compiler.compile(fields.n)({}))
    const output = compiler.compile(fields.output)
    const begin = (): Accumulator => {
      const rows: { key: string; value: Value }[] = []
      return {
        add(row) {
          const [key, value] = row as [string, Value]
          rows.push({ key, value })
        },
        result() {
          const sorted = rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ value }) => value ?? null)
          const kept = end === 'top' ? sorted.slice(0, n) : sorted.slice(-n)
          return single ? (kept[0] ?? null) : kept
        },
      }
    }
    // Latin 1 keeps the order of the bytes.
    return { evaluate: (document) => [sortKey(document, order).toString('latin1'), output(document)], begin }
  }
