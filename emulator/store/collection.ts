import { duplicateKey } from '../errors'
import { type Document, encode } from '../wire/ejson'
import { type Index, indexKeys } from './index-keys'
import { encodeKey } from './key'
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

  /** @throws E11000 where `_id` or a unique index has the key already. */
  insert(document: Document): void {
    const entries = this.entries(document)
    if (this.row(entries.id)) throw this.duplicate('_id_', [{ field: '_id', direction: 1 }], document)
    this.refuseDuplicates(entries, document, -1)
    const rid = this.sqlite.run(`INSERT INTO d${this.cid}(id, doc) VALUES (?, ?)`, entries.id, encode(document))
    for (const { index, keys } of entries.indexes) this.addKeys(index, keys, rid)
  }

  /** @throws E11000 as `insert`. `_id` stays. */
  replace(row: Row, before: Document, after: Document): void {
    const entries = this.entries(after)
    this.refuseDuplicates(entries, after, row.rid)
    this.sqlite.run(`UPDATE d${this.cid} SET doc = ? WHERE rid = ?`, encode(after), row.rid)
    for (const [i, { index, keys: old }] of this.entries(before).indexes.entries()) {
      const keys = entries.indexes[i]?.keys ?? []
      this.removeKeys(index, missingFrom(keys, old), row.rid)
      this.addKeys(index, missingFrom(old, keys), row.rid)
    }
  }

  remove(row: Row, document: Document): void {
    this.sqlite.run(`DELETE FROM d${this.cid} WHERE rid = ?`, row.rid)
    for (const { index, keys } of this.entries(document).indexes) this.removeKeys(index, keys, row.rid)
  }

  entries(document: Document): Entries {
    const indexes = this.indexes.map((index) => {
      const { keys, multi } = indexKeys(document, index)
      if (multi) this.markMulti(index, multi)
      return { index, keys }
    })
    return { id: encodeKey(document._id), indexes }
  }

  /** Fills a new index from the documents that are there. */
  build(index: Index, documents: Iterable<{ rid: number; document: Document }>): void {
    for (const { rid, document } of documents) {
      const { keys, multi } = indexKeys(document, index)
      if (multi) this.markMulti(index, multi)
      if (index.unique && keys.some((key) => this.holders(index, key).length)) throw this.duplicate(index.name, index.keys, document)
      this.addKeys(index, keys, rid)
    }
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

const missingFrom = (known: Buffer[], keys: Buffer[]) => keys.filter((key) => !known.some((other) => other.equals(key)))
