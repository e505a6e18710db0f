import { Refused } from '@domain/kit/errors'
import { fileTypeOf } from '@domain/files/file-type'
import { headerOf } from '@domain/imports/mapping'
import { maskText, textOf, troubleOf, type Cell } from '@domain/imports/cell'
import { mostRows } from '@domain/imports/job'
import { kindTables, type ImportKind } from '@domain/imports/kinds'
import type { Mapping } from '@domain/imports/mapping'
import type { SheetRow } from '@domain/imports/read-row'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'

export interface ReadSheet { titles: string[], samples: string[], mapping: Mapping, rows: SheetRow[] }

const shown = (cell: Cell | undefined) => cell === undefined || troubleOf(cell) ? '' : maskText(textOf(cell as Exclude<Cell, { trouble: unknown }>)).slice(0, 40)

/** @throws Refused invalid for what is no sheet, is not safe, or says nothing */
export async function readSheet (bytes: Buffer, kind: ImportKind): Promise<ReadSheet> {
  const type = fileTypeOf(bytes)
  if (type !== 'xlsx' && type !== 'csv') throw new Refused('invalid', 'notSheet', 'ticket')
  const all = type === 'xlsx' ? await readXlsx(bytes) : readCsv(bytes)
  const { place, titles, mapping } = headerOf(kindTables[kind].columns, all.map(({ cells }) => cells))
  const rows = all.slice(place + 1)
  if (rows.length === 0) throw new Refused('invalid', 'noRows', 'ticket')
  if (rows.length > mostRows) throw new Refused('invalid', 'tooManyRows', 'ticket')
  const samples = titles.map((_title, column) => rows.slice(0, 20).map(({ cells }) => shown(cells[column])).find(text => text !== '') ?? '')
  return { titles: titles.map(title => maskText(title).slice(0, 40)), samples, mapping, rows }
}
