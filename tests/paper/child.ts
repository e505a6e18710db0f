/**
 * Looks at a PDF as somebody's eyes would, in a process of its own, since the package that draws pages is a module that jest
 * cannot load. Where a letter should be is taken from the text layer; whether it is there is told by its ink alone: by the same letter
 * drawn from the whole font by another program at the same place.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import jsQR from 'jsqr'
import type { Letter, Looked, Task } from './look'

type Mupdf = typeof import('mupdf')
type Quad = [number, number, number, number, number, number, number, number]

interface Placed { letter: string, origin: [number, number], size: number, quad: Quad }

/** Of a letter as it is drawn again: its strokes, and all that its edges touch. */
const stroke = 150, edge = 20
/** Of the paper: also where it is pale, or red under something else. */
const ink = 45

function lettersOf (page: InstanceType<Mupdf['PDFPage']>): Placed[] {
  const placed: Placed[] = []
  page.toStructuredText('preserve-whitespace').walk({
    onChar: (letter, origin, _font, size, quad) => { placed.push({ letter, origin, size, quad }) }
  })
  return placed
}

/** Every letter again, from the font itself. */
function drawnAgain (mupdf: Mupdf, font: InstanceType<Mupdf['Font']>, letters: readonly Placed[], bounds: [number, number, number, number], scale: number) {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, bounds, false)
  pixmap.clear(255)
  const device = new mupdf.DrawDevice(mupdf.Matrix.scale(scale, scale), pixmap), text = new mupdf.Text()
  for (const { letter, origin: [x, y], size, quad: [ulx, uly, urx, ury] } of letters) {
    const turned = Math.atan2(ury - uly, urx - ulx), cos = Math.cos(turned) * size, sin = Math.sin(turned) * size
    text.showGlyph(font, [cos, sin, sin, -cos, x, y], font.encodeCharacter(letter.codePointAt(0)!), letter.codePointAt(0)!)
  }
  device.fillText(text, mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, [0], 1)
  device.close()
  return pixmap.getPixels()
}

interface Picture { pixels: Uint8ClampedArray, width: number, height: number }

function redness (pixels: Uint8ClampedArray): number {
  let red = 0
  for (let place = 0; place < pixels.length; place += 3) if (pixels[place]! - Math.max(pixels[place + 1]!, pixels[place + 2]!) > 40) red++
  return red * 3 / pixels.length
}

const darkness = (pixels: Uint8ClampedArray): number => pixels.filter(each => each < 128).length / pixels.length

/** Gray as red, green, blue and no transparency, which is what a reader of codes takes. */
function coloured (gray: Uint8ClampedArray): Uint8ClampedArray {
  const made = new Uint8ClampedArray(gray.length * 4).fill(255)
  for (let place = 0; place < made.length; place++) if (place % 4 < 3) made[place] = gray[place >> 2]!
  return made
}

/** How much of the letter's ink is there, and how much of the ink there is the letter's. */
function compare ({ quad, letter }: Placed, page: Picture, again: Uint8ClampedArray, scale: number): Omit<Letter, 'page'> {
  const xs = [quad[0], quad[2], quad[4], quad[6]], ys = [quad[1], quad[3], quad[5], quad[7]]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)].map(each => Math.round(each * scale)) as [number, number, number, number]
  let wanted = 0, there = 0, found = 0, alone = 0
  for (let y = Math.max(0, top); y < Math.min(page.height, bottom); y++) {
    for (let x = Math.max(0, left); x < Math.min(page.width, right); x++) {
      const place = y * page.width + x, drawn = 255 - again[place]!, isFound = 255 - page.pixels[place]! > ink
      wanted += Number(drawn > stroke)
      there += Number(drawn > stroke && isFound)
      found += Number(isFound)
      alone += Number(drawn > edge && isFound)
    }
  }
  return { letter, x: left / scale, y: top / scale, wanted, there: wanted === 0 ? 1 : there / wanted, alone: found === 0 ? 1 : alone / found }
}

async function look ({ pdf, font, scale, readsCodes, picture }: Task): Promise<Looked> {
  const mupdf = await import('mupdf')
  const document = mupdf.Document.openDocument(readFileSync(pdf), 'application/pdf'), whole = new mupdf.Font('whole', readFileSync(font))
  const looked: Looked = { pages: [], letters: [], codes: [], keywords: document.getMetaData('info:Keywords') ?? '' }
  for (let number = 0; number < document.countPages(); number++) {
    const page = document.loadPage(number) as InstanceType<Mupdf['PDFPage']>, matrix = mupdf.Matrix.scale(scale, scale)
    const gray = page.toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false), width = gray.getWidth(), height = gray.getHeight()
    const letters = lettersOf(page), shown: Picture = { pixels: gray.getPixels().slice(), width, height }
    const again = drawnAgain(mupdf, whole, letters, [0, 0, width, height], scale).slice()
    looked.pages.push({ width: width / scale, height: height / scale, red: redness(page.toPixmap(matrix, mupdf.ColorSpace.DeviceRGB, false).getPixels()), dark: darkness(shown.pixels) })
    looked.letters.push(...letters.map(each => ({ page: number, ...compare(each, shown, again, scale) })))
    const code = readsCodes && jsQR(coloured(shown.pixels), width, height)
    if (code) looked.codes.push(code.data)
    if (picture) writeFileSync(picture.replace('{page}', String(number + 1)), page.toPixmap(matrix, mupdf.ColorSpace.DeviceRGB, false).asPNG())
  }
  return looked
}

void look(JSON.parse(readFileSync(0, 'utf8')) as Task).then(looked => process.stdout.write(JSON.stringify(looked)))
