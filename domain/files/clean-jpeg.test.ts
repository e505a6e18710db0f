import { afterTheEnd, exif, hiddenPreview, jfif, jpeg, profile, scan, tables, words, xmp } from '../../tests/make/jpeg'
import { cleanJpeg } from './clean-jpeg'
import { orientationOf } from './exif'
import { segmentsOf } from './jpeg-segments'

const plain = jpeg(jfif, profile, tables, scan)
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1')
const orientation = (bytes: Uint8Array | undefined) => segmentsOf(bytes ?? plain)?.filter(({ marker }) => marker === 0xe1).map(({ payload }) => orientationOf(payload))

test('a picture without secrets is not touched', () => {
  expect(cleanJpeg(plain)).toBe(plain)
})

test('place, words, previews and what hangs behind the picture are taken out, the picture itself stays', () => {
  const photo = Buffer.concat([jpeg(jfif, exif(1), xmp, profile, hiddenPreview, words, tables, scan), afterTheEnd])
  expect(text(cleanJpeg(photo))).toBe(text(plain))
})

test.each([3, 6, 8])('a photo taken in orientation %i stays the right way up, without its place', which => {
  const clean = cleanJpeg(jpeg(exif(which), jfif, tables, scan))
  expect(orientation(clean)).toEqual([which])
  expect(text(clean)).not.toContain('GPS')
})

test('an upright photo needs no EXIF at all', () => {
  expect(orientation(cleanJpeg(jpeg(exif(1), jfif, tables, scan)))).toEqual([])
})

test('cleaning twice changes nothing more', () => {
  const once = cleanJpeg(jpeg(exif(6), words, tables, scan))!
  expect(cleanJpeg(once)).toBe(once)
})

test('a picture in several scans keeps them all', () => {
  const progressive = jpeg(jfif, tables, scan, tables, scan)
  expect(cleanJpeg(progressive)).toBe(progressive)
})

test('EXIF that lies about its lengths breaks nothing', () => {
  const torn = exif(6)
  torn.set([0xff, 0xff, 0xff, 0x7f], 14)
  expect(text(cleanJpeg(jpeg(torn, tables, scan)))).toBe(text(jpeg(tables, scan)))
})

test.each([
  ['a page behind a JPEG’s first bytes', Buffer.from('\xff\xd8\xff\xe0<html>', 'latin1')],
  ['a segment longer than the file', jpeg(jfif).slice(0, 12)],
  ['a JPEG without a picture', jpeg(jfif, tables)],
  ['nothing', new Uint8Array()]
])('%s is no JPEG', (_name, bytes) => {
  expect(cleanJpeg(bytes)).toBeUndefined()
})
