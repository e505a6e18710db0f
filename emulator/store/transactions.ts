import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { noTransaction, transactionBusy } from '../errors'
import { type Document, decode } from '../wire/ejson'
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
    clearTimeout(this.open.get(id)?.timer)
    try {
      await this.queue.write(() => apply(transaction), (changes) => this.history.record(changes))
    } finally {
      this.end(transaction)
    }
  }

  /** @throws TransactionNotExist; the SDK swallows it after a conflict. */
  abort(id: string): void {
    const open = this.open.get(id)
    if (!open) throw noTransaction()
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
    if (transaction.snapshot !== undefined) this.history.release(transaction.snapshot)
    transaction.ended()
  }
}

function apply(transaction: Transaction): Change[] {
  return transaction.drafts().map(({ collection, id, after }) => {
    const row = collection.row(id)
    const before = row && (decode(row.text, 0) as Document)
    if (after && row && before) collection.replace(row, before, after)
    else if (after) collection.insert(after)
    else if (row && before) collection.remove(row, before)
    return { cid: collection.cid, id: id.toString('hex'), before: row?.text }
  })
}
