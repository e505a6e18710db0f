/** Comma-separated text, as Excel in China saves it: UTF-8 with or without its mark, or GB 18030. */
import { Refused } from '@domain/kit/errors'
import type { Cell } from '@domain/imports/cell'
import { mostColumns, mostRows } from '@domain/imports/job'
import { plainAgain } from '@domain/imports/neutral'
import type { SheetRow } from '@domain/imports/read-row'

function decode (bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** A number kept as text is no formula: `="028…"` is how Excel is made to keep zeros. Any other is. */
function cellOf (text: string): Cell {
  const kept = /^="(\d*)"$/.exec(text)
  if (kept) return kept[1]!
  return text.startsWith('=') ? { trouble: 'formula' } : plainAgain(text)
}

/** RFC 4180: quotes around what holds commas, quotes doubled, lines within quotes. */
function * records (text: string): Generator<string[]> {
  let cells: string[] = [], cell = '', quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') { cell += '"'; at++ } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === ',') { cells.push(cell); cell = '' } else if (letter === '\n') {
      yield [...cells, cell.replace(/\r$/, '')]
      cells = []
      cell = ''
    } else cell += letter
  }
  if (cell !== '' || cells.length > 0) yield [...cells, cell]
}

/** @throws Refused invalid where there are too many rows */
export function readCsv (bytes: Buffer): SheetRow[] {
  const rows: SheetRow[] = []
  let row = 0
  for (const cells of records(decode(bytes))) {
    row++
    if (cells.every(cell => cell.trim() === '')) continue
    if (rows.length > mostRows + 20) throw new Refused('invalid', 'tooManyRows', 'ticket')
    rows.push({ row, cells: cells.slice(0, mostColumns).map(cellOf) })
  }
  return rows
}
