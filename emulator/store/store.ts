import { databaseOf } from '../data/layout'
import type { Manifest } from '../types'
import type { Document } from '../wire/ejson'
import { Catalog, type IndexChange } from './catalog'
import type { Collection } from './collection'
import type { Editor } from './editor'
import { count, find, type Found, indexNames, plan, type Question, type Reader } from './find'
import { History } from './history'
import { Locks } from './locks'
import type { Meter } from './meter'
import { PlainEditor } from './plain-editor'
import { Sqlite } from './sqlite'
import type { Transaction } from './transaction'
import { TransactionEditor } from './transaction-editor'
import { Transactions } from './transactions'
import { WriteQueue } from './write-queue'

/** The document database. */
export class Store {
  readonly sqlite: Sqlite
  readonly catalog: Catalog
  readonly transactions: Transactions
  /** Tests: refuse queries on collections of the manifest that no index serves. */
  strict = false
  private readonly queue: WriteQueue
  private readonly locks = new Locks<Transaction>()
  private readonly history = new History()

  constructor(
    folder: string,
    private readonly manifest: Pick<Manifest, 'collections'>,
  ) {
    this.sqlite = new Sqlite(databaseOf(folder))
    this.catalog = this.deployed(manifest)
    this.queue = new WriteQueue(this.sqlite)
    this.transactions = new Transactions(this.queue, this.locks, this.history)
  }

  /** All of it, or nothing. @throws E11000 where a new unique index meets a value that stands twice. */
  private deployed(manifest: Pick<Manifest, 'collections'>): Catalog {
    try {
      this.sqlite.run('BEGIN')
      const catalog = new Catalog(this.sqlite)
      catalog.deploy(manifest)
      this.sqlite.run('COMMIT')
      return catalog
    } catch (error) {
      this.sqlite.run('ROLLBACK')
      this.sqlite.close()
      throw error
    }
  }

  find(name: string, question: Question, meter: Meter, transactionId?: string): Found[] | Promise<Found[]> {
    const collection = this.catalog.collection(name)
    if (transactionId === undefined) return find(this.reader(meter)(collection), collection, question)
    return this.transactions.run(transactionId, (transaction) => this.editor(transaction, meter).find(collection, question))
  }

  /** How many documents match; never part of a transaction. */
  count(name: string, filter: Document, meter: Meter): number {
    const collection = this.catalog.collection(name)
    return count(this.reader(meter)(collection), collection, filter)
  }

  /** Runs a writing action; its result is on disk (or, in a transaction, noted) when the promise is fulfilled. */
  async edit<Result>(meter: Meter, transactionId: string | undefined, work: (editor: Editor) => Result): Promise<Result> {
    if (transactionId !== undefined)
      return this.transactions.run(transactionId, (transaction) => work(this.editor(transaction, meter)))
    const run = () => {
      Object.assign(meter, { read: 0, written: 0 })
      const editor = new PlainEditor(this.reader(meter), this.locks, this.history)
      return { result: work(editor), changes: editor.changes }
    }
    const { result } = await this.queue.write(run, ({ changes }) => this.history.record(changes))
    return result
  }

  async createCollection(name: string): Promise<void> {
    let made = false
    const create = () => {
      this.catalog.create(name)
      made = true
    }
    await this.queue.write(create).catch((error: unknown) => {
      if (made) this.catalog.forget(name)
      throw error
    })
  }

  /** Drops and builds indexes, all of them or none. @throws E11000 where documents stand against a unique one, and as `Catalog.alter`. */
  async alterIndexes(name: string, change: IndexChange): Promise<void> {
    await this.queue.write(() => this.catalog.alter(name, change))
  }

  /** Which index a query would use (`null`: none), and how many documents it looks at. */
  explain(name: string, question: Question): { index: string | null; documentsExamined: number } {
    const collection = this.catalog.collection(name)
    const meter = { read: 0, written: 0 }
    const index = indexNames(plan({ strict: false }, collection, question))
    find({ sqlite: this.sqlite, meter, strict: false }, collection, question)
    return { index, documentsExamined: meter.read }
  }

  reader(meter: Meter): (collection: Collection) => Reader {
    return ({ name }) => ({ sqlite: this.sqlite, meter, strict: this.strict && Object.hasOwn(this.manifest.collections, name) })
  }

  async empty(): Promise<void> {
    this.transactions.abortAll()
    await this.queue.write(() => this.catalog.empty())
  }

  close(): void {
    this.sqlite.close()
  }

  private editor(transaction: Transaction, meter: Meter): Editor {
    return new TransactionEditor(transaction, this.reader(meter), this.locks, this.history)
  }
}
