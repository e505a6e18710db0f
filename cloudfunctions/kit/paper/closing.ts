import type { Paper } from '@domain/kit/paper'
import { drawCode } from './code'
import { pale, type Sheet } from './sheet'
import { drawStamp } from './stamp'

const code = 76, stamp = 84, lineHeight = 16

/** The end of a paper, kept on one page: what proves it at the left, who answers for it at the right with the stamp over it. */
export function close (sheet: Sheet, { closing }: Paper) {
  const height = Math.max(closing.code ? code + 8 : 0, closing.stamp ? stamp : 0, closing.lines.length * lineHeight)
  sheet.room(height)
  const { left, width, y } = sheet
  if (closing.code) {
    drawCode(sheet, closing.code.text, left, y, code)
    sheet.write(closing.code.caption, left, y + code - 2, code, { size: 7.5, color: pale, align: 'center' })
  }
  const half = width * 0.55
  closing.lines.forEach((line, place) => sheet.write(line, left + width - half, y + 28 + place * lineHeight, half, { size: 10, align: 'right' }))
  if (closing.stamp) drawStamp(sheet, closing.stamp, left + width - half * 0.34, y + stamp / 2, stamp)
  sheet.y = y + height
}
