/** Zip files as nobody's tool would make them: with any name, any type and any size written into them. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  content: Buffer | string
  /** Unix mode; a plain file where not given. */
  mode?: number
  /** The size that is claimed, where it is not the true one. */
  claimed?: number
}

const plainFile = 0o100644

function headers ({ name, content, mode = plainFile, claimed }: ZipEntry, offset: number) {
  const bytes = Buffer.from(content), packed = deflateRawSync(bytes), path = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x800, 2)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc32(bytes), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(claimed ?? bytes.length, 18)
  common.writeUInt16LE(path.length, 22)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE((mode << 16) >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, path])
  }
}

/** @returns base64, as the manager API takes it */
export function zipOf (entries: readonly ZipEntry[]): string {
  const locals: Buffer[] = [], centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { local, central } = headers(entry, offset)
    locals.push(local)
    centrals.push(central)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(centrals.reduce((sum, each) => sum + each.length, 0), 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...centrals, end]).toString('base64')
}
