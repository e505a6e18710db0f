/** Opens an .xlsx as the zip it is, with limits, before anything in it is understood. */
import { inflateRawSync } from 'node:zlib'
import { Refused } from '@domain/kit/errors'

/** Bytes all parts may have together once unpacked. */
const mostUnpacked = 100 * 1024 * 1024
/** An honest workbook has some dozens of parts. */
const mostParts = 500

const centralHeader = 0x02014b50, endRecord = 0x06054b50

interface Part { name: string, method: number, packed: number, claimed: number, at: number }

const broken = () => new Refused('invalid', 'notSheet', 'ticket')
const bomb = () => new Refused('invalid', 'tooLargeInside', 'ticket')

function endOf (bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) if (bytes.readUInt32LE(at) === endRecord) return at
  throw broken()
}

/** @throws Refused invalid where it is no zip, or claims to be larger than it may be */
function partsOf (bytes: Buffer): Part[] {
  const end = endOf(bytes), count = bytes.readUInt16LE(end + 10), parts: Part[] = []
  if (count > mostParts) throw bomb()
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== centralHeader) throw broken()
    const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name).replaceAll('\\', '/').replace(/^\//, ''), method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), claimed: bytes.readUInt32LE(at + 24), at: bytes.readUInt32LE(at + 42)
    })
    at += 46 + name + extra + comment
  }
  if (parts.reduce((sum, { claimed }) => sum + claimed, 0) > mostUnpacked) throw bomb()
  return parts
}

/** What is claimed is not believed: unpacking stops at the limit. */
function contentOf (bytes: Buffer, { method, packed, at }: Part, most: number): Buffer {
  if (at + 30 > bytes.length) throw broken()
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const raw = bytes.subarray(start, start + packed)
  if (method === 0) return raw
  if (method !== 8) throw broken()
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? bomb() : broken()
  }
}

/** Programs within a workbook: VBA, and macro sheets of old. */
const isMacro = (name: string) => /vbaProject|macrosheets\/|\.bin$/i.test(name) && !/printerSettings|customProperty/i.test(name)
/** All that is needed to read cells: pictures and embedded files are not even unpacked. */
const isNeeded = (name: string) => /\.(?:xml|rels)$/i.test(name)

/**
 * @returns the needed parts by name
 * @throws Refused invalid for what is no workbook, has programs in it, or unpacks to more than it may
 */
export function unzip (bytes: Buffer): Map<string, Buffer> {
  const parts = partsOf(bytes)
  if (parts.some(({ name }) => isMacro(name))) throw new Refused('invalid', 'macro', 'ticket')
  const found = new Map<string, Buffer>()
  let left = mostUnpacked
  for (const part of parts.filter(({ name }) => isNeeded(name))) {
    const content = contentOf(bytes, part, left)
    left -= content.length
    found.set(part.name, content)
  }
  if (!found.has('xl/workbook.xml') || ![...found.keys()].some(name => name.startsWith('xl/worksheets/'))) throw broken()
  return found
}
