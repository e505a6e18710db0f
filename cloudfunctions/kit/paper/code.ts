import { encode } from 'uqr'
import type { Sheet } from './sheet'

/** A QR of squares, sharp at any size. Its quiet margin of four modules is within `side` (ISO/IEC 18004). */
export function drawCode ({ pdf }: Sheet, text: string, x: number, y: number, side: number) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 }), module = side / size
  pdf.fillColor('#000000')
  data.forEach((line, down) => line.forEach((dark, across) => {
    if (dark) pdf.rect(x + across * module, y + down * module, module, module)
  }))
  pdf.fill()
}
