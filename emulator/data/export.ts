import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { Catalog } from '../store/catalog'
import type { Collection } from '../store/collection'
import { Sqlite } from '../store/sqlite'
import { type Command, say } from './cli'
import { documentsOf } from './documents'
import { examineFolder } from './examine'
import { fileNameOf, lineOf } from './json-lines'
import { databaseOf } from './layout'
import { Progress } from './progress'

async function write(sqlite: Sqlite, collection: Collection, file: string): Promise<number> {
  const stream = createWriteStream(file, { flush: true })
  const progress = new Progress(`documents of ${collection.name} exported`)
  let count = 0
  for (const { text } of documentsOf(sqlite, collection)) {
    if (!stream.write(`${lineOf(text)}\n`)) await once(stream, 'drain')
    progress.report(++count)
  }
  stream.end()
  await finished(stream)
  return count
}

async function exportTo(sqlite: Sqlite, collections: Collection[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const targets = collections.map((collection) => ({ collection, file: join(folder, fileNameOf(collection.name)) }))
  const taken = targets.find(({ file }) => existsSync(file))
  if (taken) throw new Error(`${taken.file} is there already; name another folder`)
  for (const { collection, file } of targets) {
    try {
      const count = await write(sqlite, collection, `${file}.part`)
      renameSync(`${file}.part`, file)
      say(`${file}: ${count} documents`)
    } finally {
      rmSync(`${file}.part`, { force: true })
    }
  }
}

export const exportDocuments: Command = {
  usage: 'export FOLDER [--collection NAME] [--data DIR]',
  about: 'writes each collection, also of a running cloud, as JSON lines, which the console of CloudBase imports',
  options: { collection: { type: 'string' } },
  names: 1,
  async run({ data, name, text }) {
    // Documents can be saved from a folder whose files are not all there.
    if (!examineFolder(data, () => undefined)) throw new Error(`there is no ${databaseOf(data)}`)
    const sqlite = new Sqlite(databaseOf(data), { readOnly: true })
    try {
      // One snapshot for all collections.
      sqlite.run('BEGIN')
      const catalog = new Catalog(sqlite)
      const one = text('collection')
      await exportTo(sqlite, one === undefined ? catalog.all : [catalog.collection(one)], name)
    } finally {
      sqlite.close()
    }
  },
}
