/** The one place that opens the SDK. Where it connects to is the platform's to say, in the environment. */
import cloudbase from '@cloudbase/node-sdk'

export const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
export const db = app.database()
export const command = db.command

/** CloudBase reports a taken key under two codes (documented one and observed one); the text tells for both. */
export const isTaken = (error: unknown) => error instanceof Error &&
  ((error as { code?: string }).code === 'DATABASE_DUPLICATE_WRITE' || error.message.includes('E11000 duplicate key'))

/** A setting of the function's environment; a missing one is a deployment error and says which. */
export function setting (name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`the environment variable ${name} is not set`)
  return value
}
