import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runOn, Sqlite } from '../store/sqlite'
import { databaseOf, filesOf } from './layout'
import { Progress } from './progress'
import { syncToDisk } from './sync'

/** How often a file may go away between the snapshot and its copying, under a load that replaces files all the time. */
const mostSnapshots = 50

const quoted = (text: string) => `'${text.replace(/'/g, "''")}'`

/** A consistent copy, log included, beside whoever writes. libsql has no backup API; VACUUM INTO keeps rowids, which our tables declare. */
function snapshot(from: string, to: string): void {
  rmSync(to, { force: true })
  const sqlite = new Sqlite(from, { readOnly: true })
  try {
    sqlite.exec(`VACUUM INTO ${quoted(to)}`)
  } finally {
    sqlite.close()
  }
  // As the cloud opens it, so that a copy never has to be changed over first.
  runOn(to, 'PRAGMA journal_mode = WAL')
  syncToDisk(to)
}

function blobsOf(folder: string): string[] {
  const sqlite = new Sqlite(databaseOf(folder), { readOnly: true })
  try {
    return sqlite.hasTable('files') ? sqlite.rows<[string]>('SELECT blob FROM files').map(([blob]) => blob) : []
  } finally {
    sqlite.close()
  }
}

/** Bytes under a name never change, so what has been copied once stays right. @returns the names that are gone. */
function copyBlobs(from: string, to: string, blobs: readonly string[], progress: Progress): string[] {
  return blobs.filter((blob, i) => {
    const [source, target] = [join(filesOf(from), blob), join(filesOf(to), blob)]
    progress.report(i)
    if (existsSync(target)) return false
    const size = statSync(source, { throwIfNoEntry: false })?.size
    if (size === undefined) return true
    copyFileSync(source, target)
    syncToDisk(target)
    return false
  })
}

/**
 * Copies database and files into an empty folder; the cloud may go on meanwhile. Everything is on disk at the end.
 * @throws Error where stored files have no bytes.
 */
export function copyData(from: string, to: string): void {
  mkdirSync(filesOf(to), { recursive: true })
  const progress = new Progress('files copied')
  let gone: string[] = []
  for (let tries = 0; tries < mostSnapshots; tries++) {
    snapshot(databaseOf(from), databaseOf(to))
    const blobs = blobsOf(to)
    gone = copyBlobs(from, to, blobs, progress)
    if (gone.length) continue
    for (const name of readdirSync(filesOf(to))) if (!blobs.includes(name)) rmSync(join(filesOf(to), name))
    for (const folder of [filesOf(to), to]) syncToDisk(folder)
    return
  }
  throw new Error(`${join(filesOf(from), gone[0] ?? '')} is missing; "check" tells more`)
}
