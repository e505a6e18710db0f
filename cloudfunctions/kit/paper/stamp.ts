/** The stamp of whoever issues a paper: their picture or, without one, drawn as a round one. What is under it stays readable. */
import type { Stamp } from '@domain/kit/paper'
import { drawable, fontOf } from './glyphs'
import { red, type Sheet } from './sheet'

const opacity = 0.72
/** Of the circle that the name runs along, in degrees. */
const widest = 250

function star (pdf: PDFKit.PDFDocument, x: number, y: number, radius: number) {
  const points = Array.from({ length: 5 }, (_, place) => {
    const angle = (-90 + place * 144) * Math.PI / 180
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as [number, number]
  })
  pdf.polygon(...points).fill('non-zero')
}

/** Letter by letter along the upper edge, each upright to the middle. */
function arc (pdf: PDFKit.PDFDocument, text: string, x: number, y: number, radius: number) {
  const letters = [...text], step = Math.min(30, widest / Math.max(1, letters.length)), size = Math.min(9, radius * step * Math.PI / 180 * 0.95)
  pdf.fontSize(size)
  letters.forEach((letter, place) => {
    const turned = (place - (letters.length - 1) / 2) * step
    pdf.save().rotate(turned, { origin: [x, y] })
    pdf.text(letter, x - pdf.widthOfString(letter) / 2, y - radius - size * 0.55, { lineBreak: false })
    pdf.restore()
  })
}

function drawn (pdf: PDFKit.PDFDocument, { name, purpose }: Stamp, x: number, y: number, radius: number) {
  const font = fontOf(pdf)
  pdf.circle(x, y, radius).lineWidth(2).strokeColor(red).stroke()
  pdf.fillColor(red)
  arc(pdf, drawable(font, name), x, y, radius - 9)
  star(pdf, x, y, radius * 0.3)
  pdf.fontSize(7)
  const said = drawable(font, purpose)
  pdf.text(said, x - pdf.widthOfString(said) / 2, y + radius * 0.48, { lineBreak: false })
}

/** @param x of its middle */
export function drawStamp ({ pdf }: Sheet, stamp: Stamp, x: number, y: number, side: number) {
  pdf.save().opacity(opacity)
  if (stamp.picture) pdf.image(Buffer.from(stamp.picture), x - side / 2, y - side / 2, { fit: [side, side], align: 'center', valign: 'center' })
  else drawn(pdf, stamp, x, y, side / 2)
  pdf.restore()
}
