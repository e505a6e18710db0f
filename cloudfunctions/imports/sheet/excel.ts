/**
 * What reads and writes .xlsx: the package's small build, half as large, without the formats of old that nobody may send us. Made
 * for browsers, it gives bytes that are no Buffer, and is as quick. It becomes a file of its own beside the function, loaded
 * by whoever first reads or writes a workbook (`config/on-demand.ts`).
 */
import zlib from 'node:zlib'
import * as XLSX from '@e965/xlsx/dist/xlsx.mini.min.js'

/** With what the package's types leave out. */
export type Excel = Omit<typeof XLSX, 'CFB' | 'SSF'> & {
  CFB: { utils: { cfb_new (): object, cfb_add (container: object, name: string, content: Buffer): unknown, use_zlib (library: typeof zlib): void } }
  parse_zip (container: object, options: XLSX.ParsingOptions): XLSX.WorkBook
  SSF: { is_date (format: string): boolean }
}

export const excel = XLSX as unknown as Excel

// Without Node's own, the package packs by hand and hardly at all.
excel.CFB.utils.use_zlib(zlib)
