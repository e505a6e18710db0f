import { pathToFileURL } from 'node:url'
import Libsql from 'libsql'
import { writeRefused } from '../errors'

type Parameter = string | number | null | Buffer
type Statement = Libsql.Statement<unknown[]>

/**
 * What the connection that writes must say of itself when asked. WAL with synchronous=FULL (2): a commit has reached the
 * disk when it returns. Every 1000 pages (4 MB) the log is brought into the database, so that it stays small.
 */
const required = { journal_mode: 'wal', synchronous: 2, wal_autocheckpoint: 1000 }

const setup = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 1000;
  PRAGMA journal_size_limit = 16777216;
`

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code)

/** A full disk is FULL to SQLite, a limit on a file's size IOERR. */
const isRefusedWrite = (error: unknown) => /^SQLITE_(FULL|IOERR)/.test(codeOf(error))

/**
 * The embedded database. Statements are kept, since libsql leaks what it prepares anew each time (200,000 of them: half
 * a gigabyte).
 */
export class Sqlite {
  private readonly database: Libsql.Database
  private readonly statements = new Map<string, Statement>()

  /** @throws Error where the disk's safety cannot be had, as on a file system without shared memory. */
  constructor(file: string, { readOnly = false } = {}) {
    this.database = new Libsql(readOnly ? `${pathToFileURL(file).href}?mode=ro` : file)
    if (readOnly) {
      this.exec('PRAGMA busy_timeout = 5000')
      return
    }
    this.exec(setup)
    for (const [name, value] of Object.entries(required)) {
      const [row] = this.rows(`PRAGMA ${name}`)
      if (row?.[0] !== value) throw new Error(`${file}: ${name} is ${String(row?.[0])}, it must be ${value} for writes to be safe`)
    }
  }

  /** Whether BEGIN is still in force: SQLite may end a transaction by itself when the disk is full. */
  get isInTransaction(): boolean {
    return this.database.inTransaction
  }

  private prepared(sql: string): Statement {
    let statement = this.statements.get(sql)
    if (!statement) {
      statement = this.database.prepare(sql)
      this.statements.set(sql, statement)
    }
    return statement
  }

  /**
   * All rows as arrays; blobs come as Buffers. Parameters go as one list, since libsql takes a lone Buffer for an object of
   * named parameters, and panics.
   */
  rows<Row extends unknown[]>(sql: string, ...parameters: Parameter[]): Row[] {
    return this.prepared(sql).raw(true).all(parameters) as Row[]
  }

  hasTable(name: string): boolean {
    return this.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", name).length > 0
  }

  /** @returns the rowid of the last inserted row. @throws SYS_ERR where the disk does not take it. */
  run(sql: string, ...parameters: Parameter[]): number {
    try {
      return Number(this.prepared(sql).run(parameters).lastInsertRowid)
    } catch (error) {
      throw isRefusedWrite(error) ? writeRefused(codeOf(error)) : error
    }
  }

  /** For statements without parameters and answers, and for those that change tables. */
  exec(sql: string): void {
    try {
      this.database.exec(sql)
    } catch (error) {
      throw isRefusedWrite(error) ? writeRefused(codeOf(error)) : error
    }
  }

  close(): void {
    // What is prepared is not freed before it is collected, and a snapshot that stays open would keep the log from shrinking.
    if (this.isInTransaction) this.exec('ROLLBACK')
    this.statements.clear()
    this.database.close()
  }
}

/** Runs statements without answers on a file, and closes it so that nothing lies beside it any more. */
export function runOn(file: string, sql: string): void {
  const database = new Libsql(file)
  try {
    database.exec(sql)
  } finally {
    database.close()
  }
}

/**
 * Holds a file by SQLite's own locks: the kernel gives it to one process only, and lets it go when that process ends, in
 * whatever way. Nobody may open the file otherwise in the same process, since closing it would let it go, too.
 * @returns lets it go; `undefined` where another process has it. @throws what SQLite throws.
 */
export function holdFile(file: string): (() => void) | undefined {
  const database = new Libsql(file)
  try {
    database.exec('BEGIN EXCLUSIVE')
    return () => void database.close()
  } catch (error) {
    database.close()
    if (codeOf(error) === 'SQLITE_BUSY') return undefined
    throw error
  }
}
