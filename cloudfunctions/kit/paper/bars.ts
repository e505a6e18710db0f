/** Bars that stand side by side, with the figure over each. */
import type { PaperBlock } from '@domain/kit/paper'
import { ink, pale, rule, type Sheet } from './sheet'

const height = 92, head = 14, foot = 16
/** One shade for each series, the first the darkest: a copier knows no colours. */
const shades = ['#2f5d50', '#a9c2ba', '#dcdcdc']

export function bars (sheet: Sheet, { series, bars: all }: PaperBlock & { kind: 'bars' }) {
  sheet.room(head + height + foot + 8)
  const { left, width, y, pdf } = sheet, ground = y + head + height
  series.forEach((name, place) => {
    pdf.rect(left + place * 80, y + 2, 8, 8).fillColor(shades[place] ?? ink).fill()
    sheet.write(name, left + place * 80 + 12, y, 66, { size: 8, color: pale })
  })
  const most = Math.max(1, ...all.flatMap(each => each.values)), step = width / Math.max(1, all.length), wide = Math.min(22, step * 0.7 / Math.max(1, series.length))
  all.forEach(({ label, values }, place) => {
    const from = left + place * step + (step - wide * values.length) / 2
    values.forEach((value, nth) => {
      const tall = value / most * (height - 18)
      pdf.rect(from + nth * wide, ground - tall, wide - 2, tall).fillColor(shades[nth] ?? ink).fill()
      sheet.write(String(value), from + nth * wide - 6, ground - tall - 10, wide + 10, { size: 7, color: pale, align: 'center' })
    })
    sheet.write(label, left + place * step, ground + 3, step, { size: 7.5, color: pale, align: 'center' })
  })
  sheet.line(left, ground, left + width, ground, 0.6, rule)
  sheet.y = ground + foot
}
