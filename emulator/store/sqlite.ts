import Libsql from 'libsql'

type Parameter = string | number | null | Buffer
type Statement = Libsql.Statement<unknown[]>

/**
 * The embedded database. WAL with synchronous=FULL: a commit has reached the disk when it returns.
 * Statements are kept, since libsql leaks what it prepares anew each time (200,000 of them: half a gigabyte).
 */
export class Sqlite {
  private readonly database: Libsql.Database
  private readonly statements = new Map<string, Statement>()

  constructor(file: string) {
    this.database = new Libsql(file)
    this.database.pragma('journal_mode = WAL')
    this.database.pragma('synchronous = FULL')
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

  /** @returns the rowid of the last inserted row. */
  run(sql: string, ...parameters: Parameter[]): number {
    return Number(this.prepared(sql).run(parameters).lastInsertRowid)
  }

  /** For statements without parameters and answers, and for those that change tables. */
  exec(sql: string): void {
    this.database.exec(sql)
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }
}
