/** The one place that opens the SDK. Where it connects to is the platform's to say, in the environment. */
import cloudbase from '@cloudbase/node-sdk'

export const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
export const db = app.database()
export const command = db.command

type Collection = ReturnType<typeof db.collection>

interface DocumentInTransaction {
  /** The document itself, or null. */
  get (): Promise<{ data: unknown }>
  set (data: object): Promise<unknown>
  update (data: object): Promise<{ updated: number }>
  remove (): Promise<{ deleted: number }>
}

/** What truly takes part in a transaction: single documents, `add`, and `where()` to read or to update and return. The SDK types it `any`. */
export interface Transaction {
  collection (name: string): { doc (id: string): DocumentInTransaction, where (filter: object): ReturnType<Collection['where']>, add (data: object): Promise<unknown> }
}

/** How often a transaction is tried that met another one. Those who write to one estate's log stand in a queue. */
const patience = 20

interface Transacting { runTransaction<T> (work: (transaction: Transaction) => Promise<T>, times: number): Promise<T> }

/** All of it happens or nothing; `work` runs again after a conflict, so it must do nothing else. */
export const inTransaction = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => (db as unknown as Transacting).runTransaction(work, patience)

/** CloudBase reports a taken key under two codes (documented one and observed one); the text tells for both. */
export const isTaken = (error: unknown) => error instanceof Error &&
  ((error as { code?: string }).code === 'DATABASE_DUPLICATE_WRITE' || error.message.includes('E11000 duplicate key'))

/** A setting of the function's environment; a missing one is a deployment error and says which. */
export function setting (name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`the environment variable ${name} is not set`)
  return value
}
