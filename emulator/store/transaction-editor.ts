import { transactionConflict } from '../errors'
import type { Document } from '../wire/ejson'
import type { Collection } from './collection'
import { type Editor, lockNames } from './editor'
import { find, type Found, type Overlay, type Question, type Reader } from './find'
import type { History, Snapshot } from './history'
import { encodeKey } from './key'
import type { Locks } from './locks'
import type { Transaction } from './transaction'

/** Reads the snapshot with the transaction's own writes over it; writes into memory. The first writer wins. */
export class TransactionEditor implements Editor {
  constructor(
    private readonly transaction: Transaction,
    private readonly reader: (collection: Collection) => Reader,
    private readonly locks: Locks<Transaction>,
    private readonly history: History,
  ) {}

  private get snapshot(): Snapshot {
    return (this.transaction.snapshot ??= this.history.take())
  }

  find(collection: Collection, question: Question): Found[] {
    return find({ ...this.reader(collection), overlay: this.overlay(collection) }, collection, question)
  }

  insert(collection: Collection, document: Document): void {
    const id = encodeKey(document._id).toString('hex')
    this.claim(collection, document)
    const draft = this.transaction.draft(collection, id)
    const exists = draft ? draft.after : collection.row(encodeKey(document._id))
    if (exists) throw collection.duplicate('_id_', [{ field: '_id', direction: 1 }], document)
    this.put(collection, document, document)
  }

  replace(collection: Collection, found: Found, after: Document): void {
    this.claim(collection, found.document, after)
    this.put(collection, after, after)
  }

  remove(collection: Collection, found: Found): void {
    this.claim(collection, found.document)
    this.put(collection, found.document, undefined)
  }

  private overlay(collection: Collection): Overlay {
    const overlay: Overlay = new Map(this.snapshot.since(collection.cid))
    for (const [id, { after }] of this.transaction.drafts(collection)) overlay.set(id, after)
    return overlay
  }

  /** @throws DATABASE_TRANSACTION_CONFLICT at the write, not at the commit; the real service does the same. */
  private claim(collection: Collection, ...documents: Document[]): void {
    const names = lockNames(collection, ...documents)
    if (this.locks.heldByAnother(names, this.transaction)) throw transactionConflict()
    if (this.snapshot.hasChanged(names)) throw transactionConflict()
    this.locks.take(names, this.transaction)
  }

  private put(collection: Collection, { _id }: Document, after: Document | undefined): void {
    const id = encodeKey(_id)
    if (after) this.refuseDuplicates(collection, id.toString('hex'), after)
    const [, ...keys] = lockNames(collection, after)
    this.transaction.put({ collection, id, after }, keys)
    this.reader(collection).meter.written++
  }

  private refuseDuplicates(collection: Collection, id: string, document: Document): void {
    for (const { index, keys } of collection.entries(document).indexes) {
      if (!index.unique) continue
      for (const key of keys) {
        const drafted = this.transaction.hasKey(`x${index.iid} ${key.toString('hex')}`, id)
        const held = collection.holders(index, key).some((rid) => {
          const holder = collection.idOf(rid)?.toString('hex') ?? ''
          return holder !== id && !this.transaction.draft(collection, holder)
        })
        if (drafted || held) throw collection.duplicate(index.name, index.keys, document)
      }
    }
  }
}
