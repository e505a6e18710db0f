import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { runOn, Sqlite } from '../store/sqlite'
import { examineFolder } from './examine'
import { newIdentity, schemaVersion } from './identity'
import { databaseOf, filesOf, sidesOf } from './layout'
import { syncToDisk } from './sync'

/** Named when it is complete, so that a database file which is empty or has no identity is never one of a new folder. */
function createDatabase(folder: string): void {
  const draft = `${databaseOf(folder)}.draft`
  for (const file of [draft, ...sidesOf(draft)]) rmSync(file, { force: true })
  runOn(draft, `PRAGMA journal_mode = WAL; PRAGMA application_id = ${newIdentity()}; PRAGMA user_version = ${schemaVersion}`)
  syncToDisk(draft)
  renameSync(draft, databaseOf(folder))
  syncToDisk(folder)
}

/** A database from before identities and versions were written down. */
function adoptDatabase(folder: string): void {
  const sqlite = new Sqlite(databaseOf(folder), { readOnly: true })
  const isAdopted = sqlite.rows('PRAGMA application_id')[0]?.[0] !== 0
  sqlite.close()
  if (!isAdopted) runOn(databaseOf(folder), `PRAGMA application_id = ${newIdentity()}; PRAGMA user_version = ${schemaVersion}`)
}

/**
 * Makes sure that there is a whole database in a data folder, and makes one where the folder is new. The caller holds
 * the folder's lock.
 * @throws Error as `examineFolder`.
 */
export function prepareFolder(folder: string): void {
  if (examineFolder(folder)) adoptDatabase(folder)
  else createDatabase(folder)
  mkdirSync(filesOf(folder), { recursive: true })
  syncToDisk(folder)
  syncToDisk(dirname(folder))
}
