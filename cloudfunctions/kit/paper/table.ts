/** A table of lines, which goes on to the next page between two of its rows. */
import type { PaperBlock, PaperColumn } from '@domain/kit/paper'
import { pale, rule, type Sheet, type Writing } from './sheet'

const size = 9.5, pad = 2.5

interface Place { x: number, width: number, align: 'left' | 'right' }

function placesOf (columns: readonly PaperColumn[], left: number, width: number): Place[] {
  const all = columns.reduce((sum, { wide }) => sum + wide, 0)
  let x = left
  return columns.map(({ wide, right }) => {
    const place = { x: x + pad, width: width * wide / all - 2 * pad, align: right ? 'right' as const : 'left' as const }
    x += width * wide / all
    return place
  })
}

function row (sheet: Sheet, places: readonly Place[], cells: readonly string[], writing: Writing) {
  const height = Math.max(...cells.map((cell, column) => sheet.heightOf(cell, places[column]!.width, writing))) + 2 * pad - 1
  cells.forEach((cell, column) => {
    const { x, width, align } = places[column]!
    sheet.write(cell, x, sheet.y + pad - 0.5, width, { ...writing, align })
  })
  const { left, width, y } = sheet
  sheet.pdf.rect(left, y, width, height).lineWidth(0.5).strokeColor(rule).stroke()
  places.slice(1).forEach(({ x }) => sheet.line(x - pad, y, x - pad, y + height, 0.5))
  sheet.y += height
}

export function table (sheet: Sheet, { columns, rows, last }: PaperBlock & { kind: 'table' }) {
  const places = placesOf(columns, sheet.left, sheet.width)
  const heightOf = (cells: readonly string[]) => Math.max(...cells.map((cell, column) => sheet.heightOf(cell, places[column]!.width, { size }))) + 2 * pad
  const head = () => row(sheet, places, columns.map(({ title }) => title), { size: 8.5, color: pale })
  sheet.y += 2
  // Never a head alone at the end of a page.
  sheet.room(3 * heightOf(['一']))
  head()
  for (const cells of rows) {
    if (sheet.room(heightOf(cells))) head()
    row(sheet, places, cells, { size })
  }
  if (last) {
    if (sheet.room(heightOf(last))) head()
    row(sheet, places, last, { size, strong: true })
  }
  sheet.y += 5
}
