/** The parts of a JPEG (ITU T.81, annex B): marker segments, and after each start of scan the picture's own bytes. */
export interface Segment {
  marker: number
  /** Without the marker and the length. */
  payload: Uint8Array
  /** Marker, length, payload and, for a scan, its coded bytes. */
  whole: Uint8Array
}

export const startOfImage = 0xd8, endOfImage = 0xd9
const startOfScan = 0xda

const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9)

/** Coded bytes go on until a marker that is neither a stuffed 0xFF nor a restart. */
function endOfScan (bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at++) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1]!
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/**
 * @returns the segments from start to end of image; what follows the end is nobody's picture and is left out.
 * undefined where the bytes are not a JPEG's
 */
export function segmentsOf (bytes: Uint8Array): Segment[] | undefined {
  const found: Segment[] = []
  for (let at = 0; at < bytes.length;) {
    const start = at
    if (bytes[at] !== 0xff) return undefined
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (marker === undefined || marker === 0x00) return undefined
    at += 2
    const length = standsAlone(marker) ? 0 : (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
    if (!standsAlone(marker) && (length < 2 || at + length > bytes.length)) return undefined
    const end = marker === startOfScan ? endOfScan(bytes, at + length) : at + length
    found.push({ marker, payload: bytes.subarray(at + Math.min(length, 2), at + length), whole: bytes.subarray(start, end) })
    if (marker === endOfImage) break
    at = end
  }
  return found[0]?.marker === startOfImage && found.some(each => each.marker === startOfScan) ? found : undefined
}
