/** Pictures that come with a signature: read once, checked, and named by their hash. */
import { inflateSync } from 'node:zlib'
import type { KeptPicture } from '@domain/acknowledgement/act'
import { fileTypeOf } from '@domain/files/file-type'
import { Refused } from '@domain/kit/errors'
import { existing, read } from '../files/store'
import { fileOf } from '../kit/ticket'
import { sha256 } from './fingerprint'

/** Four of them fit into a paper without its becoming too large to open on a phone. */
const largest = 4 * 1024 * 1024
/** Pixels of a PNG, unpacked. */
const largestInside = 128 * 1024 * 1024

export interface Given { kind: KeptPicture['kind'], ticket: string }
export interface Picture extends KeptPicture { bytes: Buffer }

/** All that lies in its IDAT chunks. */
function pixelsOf (png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return Buffer.concat(parts)
}

/** The printer unpacks a PNG where nobody catches what goes wrong, so it is tried before. @throws Refused invalid */
function mustOpen (bytes: Buffer, field: string): void {
  try {
    if (fileTypeOf(bytes) === 'png') inflateSync(pixelsOf(bytes), { maxOutputLength: largestInside })
  } catch {
    throw new Refused('invalid', 'pictureBroken', field)
  }
}

/** @param by whoever uploaded them @throws Refused invalid for somebody else's, for what is gone, too large or broken */
export async function picturesOf (given: readonly Given[], by: string): Promise<Picture[]> {
  const files = given.map(({ kind, ticket }) => ({ kind, fileId: fileOf(ticket, by, kind) }))
  const urls = await (files.length > 0 ? existing(files.map(each => each.fileId)) : new Map<string, string>())
  return Promise.all(files.map(async ({ kind, fileId }) => {
    const url = urls.get(fileId), bytes = url === undefined ? undefined : await read(url, largest)
    if (!bytes) throw new Refused('invalid', 'pageMissing', kind)
    if (bytes.length > largest) throw new Refused('invalid', 'tooLarge', kind)
    mustOpen(bytes, kind)
    return { kind, fileId, hash: sha256(bytes), bytes }
  }))
}

/** What comes with a company's signature. */
export const shownWith = ({ seal, attorney }: { seal?: string | undefined, attorney?: string | undefined }): Given[] =>
  [...seal === undefined ? [] : [{ kind: 'seal', ticket: seal } as const], ...attorney === undefined ? [] : [{ kind: 'attorney', ticket: attorney } as const]]
