/** Takes out of a JPEG what tells where, when and by whom it was taken: EXIF with GPS, XMP, IPTC, comments, hidden thumbnails. */
import { isExif, orientationOf, uprightSegment } from './exif'
import { segmentsOf, startOfImage, type Segment } from './jpeg-segments'
import { join } from './join'

const starts = (payload: Uint8Array, text: string) => [...text].every((letter, place) => payload[place] === letter.charCodeAt(0))

const app1 = 0xe1, comment = 0xfe

/** Application segments that a picture needs to look right: JFIF, its colour profile, and how Adobe coded its colours. */
const keepers: Record<number, string> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' }

function stays ({ marker, payload }: Segment): boolean {
  if (marker === comment) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const start = keepers[marker]
  return start !== undefined && starts(payload, start)
}

/**
 * @returns the same picture without its secrets; the very same bytes where it has none; undefined where it is no JPEG.
 * Which way up it is stays: else photos would lie on their side.
 */
export function cleanJpeg (bytes: Uint8Array): Uint8Array | undefined {
  const segments = segmentsOf(bytes)
  if (!segments) return undefined
  const exif = segments.find(({ marker, payload }) => marker === app1 && isExif(payload))
  const orientation = exif ? orientationOf(exif.payload) : 1
  const upright = orientation === 1 ? [] : [uprightSegment(orientation)]
  const clean = join(segments.filter(stays).flatMap(({ marker, whole }) => marker === startOfImage ? [whole, ...upright] : [whole]))
  return same(clean, bytes) ? bytes : clean
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, place) => byte === b[place])
