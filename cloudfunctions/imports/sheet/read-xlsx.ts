/** The first sheet of a workbook as cells. Formulas are neither computed nor believed: their cells are trouble. */
import type * as XLSX from '@e965/xlsx'
import { Refused } from '@domain/kit/errors'
import { dayOfSerial } from '@domain/imports/date'
import type { Cell } from '@domain/imports/cell'
import { mostColumns, mostRows } from '@domain/imports/job'
import type { SheetRow } from '@domain/imports/read-row'
import { plainAgain } from '@domain/imports/neutral'
import type { Excel } from './excel'
import { unzip } from './unzip'

interface DenseSheet { '!data'?: (XLSX.CellObject[] | undefined)[], '!merges'?: XLSX.Range[] }

/** Titles may stand above the header. */
const mostSheetRows = mostRows + 20

function workbookOf (parts: ReadonlyMap<string, Buffer>, excel: Excel): XLSX.WorkBook {
  const container = excel.CFB.utils.cfb_new()
  for (const [name, content] of parts) excel.CFB.utils.cfb_add(container, `/${name}`, content)
  try {
    return excel.parse_zip(container, { dense: true, cellFormula: true, cellNF: true, cellHTML: false, cellText: true, sheets: 0, sheetRows: mostSheetRows + 1 })
  } catch {
    throw new Refused('invalid', 'notSheet', 'ticket')
  }
}

/** Digits that only their format shows: “0301” kept as 301. */
const shownDigits = (shown: string | undefined) => shown !== undefined && /^0\d+$/.test(shown)

function cellOf (cell: XLSX.CellObject | undefined, { SSF }: Excel): Cell {
  if (!cell) return ''
  if (cell.f !== undefined || cell.F !== undefined) return { trouble: 'formula' }
  if (cell.t === 'e') return { trouble: 'brokenCell' }
  if (cell.t === 'n') {
    const value = cell.v as number
    if (typeof cell.z === 'string' && SSF.is_date(cell.z)) return { date: dayOfSerial(value) }
    return shownDigits(cell.w) ? cell.w! : value
  }
  if (cell.t === 'b') return cell.v ? '是' : '否'
  return typeof cell.v === 'string' ? plainAgain(cell.v) : ''
}

function markMerged (rows: readonly SheetRow[], merges: readonly XLSX.Range[]) {
  const byNumber = new Map(rows.map(each => [each.row, each.cells as Cell[]]))
  for (const { s, e } of merges) {
    for (let row = s.r; row <= Math.min(e.r, mostSheetRows); row++) {
      const cells = byNumber.get(row + 1)
      for (let column = s.c; cells && column <= Math.min(e.c, mostColumns - 1); column++) cells[column] = { trouble: 'merged' }
    }
  }
}

const isEmpty = (cells: readonly Cell[]) => cells.every(cell => typeof cell === 'string' && cell.trim() === '')

/**
 * @returns rows that say anything, with their numbers; empty text where a cell is empty
 * @throws Refused invalid for what is no workbook or has too many rows or columns
 */
export async function readXlsx (bytes: Buffer): Promise<SheetRow[]> {
  const parts = unzip(bytes), { excel } = await import('./excel')
  const book = workbookOf(parts, excel)
  // Macintosh workbooks of old count days from 1904; a number could be either day.
  if (book.Workbook?.WBProps?.date1904) throw new Refused('invalid', 'date1904', 'ticket')
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] as DenseSheet | undefined
  const table = (sheet?.['!data'] ?? [])
  if (table.length > mostSheetRows) throw new Refused('invalid', 'tooManyRows', 'ticket')
  const rows = Array.from(table, (cells, place): SheetRow => ({ row: place + 1, cells: Array.from((cells ?? []).slice(0, mostColumns), cell => cellOf(cell, excel)) })).filter(({ cells }) => !isEmpty(cells))
  markMerged(rows, sheet?.['!merges'] ?? [])
  return rows
}
