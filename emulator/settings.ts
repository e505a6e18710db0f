import type { Sqlite } from './store/sqlite'

/** Small facts the local cloud keeps about itself. */
export class Settings {
  constructor(private readonly sqlite: Sqlite) {
    sqlite.exec('CREATE TABLE IF NOT EXISTS settings(name TEXT PRIMARY KEY, value TEXT NOT NULL)')
  }

  get(name: string): string | undefined {
    return this.sqlite.rows<[string]>('SELECT value FROM settings WHERE name = ?', name)[0]?.[0]
  }

  set(name: string, value: string): void {
    this.sqlite.run('INSERT OR REPLACE INTO settings VALUES (?, ?)', name, value)
  }
}
