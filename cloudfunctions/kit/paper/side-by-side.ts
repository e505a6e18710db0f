/** What stands side by side on a paper: signatures as fingers drew them, and pictures. */
import type { PaperBlock, PaperPicture, PaperSignature } from '@domain/kit/paper'
import { ink, pale, rule, type Sheet } from './sheet'

/** Two signatures beside one another, three pictures. */
const inRow = { signatures: 2, pictures: 3 } as const
const size = 9, gap = 10, under = 16

/** Boxes of one row keep to one page. */
function rows<T> (sheet: Sheet, items: readonly T[], across: number, height: number, place: (item: T, x: number, y: number, width: number) => void) {
  const width = (sheet.width - gap * (across - 1)) / across
  for (let from = 0; from < items.length; from += across) {
    sheet.room(height)
    items.slice(from, from + across).forEach((item, column) => place(item, sheet.left + column * (width + gap), sheet.y, width))
    sheet.y += height
  }
}

/** The box is twice as wide as high; the pen is round and as thick as a pen's. */
function draw ({ pdf }: Sheet, strokes: PaperSignature['strokes'], x: number, y: number, width: number) {
  const scale = width / 1000
  for (const stroke of strokes) {
    const [first, ...others] = stroke
    if (!first) continue
    pdf.moveTo(x + first[0] * scale, y + first[1] * scale)
    for (const [toX, toY] of others) pdf.lineTo(x + toX * scale, y + toY * scale)
    pdf.lineWidth(1.4).lineCap('round').lineJoin('round').strokeColor(ink).stroke()
  }
}

const signatureWidth = 150

export function signatures (sheet: Sheet, { signatures: signed }: PaperBlock & { kind: 'signatures' }) {
  const height = 16 + signatureWidth / 2 + under + gap
  rows(sheet, signed, inRow.signatures, height, ({ label, name, when, strokes }, x, y, width) => {
    sheet.write(`${label}：${name}`, x, y, width, { size, color: pale })
    draw(sheet, strokes, x, y + 16, signatureWidth)
    sheet.line(x, y + 16 + signatureWidth / 2, x + signatureWidth, y + 16 + signatureWidth / 2, 0.5, rule)
    sheet.write(when, x, y + 19 + signatureWidth / 2, width, { size: 8, color: pale })
  })
}

const pictureHeight = 110

export function pictures (sheet: Sheet, { pictures: shown }: PaperBlock & { kind: 'pictures' }) {
  rows(sheet, shown, inRow.pictures, pictureHeight + under + gap, ({ caption, picture }: PaperPicture, x, y, width) => {
    sheet.picture(picture, x, y, width, pictureHeight)
    sheet.write(caption, x, y + pictureHeight + 3, width, { size: 8, color: pale, align: 'center' })
  })
}
