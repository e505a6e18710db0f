import type { Document } from '../wire/ejson'
import type { Collection, Row } from './collection'
import { type Editor, lockNames } from './editor'
import { find, type Found, type Question, type Reader } from './find'
import type { Change, History } from './history'
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
    private readonly history: History,
  ) {}

  find(collection: Collection, question: Question): Found[] {
    return find(this.reader(collection), collection, question)
  }

  insert(collection: Collection, document: Document): void {
    const names = this.unlocked(collection, document)
    collection.write([{ after: document }])
    this.changed(collection, document, undefined, names)
  }

  replace(collection: Collection, found: Found, after: Document): void {
    const names = this.unlocked(collection, found.document, after)
    collection.write([{ row: rowOf(found), before: found.document, after }])
    this.changed(collection, after, found.text, names)
  }

  remove(collection: Collection, found: Found): void {
    const names = this.unlocked(collection, found.document)
    collection.write([{ row: rowOf(found), before: found.document }])
    this.changed(collection, found.document, found.text, names)
  }

  /** @returns the names of what is written, where a transaction may want to know. @throws Locked where one holds it. */
  private unlocked(collection: Collection, ...documents: Document[]): string[] {
    if (this.locks.none && this.history.idle) return []
    const names = lockNames(collection, ...documents)
    const holder = this.locks.heldByAnother(names)
    if (holder) throw new Locked(holder.end)
    return names
  }

  private changed(collection: Collection, { _id }: Document, before: string | undefined, names: string[]): void {
    this.reader(collection).meter.written++
    if (!this.history.idle) this.changes.push({ cid: collection.cid, id: encodeKey(_id).toString('hex'), before, names })
  }
}

const rowOf = ({ rid, text }: Found): Row => ({ rid: rid as number, text })
