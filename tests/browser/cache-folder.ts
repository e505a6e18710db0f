import { mkdirSync } from 'node:fs'
import path from 'node:path'

/** Where unpacked things live: private to this checkout and gone with `node_modules`. */
export const cacheFolder = path.resolve(__dirname, '../../node_modules/.cache/yizhan-browser')

/** The cache folder (or a folder in it), created if need be. */
export function cached (...names: string[]): string {
  const folder = path.join(cacheFolder, ...names)
  mkdirSync(folder, { recursive: true })
  return folder
}
