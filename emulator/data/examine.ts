/** What is looked at before a data folder is opened for writing. Everything here only reads. */
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Sqlite } from '../store/sqlite'
import { isOurs, schemaVersion } from './identity'
import { databaseOf, filesOf, isBlobName, restoreDraftOf, sidesOf } from './layout'

/** @returns the error that says what is wrong with which file, and what can be done. */
function damaged(folder: string, file: string, what: string): Error {
  return new Error(
    `${file} ${what}.\nNothing was changed. "npm run cloud -- check --data ${folder}" looks closer; ` +
      `"npm run cloud -- restore BACKUP --force --data ${folder}" brings back a backup and keeps what is there now.`,
  )
}

/** Whether there is something in a data folder that a new database would forget. */
export const hasFiles = (folder: string): boolean => existsSync(filesOf(folder)) && readdirSync(filesOf(folder)).some(isBlobName)

/** The application id in the file itself, past the log. @throws Error where it is no database. */
function identityInFile(folder: string, file: string): number {
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    if (readSync(handle, header, 0, 100, 0) < 100) throw damaged(folder, file, 'is damaged: it is not a database')
  } finally {
    closeSync(handle)
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw damaged(folder, file, 'is damaged: it is not a database')
  return header.readUInt32BE(68)
}

const pragma = (sqlite: Sqlite, name: string) => sqlite.rows<[number]>(`PRAGMA ${name}`)[0]?.[0] ?? 0

function examineDatabase(folder: string, sqlite: Sqlite, inFile: number): void {
  const file = databaseOf(folder)
  const identity = pragma(sqlite, 'application_id')
  // A file from before identities were given gets one through its log, and may not have seen it yet.
  if (inFile !== 0 && identity !== inFile) throw damaged(folder, `${file}-wal`, 'is damaged: it is the log of another database')
  const version = pragma(sqlite, 'user_version')
  if (version > schemaVersion) throw new Error(`${file} was written by a newer local cloud (version ${version}, this one knows ${schemaVersion}). Nothing was changed; use the newer program, or another folder.`)
  const [first] = sqlite.rows<[string]>('PRAGMA quick_check(1)')
  if (first?.[0] !== 'ok') throw damaged(folder, file, `is damaged: ${first?.[0].split('\n').at(-1)}`)
  // Databases from before identities were given have none, and are known by their tables.
  if (!isOurs(identity) && !sqlite.hasTable('collections')) throw damaged(folder, file, 'is a database, but not of the local cloud')
}

/** Every stored file must have its bytes. */
function examineFiles(folder: string, sqlite: Sqlite): void {
  if (!sqlite.hasTable('files')) return
  for (const [path, blob, bytes] of sqlite.rows<[string, string, number]>('SELECT path, blob, bytes FROM files')) {
    const location = join(filesOf(folder), blob)
    const size = statSync(location, { throwIfNoEntry: false })?.size
    if (size !== bytes) throw damaged(folder, location, size === undefined ? `is missing: it held the file ${path}` : `is damaged: it has ${size} bytes, and the file ${path} has ${bytes}`)
  }
}

const isCorruption = (error: unknown) => /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(String((error as { code?: unknown }).code))

/**
 * Looks whether a data folder is whole, without changing anything in it.
 * @param look is called with the opened database when that is sound; by default at the stored files.
 * @returns whether there is a database; a new or empty folder has none.
 * @throws Error that names the file and says what can be done.
 */
export function examineFolder(folder: string, look: (sqlite: Sqlite) => void = (sqlite) => examineFiles(folder, sqlite)): boolean {
  const file = databaseOf(folder)
  if (existsSync(restoreDraftOf(folder))) throw new Error(`a restore into ${folder} was interrupted. Run it again with --force: ${restoreDraftOf(folder)} is discarded then, folders named former-… keep what was there before.`)
  if (!existsSync(file)) {
    const leftOver = sidesOf(file).find((side) => existsSync(side))
    if (leftOver) throw damaged(folder, file, `is missing, and ${leftOver} is there`)
    if (hasFiles(folder)) throw damaged(folder, file, `is missing, and there are stored files in ${filesOf(folder)}`)
    return false
  }
  const identity = identityInFile(folder, file)
  const sqlite = new Sqlite(file, { readOnly: true })
  try {
    examineDatabase(folder, sqlite, identity)
    look(sqlite)
  } catch (error) {
    throw isCorruption(error) ? damaged(folder, file, `is damaged: ${(error as Error).message}`) : error
  } finally {
    sqlite.close()
  }
  return true
}
