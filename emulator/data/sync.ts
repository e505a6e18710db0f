import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until a file, or the list of names in a folder, is on disk: a rename is durable only once its folder is. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
