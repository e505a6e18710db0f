import { randomUUID } from 'node:crypto'
import type { Identity } from '../types'
import type { Sqlite } from '../store/sqlite'

export type Person = Omit<Identity, 'source'>

/** Who holds which phone. Kept over restarts, so that an open simulator page stays signed in. */
export class Sessions {
  constructor(private readonly sqlite: Sqlite) {
    sqlite.exec('CREATE TABLE IF NOT EXISTS sessions(token TEXT PRIMARY KEY, person TEXT NOT NULL)')
  }

  open(person: Person): string {
    const token = randomUUID()
    this.sqlite.run('INSERT INTO sessions VALUES (?, ?)', token, JSON.stringify(person))
    return token
  }

  personOf(token: string | undefined): Person | undefined {
    if (token === undefined) return undefined
    const [row] = this.sqlite.rows<[string]>('SELECT person FROM sessions WHERE token = ?', token)
    return row && (JSON.parse(row[0]) as Person)
  }

  empty(): void {
    this.sqlite.run('DELETE FROM sessions')
  }
}
