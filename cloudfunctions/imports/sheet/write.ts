import zlib from 'node:zlib'
import * as XLSX from '@e965/xlsx'
import type { SheetFormat } from '@domain/imports/contract'
import { neutral } from '@domain/imports/neutral'

// Without Node's own, the package packs by hand and hardly at all.
;(XLSX as unknown as { CFB: { utils: { use_zlib (library: typeof zlib): void } } }).CFB.utils.use_zlib(zlib)

export type OutCell = string | number | undefined

/** Every text cell is neutralised, in both formats: an .xlsx is saved as .csv by somebody some day. */
export function writeSheet (name: string, titles: readonly string[], rows: readonly (readonly OutCell[])[], format: SheetFormat): Buffer {
  const table = [titles, ...rows].map(cells => cells.map(cell => cell === undefined ? '' : neutral(cell)))
  if (format === 'csv') return Buffer.from(`\ufeff${table.map(cells => cells.map(quoted).join(',')).join('\r\n')}\r\n`)
  const sheet = XLSX.utils.aoa_to_sheet(table, { dense: true })
  sheet['!cols'] = titles.map(() => ({ wch: 18 }))
  const book = XLSX.utils.book_new(sheet, name)
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}

const quoted = (cell: string | number) => typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`
