import { cleanJpeg } from './clean-jpeg'
import { cleanPng } from './clean-png'
import type { FileType } from './file-type'

const cleaners: Partial<Record<FileType, (bytes: Uint8Array) => Uint8Array | undefined>> = { jpg: cleanJpeg, png: cleanPng }

/** The file without what it tells about whoever made it; undefined where it only pretends to be of its type. */
export const cleanFile = (type: FileType, bytes: Uint8Array): Uint8Array | undefined => {
  const clean = cleaners[type]
  return clean ? clean(bytes) : bytes
}
