import { transactionConflict } from '../errors'
import type { Document } from '../wire/ejson'
import type { Collection } from './collection'
import { type Editor, lockNames } from './editor'
import { find, type Found, type Overlay, type Question, type Reader } from './find'
import type { History } from './history'
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

  private get snapshot(): number {
    return (this.transaction.snapshot ??= this.history.take())
  }

  find(collection: Collection, question: Question): Found[] {
    return find({ ...this.reader(collection), overlay: this.overlay(collection) }, collection, question)
  }

  insert(collection: Collection, document: Document): void {
    const id = encodeKey(document._id).toString('hex')
    this.claim(collection, id, document)
    const draft = this.transaction.draft(collection.cid, id)
    const exists = draft ? draft.after : collection.row(encodeKey(document._id))
    if (exists) throw collection.duplicate('_id_', [{ field: '_id', direction: 1 }], document)
    this.put(collection, document, document)
  }

  replace(collection: Collection, found: Found, after: Document): void {
    this.claim(collection, encodeKey(after._id).toString('hex'), found.document, after)
    this.put(collection, after, after)
  }

  remove(collection: Collection, found: Found): void {
    this.claim(collection, encodeKey(found.document._id).toString('hex'), found.document)
    this.put(collection, found.document, undefined)
  }

  private overlay(collection: Collection): Overlay {
    const overlay = this.history.since(this.snapshot, collection.cid)
    for (const draft of this.transaction.drafts())
      if (draft.collection === collection) overlay.set(draft.id.toString('hex'), draft.after)
    return overlay
  }

  /** @throws DATABASE_TRANSACTION_CONFLICT at the write, not at the commit; the real service does the same. */
  private claim(collection: Collection, id: string, ...documents: Document[]): void {
    const names = lockNames(collection, ...documents)
    if (this.locks.heldByAnother(names, this.transaction)) throw transactionConflict()
    if (this.history.hasChanged(this.snapshot, collection.cid, id)) throw transactionConflict()
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
        const drafted = this.transaction.hasKey(`x${index.iid} ${key.toString('hex')}`, collection.cid, id)
        const held = collection.holders(index, key).some((rid) => {
          const holder = collection.idOf(rid)?.toString('hex') ?? ''
          return holder !== id && !this.transaction.draft(collection.cid, holder)
        })
        if (drafted || held) throw collection.duplicate(index.name, index.keys, document)
      }
    }
  }
}
