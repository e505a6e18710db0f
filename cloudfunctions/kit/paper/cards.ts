/** Cards to be cut out: passes that hang around somebody's neck. Each keeps to one page. */
import type { PaperBlock, PaperCard } from '@domain/kit/paper'
import { drawCode } from './code'
import { rule, type Sheet } from './sheet'

const across = 2, gap = 12, height = 190, inner = 10
const photo = { width: 78, height: 104 }, side = 92

function draw (sheet: Sheet, { title, lines, code, picture }: PaperCard, x: number, y: number, width: number) {
  sheet.pdf.lineWidth(0.8).strokeColor(rule).rect(x, y, width, height).stroke()
  sheet.write(title, x + inner, y + inner, width - inner * 2, { size: 12, strong: true })
  if (picture) sheet.pdf.image(Buffer.from(picture), x + inner, y + 34, { fit: [photo.width, photo.height], align: 'center', valign: 'center' })
  drawCode(sheet, code, x + width - side - inner / 2, y + 34, side)
  lines.forEach((line, place) => sheet.write(line, x + inner, y + 42 + photo.height + place * 13, width - inner * 2, { size: 8.5 }))
}

export function cards (sheet: Sheet, { cards: all }: PaperBlock & { kind: 'cards' }) {
  const width = (sheet.width - gap * (across - 1)) / across
  for (let from = 0; from < all.length; from += across) {
    sheet.room(height + gap)
    all.slice(from, from + across).forEach((card, column) => draw(sheet, card, sheet.left + column * (width + gap), sheet.y, width))
    sheet.y += height + gap
  }
}
