import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lockFolder } from '../lock'
import { Catalog } from '../store/catalog'
import { Sqlite } from '../store/sqlite'
import { type Command, say } from './cli'
import { type Imported, importLines } from './import-lines'
import { collectionOf } from './json-lines'
import { databaseOf } from './layout'
import { prepareFolder } from './prepare'

interface Source {
  file: string
  collection: string
}

/** @throws Error where there is nothing to import. */
function sourcesOf(name: string, only: string | undefined): Source[] {
  if (!statSync(name, { throwIfNoEntry: false })) throw new Error(`there is no ${name}`)
  if (!statSync(name).isDirectory()) return [{ file: name, collection: only ?? collectionOf(basename(name)) }]
  const files = readdirSync(name).filter((file) => /\.jsonl?$/.test(file))
  const sources = files.map((file) => ({ file: join(name, file), collection: collectionOf(file) })).filter(({ collection }) => only === undefined || only === collection)
  if (!sources.length) throw new Error(`there are no .jsonl files${only === undefined ? '' : ` of ${only}`} in ${name}`)
  return sources
}

async function importAll(sqlite: Sqlite, sources: Source[], upsert: boolean): Promise<void> {
  const catalog = new Catalog(sqlite)
  const results: (Source & Imported)[] = []
  for (const source of sources) {
    const collection = catalog.all.find(({ name }) => name === source.collection) ?? catalog.create(source.collection)
    results.push({ ...source, ...(await importLines(collection, source.file, upsert, (problem) => process.stderr.write(`${problem}\n`))) })
  }
  const bad = results.reduce((sum, result) => sum + result.bad, 0)
  if (bad) throw new Error(`nothing was imported: ${bad} bad line(s)`)
  sqlite.run('COMMIT')
  for (const { collection, inserted, replaced } of results) say(`${collection}: ${inserted} inserted, ${replaced} replaced`)
}

export const importDocuments: Command = {
  usage: 'import FOLDER|FILE.jsonl [--collection NAME] [--upsert] [--data DIR]',
  about: 'reads JSON lines, all or nothing; --upsert replaces documents of the same _id instead of refusing them, so that it can be repeated',
  options: { collection: { type: 'string' }, upsert: { type: 'boolean', default: false } },
  names: 1,
  async run({ data, name, flag, text }) {
    const sources = sourcesOf(name, text('collection'))
    const lock = lockFolder(data, 'command import')
    try {
      prepareFolder(data)
      const sqlite = new Sqlite(databaseOf(data))
      try {
        sqlite.run('BEGIN IMMEDIATE')
        await importAll(sqlite, sources, flag('upsert'))
      } finally {
        if (sqlite.isInTransaction) sqlite.run('ROLLBACK')
        sqlite.close()
      }
    } finally {
      lock.release()
    }
  },
}
