import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue: 0 … 255. */
export type Colour = readonly [number, number, number]
/** With how much of it covers what is under it. */
export type SeeThrough = readonly [...Colour, number]

/** How PNG numbers what a pixel is made of. */
const kinds: Record<3 | 4, number> = { 3: 2, 4: 6 }

function chunk (name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4), sum = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** @returns a PNG with the colour that `paint` gives for each pixel */
export function png (width: number, height: number, paint: (x: number, y: number) => Colour | SeeThrough): Buffer {
  const parts = paint(0, 0).length, rows = Buffer.alloc(height * (width * parts + 1))
  for (let y = 0, at = 0; y < height; y++) {
    // Filter “none”: shapes of one colour deflate well as they are.
    rows[at++] = 0
    for (let x = 0; x < width; x++) for (const part of paint(x, y)) rows[at++] = part
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, kinds[parts], 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}
