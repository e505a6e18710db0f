/** What columns and kinds of imports are made of. */
import type { Estate } from '../estate/estate'
import type { GoodCell } from './cell'

/** Reasons of a row's errors; `row-words.ts` says each to people. */
export const rowReasons = [
  'required', 'formula', 'merged', 'brokenCell', 'tooLong', 'phone', 'leadingZero', 'scientific', 'numberLost', 'idNumber', 'date', 'area', 'share', 'level', 'choice', 'plate',
  'noZone', 'noPremises', 'duplicateRow', 'untilBeforeFrom', 'onlyOwners', 'ended', 'bound', 'phoneOfAnother', 'changedSince', 'tooShort', 'beyondYou'
] as const
export type RowReason = typeof rowReasons[number]

export type Value = string | number | string[]
/** No value where the cell says in words that there is none, as “长期” for a last day. */
export type Parsed = { value?: Value } | { wrong: RowReason }
export type Parse = (cell: GoodCell, estate: Pick<Estate, 'zones'>) => Parsed

export interface Column {
  key: string
  /** Of the template and of the page. */
  title: string
  /** Other words people use for it. */
  synonyms: readonly string[]
  required?: true
  parse: Parse
  /** As it stands in the template. */
  example: string
}

/** A complaint about one cell, named as people see it. */
export interface RowError { row: number, column: string, reason: RowReason, other?: number }

export interface Row { row: number, values: Readonly<Record<string, Value>>, errors: RowError[] }

export interface KindTable {
  title: string
  hint: string
  /** What writing does, said before it where it is more than that. */
  promise?: string
  /** A new row becomes an invitation: only whoever imported gives it, and its code is handed over by them. */
  invites?: true
  columns: readonly Column[]
  /** What only several cells together can have wrong. */
  across: (values: Readonly<Record<string, Value>>) => { key: string, reason: RowReason }[]
  /** The row in half a line, without any number of a person. */
  describe: (values: Readonly<Record<string, Value>>) => string
}
