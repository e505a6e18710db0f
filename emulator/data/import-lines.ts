import { checked } from '../actions/database.insertDocument'
import type { Collection } from '../store/collection'
import { encodeKey } from '../store/key'
import { type Document, decode } from '../wire/ejson'
import { documentOf, linesOf } from './json-lines'
import { Progress } from './progress'

/** More are counted, and not told one by one. */
const mostTold = 20

export interface Imported {
  inserted: number
  replaced: number
  /** Lines that cannot be taken. */
  bad: number
}

const bom = Buffer.from('\ufeff')

const withoutBom = (bytes: Buffer) => (bytes.subarray(0, 3).equals(bom) ? bytes.subarray(3) : bytes)

/** MongoDB's mongoimport replaces the whole document in its mode `upsert`; what the console does is not documented. */
function put(collection: Collection, document: Document, upsert: boolean): 'inserted' | 'replaced' {
  const row = upsert ? collection.row(encodeKey(document._id)) : undefined
  collection.write([{ row, before: row && (decode(row.text, 0) as Document), after: document }])
  return row ? 'replaced' : 'inserted'
}

/** Writes the lines of a file within the transaction that is open; the caller takes all of it back where any is bad. */
export async function importLines(collection: Collection, file: string, upsert: boolean, told: (problem: string) => void): Promise<Imported> {
  const counts: Imported = { inserted: 0, replaced: 0, bad: 0 }
  const progress = new Progress(`documents read into ${collection.name}`)
  for await (const { number, bytes } of linesOf(file)) {
    const line = number === 1 ? withoutBom(bytes) : bytes
    if (line.toString().trim() === '') continue
    try {
      counts[put(collection, checked(documentOf(line)), upsert)]++
    } catch (error) {
      if (++counts.bad <= mostTold) told(`${file}, line ${number}: ${(error as Error).message}`)
    }
    progress.report(counts.inserted + counts.replaced)
  }
  if (counts.bad > mostTold) told(`${file}: ${counts.bad - mostTold} more bad lines`)
  return counts
}
