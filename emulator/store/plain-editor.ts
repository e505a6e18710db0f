import type { Document } from '../wire/ejson'
import type { Collection } from './collection'
import { type Editor, lockNames } from './editor'
import { find, type Found, type Question, type Reader } from './find'
import type { Change } from './history'
import { encodeKey } from './key'
import type { Locks } from './locks'
import type { Transaction } from './transaction'
import { Locked } from './write-queue'

/** Writes outside transactions: straight into the tables, waiting for whoever holds a lock. */
export class PlainEditor implements Editor {
  readonly changes: Change[] = []

  constructor(
    private readonly reader: (collection: Collection) => Reader,
    private readonly locks: Locks<Transaction>,
  ) {}

  find(collection: Collection, question: Question): Found[] {
    return find(this.reader(collection), collection, question)
  }

  insert(collection: Collection, document: Document): void {
    this.waitForLocks(collection, document)
    collection.insert(document)
    this.changed(collection, document, undefined)
  }

  replace(collection: Collection, found: Found, after: Document): void {
    this.waitForLocks(collection, found.document, after)
    collection.replace({ rid: found.rid as number, text: found.text }, found.document, after)
    this.changed(collection, after, found.text)
  }

  remove(collection: Collection, found: Found): void {
    this.waitForLocks(collection, found.document)
    collection.remove({ rid: found.rid as number, text: found.text }, found.document)
    this.changed(collection, found.document, found.text)
  }

  private waitForLocks(collection: Collection, ...documents: Document[]): void {
    if (this.locks.none) return
    const holder = this.locks.heldByAnother(lockNames(collection, ...documents))
    if (holder) throw new Locked(holder.end)
  }

  private changed(collection: Collection, { _id }: Document, before: string | undefined): void {
    this.reader(collection).meter.written++
    this.changes.push({ cid: collection.cid, id: encodeKey(_id).toString('hex'), before })
  }
}
