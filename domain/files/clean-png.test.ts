import { deflateSync, crc32 } from 'node:zlib'
import { cleanPng } from './clean-png'

function chunk (name: string, data: string | Buffer) {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(data)]), ends = Buffer.alloc(8)
  ends.writeUInt32BE(body.length - 4, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
const png = (...chunks: Buffer[]) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
const header = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])), pixels = chunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 3]))), end = chunk('IEND', '')
const plain = png(header, pixels, end)

test('a picture without secrets is not touched', () => {
  expect(cleanPng(plain)).toBe(plain)
})

test('EXIF, words and times are taken out, and what hangs behind the picture', () => {
  const photo = Buffer.concat([png(header, chunk('eXIf', 'MM GPS'), chunk('tEXt', 'Author\0王秀兰'), chunk('tIME', 'now'), pixels, end), Buffer.from('more')])
  expect(Buffer.from(cleanPng(photo) ?? []).equals(plain)).toBe(true)
})

test('a picture cut off is no PNG', () => {
  expect(cleanPng(plain.subarray(0, plain.length - 6))).toBeUndefined()
  expect(cleanPng(png(header, pixels.subarray(0, 10)))).toBeUndefined()
})
