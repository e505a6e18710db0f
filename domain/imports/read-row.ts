import type { Estate } from '../estate/estate'
import { isBlank, letterOf, troubleOf, type Cell } from './cell'
import type { Column, KindTable, Row, RowError, RowReason, Value } from './column'
import type { Mapping } from './mapping'

/** A row as it lies in the sheet; `row` is its number there. */
export interface SheetRow { row: number, cells: readonly Cell[] }

/** “C列 手机号”: the sheet's letter and our word. */
export const placeOf = ({ key, title }: Pick<Column, 'key' | 'title'>, mapping: Mapping): string =>
  mapping[key] === undefined ? title : `${letterOf(mapping[key])}列 ${title}`

function valueOf (column: Column, cell: Cell | undefined, estate: Pick<Estate, 'zones'>): { value?: Value } | { wrong: RowReason } {
  const trouble = cell !== undefined && troubleOf(cell)
  if (trouble) return { wrong: trouble }
  if (isBlank(cell)) return column.required ? { wrong: 'required' } : {}
  return column.parse(cell as Exclude<Cell, { trouble: unknown }>, estate)
}

const isNothing = (value: Value) => value === '' || (Array.isArray(value) && value.length === 0)

/** What a row says, with everything that is wrong in it. An empty cell says nothing. */
export function readRow ({ columns, across }: KindTable, { row, cells }: SheetRow, mapping: Mapping, estate: Pick<Estate, 'zones'>): Row {
  const values: Record<string, Value> = {}, errors: RowError[] = []
  for (const column of columns) {
    const place = mapping[column.key]
    if (place === undefined) continue
    const parsed = valueOf(column, cells[place], estate)
    if ('wrong' in parsed) errors.push({ row, column: placeOf(column, mapping), reason: parsed.wrong })
    else if (parsed.value !== undefined && !isNothing(parsed.value)) values[column.key] = parsed.value
  }
  const wrong = new Set(errors.map(each => each.column))
  for (const { key, reason } of across(values)) {
    const column = columnOf(columns, key), said = placeOf(column, mapping)
    if (!wrong.has(said)) errors.push({ row, column: said, reason })
  }
  return { row, values, errors }
}

/** @throws Error where a table names a column it does not have */
export function columnOf (columns: readonly Column[], key: string): Column {
  const found = columns.find(each => each.key === key)
  if (!found) throw new Error(`no column ${key}`)
  return found
}
