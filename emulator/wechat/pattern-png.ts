import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

const cells = 15
const cellPixels = 16
const jade = [0x1E, 0x7A, 0x66]
const paper = [0xF7, 0xF5, 0xF0]

/** A PNG of 240×240 pixels with a mirrored pattern made of the text: the same text, the same picture. */
export function patternPng (text: string): Buffer {
  const bits = createHash('sha512').update(text).digest()
  const size = cells * cellPixels
  const rows = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (_, x) => isOn(bits, Math.floor(x / cellPixels), Math.floor(y / cellPixels)) ? jade : paper)
    return [0, ...pixels.flat()]
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))])
}

function isOn (bits: Buffer, column: number, row: number): boolean {
  const mirrored = Math.min(column, cells - 1 - column)
  const bit = row * Math.ceil(cells / 2) + mirrored
  return ((bits[Math.floor(bit / 8)] ?? 0) >> bit % 8 & 1) === 1
}

function chunk (name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  const sum = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
