import { Catalog } from '../store/catalog'
import type { Collection } from '../store/collection'
import { Sqlite } from '../store/sqlite'
import { checkCollection } from './check-collection'
import { checkFiles } from './check-files'
import { examineFolder } from './examine'
import { databaseOf } from './layout'
import { Progress } from './progress'

/** Every table of documents or keys belongs to a collection or an index, and the other way round. */
function checkTables(sqlite: Sqlite, collections: readonly Collection[], told: (problem: string) => void): boolean {
  const there = sqlite.rows<[string]>("SELECT name FROM sqlite_master WHERE type = 'table' AND (name GLOB 'd[0-9]*' OR name GLOB 'x[0-9]*')").map(([name]) => name)
  const wanted = collections.flatMap(({ cid, indexes }) => [`d${cid}`, ...indexes.map(({ iid }) => `x${iid}`)])
  const missing = wanted.filter((name) => !there.includes(name))
  for (const name of missing) told(`the table ${name} of a collection is missing`)
  for (const name of there) if (!wanted.includes(name)) told(`the table ${name} belongs to no collection`)
  return missing.length === 0
}

function checkDatabase(sqlite: Sqlite, told: (problem: string) => void): { collections: number; documents: number } {
  for (const [line] of sqlite.rows<[string]>('PRAGMA integrity_check(20)')) if (line !== 'ok') told(`database.sqlite: ${line}`)
  const all = sqlite.hasTable('collections') ? new Catalog(sqlite).all : []
  if (checkTables(sqlite, all, told)) for (const collection of all) checkCollection(sqlite, collection, told, new Progress(`documents of ${collection.name} checked`))
  return { collections: all.length, documents: all.reduce((sum, collection) => sum + collection.size(), 0) }
}

export interface Findings {
  /** One line each; none: all is well. */
  problems: string[]
  collections: number
  documents: number
  files: number
}

/**
 * Checks a data folder, or a backup, from SQLite's pages up to the files. Only reads.
 * @param isRunning a cloud works on the folder.
 */
export function checkFolder(folder: string, isRunning = false): Findings {
  const findings: Findings = { problems: [], collections: 0, documents: 0, files: 0 }
  const told = (problem: string) => void findings.problems.push(problem)
  const look = (sqlite: Sqlite) => {
    // One snapshot for all of it, although a cloud may go on writing.
    sqlite.run('BEGIN')
    Object.assign(findings, checkDatabase(sqlite, told), { files: checkFiles(folder, sqlite, isRunning, told) })
  }
  try {
    if (!examineFolder(folder, look)) told(`${databaseOf(folder)} is not there`)
  } catch (error) {
    told((error as Error).message)
  }
  return findings
}
