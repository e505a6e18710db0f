/** The one thing of a photo's EXIF that people need: which way up it is. */

const letters = (payload: Uint8Array, at: number, count: number) => String.fromCharCode(...payload.subarray(at, at + count))

export const isExif = (payload: Uint8Array) => letters(payload, 0, 6) === 'Exif\0\0'

const tiff = 6
const orientationTag = 0x0112

/** @returns 1 (upright) … 8; 1 where it can't be told */
export function orientationOf (payload: Uint8Array): number {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength)
  const little = letters(payload, tiff, 2) === 'II'
  const has = (at: number, count: number) => at >= 0 && at + count <= payload.length
  if (!has(tiff, 8)) return 1
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (!has(directory, 2)) return 1
  const count = view.getUint16(directory, little)
  for (let at = directory + 2, row = 0; row < count && has(at, 12); row++, at += 12) {
    if (view.getUint16(at, little) !== orientationTag) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A whole APP1 segment that says which way up, and nothing else. */
export const uprightSegment = (orientation: number): Uint8Array => Uint8Array.from([
  0xff, 0xe1, 0, 34, ...[...'Exif\0\0'].map(letter => letter.charCodeAt(0)),
  // Big endian, one directory at 8 with one row: tag, type 3 (short), one value; no further directory.
  0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0
])
