/** Takes the words, times and EXIF out of a PNG: chunks that are not needed to draw it. */
import { join } from './join'

const signatureLength = 8
const secrets = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']

/** @returns the very same bytes where nothing had to go; undefined where the chunks are not a PNG's. What follows the end is left out. */
export function cleanPng (bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, signatureLength)]
  for (let at = signatureLength; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (end > bytes.length) return undefined
    if (!secrets.includes(name)) kept.push(bytes.subarray(at, end))
    if (name === 'IEND') {
      const clean = join(kept)
      return clean.length === bytes.length ? bytes : clean
    }
    at = end
  }
  return undefined
}
