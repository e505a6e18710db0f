/** All expression operators by their names on the wire. */
import { accumulatorExpressions } from './accumulators'
import * as arithmetic from './arithmetic'
import * as array from './array'
import * as bitwise from './bitwise'
import * as comparison from './comparison'
import * as dateArithmetic from './date/arithmetic'
import { $dateToString } from './date/format'
import * as dateFrom from './date/from'
import * as datePart from './date/part'
import * as iteration from './iteration'
import * as logic from './logic'
import * as object from './object'
import { fail, type Operator } from './operator'
import * as regex from './regex'
import * as rounding from './rounding'
import * as set from './set'
import { $sortArray } from './sort-array'
import * as substring from './substring'
import * as text from './text'
import * as trigonometry from './trigonometry'
import * as trim from './trim'
import * as type from './type'
import { $zip } from './zip'

/** Its operand as it is, dollars and all. */
const $literal: Operator = (operand) => () => operand

const $rand: Operator = (operand) => {
  if (Object.keys(operand ?? {}).length) throw fail('$rand does not currently accept arguments')
  return () => Math.random()
}

const modules = [
  accumulatorExpressions,
  arithmetic,
  array,
  bitwise,
  comparison,
  dateArithmetic,
  dateFrom,
  datePart,
  iteration,
  logic,
  object,
  regex,
  rounding,
  set,
  substring,
  text,
  trigonometry,
  trim,
  type,
  { $dateToString, $literal, $const: $literal, $rand, $sortArray, $zip },
]

/** What a module exports beside its operators has no `$`. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  modules.flatMap((module) => Object.entries(module).filter(([name]) => name.startsWith('$')) as [string, Operator][]),
)

/**
 * Known to MongoDB and not offered: code from the wire, text search, timestamps and binary data, which are not stored here,
 * and estimates that are MongoDB's own.
 */
export const refused: ReadonlySet<string> = new Set([
  ...['$function', '$meta', '$tsSecond', '$tsIncrement', '$binarySize', '$bsonSize', '$toHashedIndexKey', '$toUUID', '$median', '$percentile', '$sampleRate'],
  ...['$encStrStartsWith', '$encStrEndsWith', '$encStrContains', '$encStrNormalizedEq', '$sigmoid'],
])
