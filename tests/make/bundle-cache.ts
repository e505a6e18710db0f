/** Bundles that test processes share: made once in a folder named by what they are, forgotten after a day. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

const oldMs = 24 * 3600_000

/** @returns the cache's folder, made if need be and rid of what nobody has used for a day */
export function openCache (name: string): string {
  const cache = path.resolve(__dirname, '../../node_modules/.cache', name)
  mkdirSync(cache, { recursive: true })
  readdirSync(cache).map(entry => path.join(cache, entry))
    .filter(folder => Date.now() - statSync(folder).mtimeMs > oldMs)
    .forEach(folder => rmSync(folder, { recursive: true, force: true }))
  return cache
}

/** Gives a finished draft its name. Another process may have been quicker: its bundle is of the same sources. */
export function keepAs (folder: string, draft: string): string {
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
