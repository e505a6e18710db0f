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
    if (this.scheduled) return
    this.scheduled = true
    setImmediate(() => this.drain())
  }

  private drain(): void {
    this.scheduled = false
    const group = this.waiting.splice(0, maximumGroup)
    const written: { job: Job; result: unknown }[] = []
    try {
      this.sqlite.run('BEGIN IMMEDIATE')
      for (const job of group) this.run(job, (result) => written.push({ job, result }))
      this.sqlite.run('COMMIT')
      for (const { job, result } of written) job.committed(result)
      for (const { job, result } of written) job.done(result)
    } catch (error) {
      // The disk is full or broken: nothing of the group was written, and everybody in it hears so.
      this.sqlite.run('ROLLBACK')
      for (const { job } of written) job.failed(error)
    }
    if (this.waiting.length && !this.scheduled) {
      this.scheduled = true
      setImmediate(() => this.drain())
    }
  }

  private run(job: Job, written: (result: unknown) => void): void {
    this.sqlite.run('SAVEPOINT one')
    try {
      written(job.work())
    } catch (error) {
      this.sqlite.run('ROLLBACK TO one')
      if (error instanceof Locked) void error.until.then(() => this.add(job))
      else job.failed(error)
    }
    this.sqlite.run('RELEASE one')
  }
}
