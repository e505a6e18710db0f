/** Sheets as people save them, and as nobody should. */
import zlib from 'node:zlib'
import * as XLSX from '@e965/xlsx'
import { zipOf, type ZipEntry } from './zip'

// Without Node's own, the package packs by hand and hardly at all.
;(XLSX as unknown as { CFB: { utils: { use_zlib (library: typeof zlib): void } } }).CFB.utils.use_zlib(zlib)

type Cell = string | number | Date | XLSX.CellObject | null

/** @param change what somebody does to the sheet before saving it */
export function xlsxOf (rows: readonly (readonly Cell[])[], change: (sheet: XLSX.WorkSheet) => void = () => undefined): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map(row => [...row]), { cellDates: false })
  change(sheet)
  return XLSX.write(XLSX.utils.book_new(sheet, 'Sheet1'), { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}

/** The parts without which nothing is a workbook, around a sheet of one's own. */
const frame: ZipEntry[] = [
  { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>' },
  { name: 'xl/workbook.xml', content: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>' }
]

export const zipped = (...entries: ZipEntry[]): Buffer => Buffer.from(zipOf([...frame, ...entries]), 'base64')

/** A hundred and one megabytes of nothing that travel as a hundred kilobytes. @param claimed the size written into the zip */
export const bomb = (claimed?: number): Buffer =>
  zipped({ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(101 * 1024 * 1024, 0x20), ...(claimed !== undefined && { claimed }) })

export const withMacro = (): Buffer => zipped({ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' }, { name: 'xl/vbaProject.bin', content: 'Attribute VB_Name' })

/** A cell whose formula has been computed by whoever made the file. */
export const formula = (of: string, value: string | number): XLSX.CellObject => ({ t: typeof value === 'number' ? 'n' : 's', f: of, v: value })

/** A number that is shown as a day. */
export const serial = (value: number): XLSX.CellObject => ({ t: 'n', v: value, z: 'yyyy-mm-dd' })
