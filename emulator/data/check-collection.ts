import type { Collection } from '../store/collection'
import { type Index, indexKeys } from '../store/index-keys'
import { encodeKey } from '../store/key'
import type { Sqlite } from '../store/sqlite'
import { decode, type Document, isDocument } from '../wire/ejson'
import { documentsOf } from './documents'
import type { Progress } from './progress'

type Told = (problem: string) => void

function documentIn(text: string): Document | undefined {
  try {
    const value = decode(text, 0)
    return isDocument(value) ? value : undefined
  } catch {
    return undefined
  }
}

const numberOf = (sqlite: Sqlite, sql: string, ...parameters: (number | Buffer)[]) => sqlite.rows<[number]>(sql, ...parameters)[0]?.[0] ?? 0

/** Entries that no document has: of documents that are gone, or left behind by an earlier version of one. */
function tellSurplus(sqlite: Sqlite, { cid, name }: Collection, index: Index, told: Told): void {
  const entries = sqlite.rows<[Buffer, number, string | null]>(`SELECT x.k, x.rid, d.doc FROM x${index.iid} x LEFT JOIN d${cid} d ON d.rid = x.rid`)
  for (const [key, rid, text] of entries) {
    if (text === null) told(`${name}: the index ${index.name} has an entry of row ${rid}, which is not there`)
    else {
      const document = documentIn(text)
      if (document && !indexKeys(document, index).keys.some((own) => own.equals(key))) told(`${name}: the index ${index.name} has an entry that the document in row ${rid} does not have`)
    }
  }
}

/** @returns how many entries the document should have in each index. */
function checkDocument(sqlite: Sqlite, { name, indexes }: Collection, rid: number, document: Document, told: Told): number[] {
  return indexes.map((index) => {
    const { keys, multi } = indexKeys(document, index)
    for (const key of keys)
      if (!numberOf(sqlite, `SELECT count(*) FROM x${index.iid} WHERE k = ? AND rid = ?`, key, rid))
        told(`${name}: the document ${JSON.stringify(document._id)} has no entry in the index ${index.name}`)
    if ((multi & index.multi) !== multi) told(`${name}: the index ${index.name} does not know of the array in ${JSON.stringify(document._id)}`)
    return keys.length
  })
}

/** Compares every document with what its indexes should say, computed anew, and every index with its documents. */
export function checkCollection(sqlite: Sqlite, collection: Collection, told: Told, progress: Progress): void {
  const { name, indexes } = collection
  const expected = indexes.map(() => 0)
  let done = 0
  for (const { rid, id, text } of documentsOf(sqlite, collection)) {
    const document = documentIn(text)
    if (!document) told(`${name}: the document in row ${rid} cannot be read: ${text.slice(0, 60)}`)
    else {
      if (!encodeKey(document._id).equals(id)) told(`${name}: row ${rid} is filed under another _id than ${JSON.stringify(document._id)}`)
      for (const [i, count] of checkDocument(sqlite, collection, rid, document, told).entries()) expected[i] = (expected[i] ?? 0) + count
    }
    progress.report(++done)
  }
  for (const [i, index] of indexes.entries()) {
    if (numberOf(sqlite, `SELECT count(*) FROM x${index.iid}`) !== expected[i]) tellSurplus(sqlite, collection, index, told)
    if (index.unique)
      for (const [count] of sqlite.rows<[number]>(`SELECT count(*) FROM x${index.iid} GROUP BY k HAVING count(*) > 1`))
        told(`${name}: ${count} documents have the same key in the unique index ${index.name}`)
  }
}
