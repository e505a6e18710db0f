import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { noTransaction, transactionBusy } from '../errors'
import { type Document, decode } from '../wire/ejson'
import { lockNames } from './editor'
import type { Change, History } from './history'
import type { Locks } from './locks'
import { Transaction } from './transaction'
import type { WriteQueue } from './write-queue'

/** The service's own limit, from begin to commit. */
export const lifetimeMilliseconds = 30_000

/**
 * How long the answer to an operation is held back. The real service needs about as long to compute it, and only what is
 * under way can be met by a second operation: without this, `Promise.all` inside a transaction would pass unnoticed.
 */
const holdMilliseconds = 3

/** All open transactions. They live in memory only; a commit is one write like any other. */
export class Transactions {
  private readonly open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>()

  constructor(
    private readonly queue: WriteQueue,
    private readonly locks: Locks<Transaction>,
    private readonly history: History,
  ) {}

  begin(): string {
    const transaction = new Transaction(randomUUID())
    const timer = setTimeout(() => this.end(transaction), lifetimeMilliseconds)
    timer.unref()
    this.open.set(transaction.id, { transaction, timer })
    return transaction.id
  }

  /** @throws TransactionNotExist, TransactionBusy; whatever else `work` throws ends the transaction, as MongoDB does. */
  async run<Result>(id: string, work: (transaction: Transaction) => Result): Promise<Result> {
    const transaction = this.idle(id)
    transaction.busy = true
    try {
      const result = work(transaction)
      await sleep(holdMilliseconds)
      return result
    } catch (error) {
      this.end(transaction)
      throw error
    } finally {
      transaction.busy = false
    }
  }

  async commit(id: string): Promise<void> {
    const transaction = this.idle(id)
    transaction.busy = true
    transaction.committing = true
    clearTimeout(this.open.get(id)?.timer)
    // Its locks go with the commit itself: whoever reads what it wrote finds them free.
    const committed = (changes: Change[]) => {
      this.history.record(changes)
      this.end(transaction)
    }
    try {
      await this.queue.write(() => apply(transaction), committed)
    } catch (error) {
      this.end(transaction)
      throw error
    }
  }

  /** @throws TransactionNotExist; the SDK swallows it after a conflict. TransactionBusy where its commit is under way. */
  abort(id: string): void {
    const open = this.open.get(id)
    if (!open) throw noTransaction()
    if (open.transaction.committing) throw transactionBusy()
    this.end(open.transaction)
  }

  abortAll(): void {
    for (const { transaction } of this.open.values()) this.end(transaction)
  }

  private idle(id: string): Transaction {
    const transaction = this.open.get(id)?.transaction
    if (!transaction) throw noTransaction()
    if (transaction.busy) throw transactionBusy()
    return transaction
  }

  private end(transaction: Transaction): void {
    clearTimeout(this.open.get(transaction.id)?.timer)
    this.open.delete(transaction.id)
    this.locks.release(transaction)
    if (transaction.snapshot) this.history.release(transaction.snapshot)
    transaction.ended()
  }
}

function apply(transaction: Transaction): Change[] {
  return transaction.all().flatMap(([collection, drafts]) => {
    const edits = drafts.map(({ id, after }) => {
      const row = collection.row(id)
      return { id, row, before: row && (decode(row.text, 0) as Document), after }
    })
    collection.write(edits)
    return edits.map(({ id, row, before, after }) => ({
      cid: collection.cid,
      id: id.toString('hex'),
      before: row?.text,
      names: lockNames(collection, before, after),
    }))
  })
}
