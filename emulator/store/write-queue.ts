import type { Sqlite } from './sqlite'

/** Thrown by work that met a document which a transaction has written: it starts again when that has ended. */
export class Locked extends Error {
  constructor(readonly until: Promise<unknown>) {
    super('locked by a transaction')
  }
}

interface Job {
  work: () => unknown
  committed: (result: unknown) => void
  done: (result: unknown) => void
  failed: (error: unknown) => void
}

/** Waiting writes share one commit, and so one wait for the disk; more than this would make the first ones wait. */
const maximumGroup = 200

/** Runs writes one after the other; each is all or nothing, and on disk before its promise is fulfilled. */
export class WriteQueue {
  private waiting: Job[] = []
  private scheduled = false

  constructor(readonly sqlite: Sqlite) {}

  /**
   * @param work runs synchronously, perhaps several times; only its last run leaves traces in the database.
   * @param committed runs right after the commit, before anybody else reads or writes.
   */
  write<Result>(work: () => Result, committed: (result: Result) => void = () => undefined): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.add({ work, committed: committed as Job['committed'], done: resolve as Job['done'], failed: reject })
    })
  }

  private add(job: Job): void {
    this.waiting.push(job)
    this.schedule()
  }

  private schedule(): void {
    if (this.scheduled) return
    this.scheduled = true
    setImmediate(() => this.drain())
  }

  private drain(): void {
    this.scheduled = false
    const group = this.waiting.splice(0, maximumGroup)
    const written = this.commit(group)
    for (const { job, result } of written) job.committed(result)
    for (const { job, result } of written) job.done(result)
    if (this.waiting.length) this.schedule()
  }

  /** @returns what is on disk now; everybody else has been told, or waits for a lock. */
  private commit(group: readonly Job[]): { job: Job; result: unknown }[] {
    const open = new Set(group)
    const written: { job: Job; result: unknown }[] = []
    try {
      this.sqlite.run('BEGIN IMMEDIATE')
      for (const job of group) {
        const result = this.run(job, open)
        if (open.has(job)) written.push({ job, result })
      }
      this.sqlite.run('COMMIT')
      return written
    } catch (error) {
      // The disk is full or broken: nothing of the group was written, and everybody in it hears so.
      if (this.sqlite.isInTransaction) this.sqlite.run('ROLLBACK')
      for (const job of open) job.failed(error)
      return []
    }
  }

  /** Takes a job out of `open` that ends without having written. */
  private run(job: Job, open: Set<Job>): unknown {
    this.sqlite.run('SAVEPOINT one')
    try {
      return job.work()
    } catch (error) {
      // SQLite itself may have ended the transaction, and with it everybody's work.
      if (!this.sqlite.isInTransaction) throw error
      this.sqlite.run('ROLLBACK TO one')
      open.delete(job)
      if (error instanceof Locked) void error.until.then(() => this.add(job))
      else job.failed(error)
      return undefined
    } finally {
      if (this.sqlite.isInTransaction) this.sqlite.run('RELEASE one')
    }
  }
}
