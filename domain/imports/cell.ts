/** A cell as it was read from a sheet, before anybody knows what it means. */

/** Why a cell can't be trusted, whatever stands in it. */
export const cellTroubles = ['formula', 'merged', 'brokenCell'] as const
export type CellTrouble = typeof cellTroubles[number]

/** Text as it is; a number where Excel kept a number; a day where the number was formatted as one (`YYYY-MM-DD`). */
export type GoodCell = string | number | { date: string }
export type Cell = GoodCell | { trouble: CellTrouble }

export const troubleOf = (cell: Cell): CellTrouble | undefined => typeof cell === 'object' && 'trouble' in cell ? cell.trouble : undefined

/** The text somebody sees in the cell, trimmed. */
export function textOf (cell: GoodCell): string {
  if (typeof cell === 'object') return cell.date
  return (typeof cell === 'number' ? String(cell) : cell.normalize('NFKC')).trim()
}

/** What an empty cell is to people who may not leave it empty. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell !== 'object' && ['', '-', '—', '/', '无'].includes(textOf(cell)))

/** `0` is A, `26` is AA. */
export const letterOf = (column: number): string => column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)

const isDate = (text: string) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(text)

/** Where a number of a person may stand, only its ends are shown; a date is none. */
export const maskText = (text: string): string => text.replace(/\d[\dXx -]{5,}[\dXx]/g, found => isDate(found) ? found : `${found.slice(0, 3)}****${found.slice(-2)}`)
