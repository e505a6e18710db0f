/** What a picture carries besides its pixels: read apart from the code that takes it out. */

/** Tags of the first directory that say how to turn it. */
const turning = 0x0112

function exifTags (segment: Buffer): number[] {
  const tiff = segment.subarray(6), isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  return Array.from({ length: short(start) }, (_, place) => short(start + 2 + place * 12))
}

/** Segments that only say how to show it. */
const harmless = /^(?:JFIF|JFXX|ICC_PROFILE|Adobe)/

function inJpeg (bytes: Buffer): string[] {
  const found: string[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda && bytes[at + 1] !== 0xd9) {
    const marker = bytes[at + 1]!, segment = bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2)), name = segment.toString('latin1', 0, 30)
    if (marker === 0xfe) found.push(`comment ${segment.toString()}`)
    else if (name.startsWith('Exif\0')) found.push(...exifTags(segment).filter(tag => tag !== turning).map(tag => `Exif ${tag.toString(16)}`))
    else if (marker >= 0xe0 && marker <= 0xef && !harmless.test(name)) found.push(name)
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]))
  return end >= 0 && end + 2 < bytes.length ? [...found, 'something after its end'] : found
}

const needed = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'])

function inPng (bytes: Buffer): string[] {
  const found: string[] = []
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (!needed.has(name)) found.push(name)
  }
  return found
}

/** @returns undefined where it is no picture; an empty text where it shows and says nothing more */
export function carriedBy (bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return inJpeg(bytes).join(', ')
  return bytes.toString('latin1', 1, 4) === 'PNG' ? inPng(bytes).join(', ') : undefined
}
