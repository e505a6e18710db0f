import type { Sqlite } from './store/sqlite'
import type { Journal } from './types'

/** The journal in the database; a row is one commit of its own. */
export class DurableJournal implements Journal {
  constructor(private readonly sqlite: Sqlite) {
    sqlite.exec('CREATE TABLE IF NOT EXISTS journal(seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, row TEXT NOT NULL)')
    sqlite.exec('CREATE INDEX IF NOT EXISTS journalByKind ON journal(kind, seq)')
  }

  add(kind: string, row: object): number {
    return this.sqlite.run('INSERT INTO journal(kind, row) VALUES (?, ?)', kind, JSON.stringify(row))
  }

  together<Result>(work: () => Result): Result {
    this.sqlite.run('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.sqlite.run('COMMIT')
      return result
    } catch (error) {
      if (this.sqlite.isInTransaction) this.sqlite.run('ROLLBACK')
      throw error
    }
  }

  list<T>(kind: string, { after = 0, limit = -1 }: { after?: number; limit?: number } = {}): (T & { seq: number })[] {
    return this.sqlite
      .rows<[number, string]>('SELECT seq, row FROM journal WHERE kind = ? AND seq > ? ORDER BY seq LIMIT ?', kind, after, limit)
      .map(([seq, row]) => ({ ...(JSON.parse(row) as T), seq }))
  }

  clear(kind?: string): void {
    if (kind === undefined) this.sqlite.run('DELETE FROM journal')
    else this.sqlite.run('DELETE FROM journal WHERE kind = ?', kind)
  }
}
