import { duplicateKey } from '../errors'
import { decode, type Document, encode } from '../wire/ejson'
import { type Index, indexKeys } from './index-keys'
import { encodeKey } from './key'
import type { Candidate } from './scan'
import type { Sqlite } from './sqlite'

export interface Row {
  rid: number
  text: string
}

/** The entries of one document: its own key and, per index, its keys there. */
interface Entries {
  id: Buffer
  indexes: { index: Index; keys: Buffer[] }[]
}

/** A new document has no `row`, a removed one no `after`. `_id` stays. */
export interface Edit {
  row?: Row | undefined
  before?: Document | undefined
  after?: Document | undefined
}

/**
 * One collection: table `d<cid>` holds the documents, a table `x<iid>` per index its keys. Every method runs inside a
 * transaction of the database that its caller has begun.
 */
export class Collection {
  constructor(
    private readonly sqlite: Sqlite,
    readonly cid: number,
    readonly name: string,
    readonly indexes: Index[],
  ) {}

  row(id: Buffer): Row | undefined {
    const [row] = this.sqlite.rows<[number, string]>(`SELECT rid, doc FROM d${this.cid} WHERE id = ?`, id)
    return row && { rid: row[0], text: row[1] }
  }

  idOf(rid: number): Buffer | undefined {
    return this.sqlite.rows<[Buffer]>(`SELECT id FROM d${this.cid} WHERE rid = ?`, rid)[0]?.[0]
  }

  size(): number {
    return this.sqlite.rows<[number]>(`SELECT count(*) FROM d${this.cid}`)[0]?.[0] ?? 0
  }

  /**
   * Writes what belongs together: one document, or all that a transaction has changed. Keys are given up before any is
   * taken, as two documents may have exchanged a unique one.
   * @throws E11000 where `_id` or a unique index has the key already.
   */
  write(edits: readonly Edit[]): void {
    const planned = edits.map((edit) => ({ ...edit, old: edit.before && this.entries(edit.before), now: edit.after && this.entries(edit.after) }))
    for (const { row, old, now } of planned)
      if (row) for (const [i, { index, keys }] of (old?.indexes ?? []).entries()) this.removeKeys(index, missingFrom(keysAt(now, i), keys), row.rid)
    for (const { row, after, old, now } of planned) {
      if (row && !after) this.sqlite.run(`DELETE FROM d${this.cid} WHERE rid = ?`, row.rid)
      if (!after || !now) continue
      if (!row && this.row(now.id)) throw this.duplicate('_id_', [{ field: '_id', direction: 1 }], after)
      this.refuseDuplicates(now, after, row?.rid ?? -1)
      const rid = this.store(row, now.id, after)
      for (const [i, { index, keys }] of now.indexes.entries()) this.addKeys(index, missingFrom(keysAt(old, i), keys), rid)
    }
  }

  private store(row: Row | undefined, id: Buffer, document: Document): number {
    if (!row) return this.sqlite.run(`INSERT INTO d${this.cid}(id, doc) VALUES (?, ?)`, id, encode(document))
    this.sqlite.run(`UPDATE d${this.cid} SET doc = ? WHERE rid = ?`, encode(document), row.rid)
    return row.rid
  }

  entries(document: Document): Entries {
    const indexes = this.indexes.map((index) => {
      const { keys, multi } = indexKeys(document, index)
      if (multi) this.markMulti(index, multi)
      return { index, keys }
    })
    return { id: encodeKey(document._id), indexes }
  }

  /**
   * Fills a new index from the documents that are there. The database sorts the entries, on disk where they are many, and
   * puts them in one after the other; duplicates then stand side by side.
   * @throws E11000
   */
  build(index: Index, documents: Iterable<Candidate>): void {
    this.sqlite.exec('CREATE TEMP TABLE IF NOT EXISTS entries(k BLOB NOT NULL, rid INTEGER NOT NULL)')
    for (const { rid, document } of documents) {
      const { keys, multi } = indexKeys(document, index)
      if (multi) this.markMulti(index, multi)
      for (const key of keys) this.sqlite.run('INSERT INTO entries(k, rid) VALUES (?, ?)', key, rid)
    }
    this.sqlite.exec(`INSERT INTO x${index.iid}(k, rid) SELECT k, rid FROM entries ORDER BY k, rid; DELETE FROM entries`)
    if (!index.unique) return
    const [twice] = this.sqlite.rows<[string]>(`SELECT doc FROM d${this.cid} WHERE rid = (SELECT max(rid) FROM x${index.iid} GROUP BY k HAVING count(*) > 1 LIMIT 1)`)
    if (twice) throw this.duplicate(index.name, index.keys, decode(twice[0], 0) as Document)
  }

  /** Writes the key of each `_id` anew. */
  renewIds(documents: Iterable<Candidate>): void {
    for (const { rid, document } of documents) this.sqlite.run(`UPDATE d${this.cid} SET id = ?1 WHERE rid = ?2 AND id <> ?1`, encodeKey(document._id), rid)
  }

  /** Who has this key in an index. */
  holders(index: Index, key: Buffer): number[] {
    return this.sqlite.rows<[number]>(`SELECT rid FROM x${index.iid} WHERE k = ?`, key).map(([rid]) => rid)
  }

  private refuseDuplicates(entries: Entries, document: Document, self: number): void {
    for (const { index, keys } of entries.indexes) {
      if (!index.unique) continue
      if (keys.some((key) => this.holders(index, key).some((rid) => rid !== self)))
        throw this.duplicate(index.name, index.keys, document)
    }
  }

  duplicate(indexName: string, keys: Index['keys'], document: Document) {
    const fields = keys.map(({ field }) => `${field}: ${JSON.stringify(document[field] ?? null)}`)
    return duplicateKey(this.name, indexName, `{ ${fields.join(', ')} }`)
  }

  private addKeys({ iid }: Index, keys: Buffer[], rid: number): void {
    for (const key of keys) this.sqlite.run(`INSERT INTO x${iid}(k, rid) VALUES (?, ?)`, key, rid)
  }

  private removeKeys({ iid }: Index, keys: Buffer[], rid: number): void {
    for (const key of keys) this.sqlite.run(`DELETE FROM x${iid} WHERE k = ? AND rid = ?`, key, rid)
  }

  /** Written each time, and not only when the flag in memory turns: this write may still be rolled back. */
  private markMulti(index: Index, bits: number): void {
    index.multi |= bits
    this.sqlite.run('UPDATE indexes SET multi = multi | ?1 WHERE iid = ?2 AND multi & ?1 <> ?1', bits, index.iid)
  }
}

const keysAt = (entries: Entries | undefined, at: number): Buffer[] => entries?.indexes[at]?.keys ?? []

const missingFrom = (known: Buffer[], keys: Buffer[]) => (known.length ? keys.filter((key) => !known.some((other) => other.equals(key))) : keys)
