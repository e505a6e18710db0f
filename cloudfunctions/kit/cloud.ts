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
const patience = 24
/** What lies between two tries, at random so that those who met do not meet again: up to this, doubled each time, in ms. */
const firstPause = 20, longestPause = 800

interface Transacting { runTransaction<T> (work: (transaction: Transaction) => Promise<T>, times: number): Promise<T> }

const met = (error: unknown) => (error as { code?: string } | undefined)?.code === 'DATABASE_TRANSACTION_CONFLICT'
const pause = (attempt: number) => new Promise(resolve => setTimeout(resolve, Math.random() * Math.min(firstPause * 2 ** attempt, longestPause)))

/**
 * All of it happens or nothing; `work` runs again after a conflict, so it must do nothing else. The SDK's own retries come at
 * once, and so meet again: ten at a time would use them up.
 */
export async function inTransaction<T> (work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await (db as unknown as Transacting).runTransaction(work, 0)
    } catch (error) {
      if (!met(error) || attempt >= patience) throw error
    }
    await pause(attempt)
  }
}

/** CloudBase reports a taken key under two codes (documented one and observed one); the text tells for both. */
export const isTaken = (error: unknown) => error instanceof Error &&
  ((error as { code?: string }).code === 'DATABASE_DUPLICATE_WRITE' || error.message.includes('E11000 duplicate key'))

/** A setting of the function's environment; a missing one is a deployment error and says which. */
export function setting (name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`the environment variable ${name} is not set`)
  return value
}
