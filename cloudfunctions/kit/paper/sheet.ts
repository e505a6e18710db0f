/** The pages of one paper, and how far down they are filled. All measures are points. */
import type { Paper, PaperSize } from '@domain/kit/paper'
import { drawable, fontOf } from './glyphs'

export const ink = '#1c1c1c', pale = '#5f5f5f', red = '#b3261e', rule = '#4a4a4a'

const sizes: Record<PaperSize, { width: number, height: number, margin: number }> = {
  A5: { width: 595.28, height: 419.53, margin: 26 },
  A4: { width: 595.28, height: 841.89, margin: 42 }
}

export interface Writing { size: number, color?: string, align?: 'left' | 'right' | 'center', /** A little stronger. */ strong?: true }

/** Room for the line at the foot. */
const foot = 16
const strength = 0.035

export class Sheet {
  /** How far down it is filled. */
  y = 0
  /** Texts with characters that could not be drawn, whole. */
  readonly lacking = new Set<string>()
  readonly left: number
  readonly width: number
  readonly bottom: number
  private readonly top: number

  /** @param pdf without a page yet, its font chosen */
  constructor (readonly pdf: PDFKit.PDFDocument, size: PaperSize, private readonly begin: (sheet: Sheet, isFirst: boolean) => void) {
    const { width, height, margin } = sizes[size]
    this.left = this.top = margin
    this.width = width - 2 * margin
    this.bottom = height - margin - foot
    this.turn(true)
  }

  /** The next page. */
  private turn (isFirst: boolean) {
    this.pdf.addPage({ size: [this.left * 2 + this.width, this.bottom + this.top + foot], margin: 0 })
    this.y = this.top
    this.begin(this, isFirst)
  }

  /** Makes sure that so much fits below. @returns whether it had to turn the page */
  room (height: number): boolean {
    if (this.y + height <= this.bottom) return false
    this.turn(false)
    return true
  }

  private drawn (text: string): string {
    const said = drawable(fontOf(this.pdf), text)
    if (said.includes('[字形缺失 ')) this.lacking.add(text)
    return said
  }

  /** How high a text becomes where it has to be broken to this width. */
  heightOf (text: string, width: number, { size }: Writing): number {
    return this.pdf.fontSize(size).heightOfString(this.drawn(text), { width })
  }

  widthOf (text: string, size: number): number {
    return this.pdf.fontSize(size).widthOfString(this.drawn(text))
  }

  write (text: string, x: number, y: number, width: number, { size, color = ink, align = 'left', strong }: Writing) {
    const { pdf } = this
    pdf.fontSize(size).fillColor(color)
    if (strong) pdf.lineWidth(size * strength).strokeColor(color)
    pdf.text(this.drawn(text), x, y, { width, align, ...(strong && { fill: true, stroke: true }) })
  }

  /** A picture within a box, whole. One that can't be read leaves its place empty: the paper says what it says without it. @returns whether it is there */
  picture (bytes: Uint8Array, x: number, y: number, width: number, height: number): boolean {
    try {
      this.pdf.image(Buffer.from(bytes), x, y, { fit: [width, height], align: 'center', valign: 'center' })
      return true
    } catch (error) {
      console.warn('a picture could not be drawn', error)
      return false
    }
  }

  line (fromX: number, fromY: number, toX: number, toY: number, width = 0.6, color = rule) {
    this.pdf.moveTo(fromX, fromY).lineTo(toX, toY).lineWidth(width).strokeColor(color).stroke()
  }
}

/** What stands at the foot of every page once it is known how many there are. */
export function numberPages (sheet: Sheet, { footer }: Paper) {
  const { pdf, left, width, bottom } = sheet, { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    sheet.write(footer, left, bottom + 4, width * 0.75, { size: 7.5, color: pale })
    sheet.write(`第 ${page + 1} 页 / 共 ${count} 页`, left + width * 0.75, bottom + 4, width * 0.25, { size: 7.5, color: pale, align: 'right' })
  }
}
