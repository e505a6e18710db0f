import type { Paper } from '@domain/kit/paper'
import { pale, red, type Sheet } from './sheet'

/** Marks stand in frames at the left, so that nobody overlooks a copy for the original. */
function mark (sheet: Sheet, text: string, y: number): number {
  const size = 10, pad = 4, width = sheet.widthOf(text, size) + 2 * pad + 1
  sheet.pdf.rect(sheet.left, y, width, size * 1.45 + pad).lineWidth(1).strokeColor(red).stroke()
  sheet.write(text, sheet.left + pad, y + pad / 2, width - pad, { size, color: red })
  return y + size * 1.45 + pad + 3
}

/** Who issues it, what it is, which number it has; on further pages in one line. */
export const beginPage = ({ head, title, number = '', marks }: Paper) => (sheet: Sheet, isFirst: boolean) => {
  const { left, width, y } = sheet
  if (!isFirst) {
    sheet.write(`${title} ${number} ${marks.join(' ')}`, left, y, width, { size: 9, color: pale })
    sheet.y = y + 18
    return
  }
  sheet.write(head, left, y, width, { size: 9, color: pale, align: 'center' })
  sheet.write(title, left, y + 13, width, { size: 19, align: 'center', strong: true })
  sheet.write(number, left, y + 22, width, { size: 11, color: red, align: 'right' })
  const marked = marks.reduce((at, each) => mark(sheet, each, at), y - 4)
  sheet.y = Math.max(y + 44, marked + 2)
  const middle = width * 0.18
  sheet.line(left + width / 2 - middle, y + 41, left + width / 2 + middle, y + 41, 0.8)
}
