import type { SheetFormat } from '@domain/imports/contract'
import { neutral } from '@domain/imports/neutral'

export type OutCell = string | number | undefined

/** Every text cell is neutralised, in both formats: an .xlsx is saved as .csv by somebody some day. */
export async function writeSheet (name: string, titles: readonly string[], rows: readonly (readonly OutCell[])[], format: SheetFormat): Promise<Buffer> {
  const table = [titles, ...rows].map(cells => cells.map(cell => cell === undefined ? '' : neutral(cell)))
  if (format === 'csv') return Buffer.from(`\ufeff${table.map(cells => cells.map(quoted).join(',')).join('\r\n')}\r\n`)
  const { excel: XLSX } = await import('./excel')
  const sheet = XLSX.utils.aoa_to_sheet(table, { dense: true })
  sheet['!cols'] = titles.map(() => ({ wch: 18 }))
  const book = XLSX.utils.book_new(sheet, name)
  return Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array)
}

/** Several sheets in one file, each text cell neutralised. */
export async function writeBook (sheets: readonly { name: string, titles: readonly string[], rows: readonly (readonly OutCell[])[] }[]): Promise<Buffer> {
  const { excel: XLSX } = await import('./excel')
  const book = XLSX.utils.book_new()
  for (const { name, titles, rows } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet([titles, ...rows].map(cells => cells.map(cell => cell === undefined ? '' : neutral(cell))), { dense: true })
    sheet['!cols'] = titles.map(() => ({ wch: 14 }))
    XLSX.utils.book_append_sheet(book, sheet, name)
  }
  return Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array)
}

const quoted = (cell: string | number) => typeof cell === 'number' ? String(cell) : `"${cell.replaceAll('"', '""')}"`
