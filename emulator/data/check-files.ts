import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Sqlite } from '../store/sqlite'
import { databaseOf, filesOf, isBlobName } from './layout'

type Known = Map<string, { path: string; bytes: number }>

/** Blobs by name, with what the database says of them. */
const known = (sqlite: Sqlite): Known =>
  new Map(sqlite.hasTable('files') ? sqlite.rows<[string, string, number]>('SELECT blob, path, bytes FROM files').map(([blob, path, bytes]) => [blob, { path, bytes }]) : [])

function knownNow(folder: string): Known {
  const sqlite = new Sqlite(databaseOf(folder), { readOnly: true })
  try {
    return known(sqlite)
  } finally {
    sqlite.close()
  }
}

/**
 * Every stored file has its bytes, and there are none that no file has.
 * @param isRunning a cloud works on the folder: files come and go, and bytes without a name may be an upload under way.
 * @returns how many stored files there are.
 */
export function checkFiles(folder: string, sqlite: Sqlite, isRunning: boolean, told: (problem: string) => void): number {
  const files = known(sqlite)
  const sizeOf = (blob: string) => statSync(join(filesOf(folder), blob), { throwIfNoEntry: false })?.size
  const wrong = [...files].filter(([blob, { bytes }]) => sizeOf(blob) !== bytes)
  const still = wrong.length && isRunning ? knownNow(folder) : files
  for (const [blob, { path, bytes }] of wrong) {
    if (!still.has(blob)) continue
    const size = sizeOf(blob)
    told(size === undefined ? `files: ${path} has lost its bytes, ${join(filesOf(folder), blob)} is missing` : `files: ${path} should have ${bytes} bytes, ${join(filesOf(folder), blob)} has ${size}`)
  }
  if (!isRunning && existsSync(filesOf(folder)))
    for (const name of readdirSync(filesOf(folder)))
      if (!files.has(name)) told(`files: ${join(filesOf(folder), name)} belongs to no stored file${isBlobName(name) ? ' (the next start removes it)' : ''}`)
  return files.size
}
