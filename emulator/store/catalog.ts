import type { IndexDescription, Manifest } from '../types'
import { collectionExists, noCollection, requestFailed } from '../errors'
import { Collection } from './collection'
import { isGeographic } from './geo'
import type { Index } from './index-keys'
import { readAll } from './scan'
import type { Sqlite } from './sqlite'

const schema = `
  CREATE TABLE IF NOT EXISTS collections(cid INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS indexes(
    iid INTEGER PRIMARY KEY AUTOINCREMENT, cid INTEGER NOT NULL, name TEXT NOT NULL, isUnique INTEGER NOT NULL,
    keys TEXT NOT NULL, multi INTEGER NOT NULL, UNIQUE(cid, name)
  );
  CREATE TABLE IF NOT EXISTS keyVersion(version INTEGER NOT NULL);
`

/** Every collection has it, served by the collection's own table. Ids are never arrays. */
const primary = (): Index => ({ iid: 0, name: '_id_', unique: true, keys: [{ field: '_id', direction: 1 }], multi: 0 })

/** Raised whenever `key.ts` encodes something otherwise: then ids and indexes are made anew at the next start. */
const keyVersion = 2

type IndexRow = [iid: number, name: string, isUnique: number, keys: string, multi: number]

export interface IndexChange {
  /** Names of indexes that go, before the new ones come. */
  drop: string[]
  create: IndexDescription[]
}

/** Which collections and indexes there are. */
export class Catalog {
  private readonly collections = new Map<string, Collection>()

  constructor(private readonly sqlite: Sqlite) {
    sqlite.exec(schema)
    for (const [cid, name] of sqlite.rows<[number, string]>('SELECT cid, name FROM collections')) {
      const rows = sqlite.rows<IndexRow>('SELECT iid, name, isUnique, keys, multi FROM indexes WHERE cid = ? ORDER BY iid', cid)
      const indexes = rows.map(([iid, indexName, isUnique, keys, multi]) => ({
        iid,
        name: indexName,
        unique: isUnique === 1,
        keys: JSON.parse(keys) as Index['keys'],
        multi,
      }))
      this.collections.set(name, new Collection(sqlite, cid, name, indexes))
    }
    this.renewKeys()
  }

  private renewKeys(): void {
    const [version] = this.sqlite.rows<[number]>('SELECT version FROM keyVersion')
    if (version?.[0] === keyVersion) return
    for (const collection of this.collections.values()) {
      collection.renewIds(readAll(this.sqlite, collection))
      for (const index of collection.indexes) {
        this.sqlite.exec(`DELETE FROM x${index.iid}`)
        collection.build(index, readAll(this.sqlite, collection))
      }
    }
    this.sqlite.exec(`DELETE FROM keyVersion; INSERT INTO keyVersion VALUES (${keyVersion})`)
  }

  get all(): Collection[] {
    return [...this.collections.values()]
  }

  has(name: string): boolean {
    return this.collections.has(name)
  }

  /** @throws DATABASE_COLLECTION_NOT_EXIST */
  collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (!collection) throw noCollection(name)
    return collection
  }

  /** @throws DATABASE_COLLECTION_ALREADY_EXIST */
  create(name: string): Collection {
    if (this.collections.has(name)) throw collectionExists()
    const cid = this.sqlite.run('INSERT INTO collections(name) VALUES (?)', name)
    this.sqlite.exec(`CREATE TABLE d${cid}(rid INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, doc TEXT NOT NULL)`)
    const collection = new Collection(this.sqlite, cid, name, [])
    this.collections.set(name, collection)
    return collection
  }

  /** Takes back a `create` whose commit the disk refused. */
  forget(name: string): void {
    this.collections.delete(name)
  }

  /** Brings collections and indexes to what the manifest says; indexes it does not name are dropped. */
  deploy({ collections }: Pick<Manifest, 'collections'>): void {
    for (const [name, { indexes }] of Object.entries(collections)) {
      const collection = this.collections.get(name) ?? this.create(name)
      for (const index of [...collection.indexes]) {
        if (!indexes.some((wanted) => isSame(index, wanted))) this.dropIndex(collection, index)
      }
      for (const wanted of indexes) {
        if (!collection.indexes.some((index) => index.name === wanted.name)) this.addIndex(collection, wanted)
      }
    }
  }

  /**
   * Changes a collection's indexes. As in MongoDB, one that is there already is no change, and neither may two have the same
   * name nor the same keys.
   * @throws DATABASE_COLLECTION_NOT_EXIST, DATABASE_REQUEST_FAILED with the texts of MongoDB
   */
  alter(name: string, { drop, create }: IndexChange): void {
    const collection = this.collection(name)
    const before = [...collection.indexes]
    try {
      for (const indexName of drop) {
        const index = collection.indexes.find((each) => each.name === indexName)
        if (!index) throw requestFailed(`index not found with name [${indexName}]`)
        this.dropIndex(collection, index)
      }
      for (const wanted of create) {
        const like = usableIndexes(collection).find((index) => index.name === wanted.name || keysOf(index) === keysOf(wanted))
        if (!like) this.addIndex(collection, wanted)
        else if (!isSame(like, wanted)) throw requestFailed(`Index build failed: an index with the name or the keys of ${wanted.name} exists: ${like.name}`)
      }
    } catch (error) {
      // The database rolls back by itself; what is remembered of it does not.
      collection.indexes.splice(0, Infinity, ...before)
      throw error
    }
  }

  private addIndex(collection: Collection, { name, unique = false, keys }: IndexDescription): void {
    const iid = this.sqlite.run(
      'INSERT INTO indexes(cid, name, isUnique, keys, multi) VALUES (?, ?, ?, ?, 0)',
      collection.cid,
      name,
      unique ? 1 : 0,
      JSON.stringify(keys),
    )
    this.sqlite.exec(`CREATE TABLE x${iid}(k BLOB NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY(k, rid)) WITHOUT ROWID`)
    const index = { iid, name, unique, keys, multi: 0 }
    collection.build(index, readAll(this.sqlite, collection))
    collection.indexes.push(index)
  }

  private dropIndex(collection: Collection, index: Index): void {
    this.sqlite.run('DELETE FROM indexes WHERE iid = ?', index.iid)
    this.sqlite.exec(`DROP TABLE x${index.iid}`)
    collection.indexes.splice(collection.indexes.indexOf(index), 1)
  }

  /** Removes every document; collections and indexes stay. */
  empty(): void {
    for (const { cid, indexes } of this.collections.values()) {
      this.sqlite.exec(`DELETE FROM d${cid}`)
      for (const index of indexes) {
        this.sqlite.exec(`DELETE FROM x${index.iid}`)
        index.multi = 0
      }
    }
    this.sqlite.exec('UPDATE indexes SET multi = 0')
  }
}

const keysOf = ({ keys }: Pick<IndexDescription, 'keys'>) => JSON.stringify(keys.map(({ field, direction }) => [field, direction]))

const isSame = (index: Index, wanted: IndexDescription) =>
  index.name === wanted.name && Boolean(index.unique) === Boolean(wanted.unique) && keysOf(index) === keysOf(wanted)

/** What the planner may choose from. */
export const usableIndexes = (collection: Collection): Index[] => [primary(), ...collection.indexes.filter((index) => !isGeographic(index))]
