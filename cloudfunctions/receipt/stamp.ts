/** The company's stamp as a picture, read once per instance. */
import type { Letterhead } from '@domain/estate/estate'
import { existing, read } from '../files/store'

const largest = 1024 * 1024
const kept = new Map<string, Buffer>()

/** @returns undefined where there is none: a drawn one takes its place */
export async function stampOf (letterhead: Letterhead | undefined): Promise<Buffer | undefined> {
  const fileId = letterhead?.stampFile
  if (fileId === undefined) return undefined
  if (!kept.has(fileId)) {
    const url = (await existing([fileId])).get(fileId), picture = url === undefined ? undefined : await read(url, largest)
    if (picture === undefined) console.error(`the stamp ${fileId} is not in storage`)
    else kept.set(fileId, picture)
  }
  return kept.get(fileId)
}
