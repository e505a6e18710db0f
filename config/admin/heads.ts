/** The ends of the chains as they were seen last: a chain that was cut or written anew from its beginning is whole in itself. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export interface Head { seq: number, hash: string }
export type Heads = Record<string, Head>

/** @throws Error naming the file where it holds something else */
export function readHeads (file: string | undefined): Heads {
  if (file === undefined || !existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Heads
  } catch (error) {
    throw new Error(`cannot read the ends of the audit log in ${file}: ${(error as Error).message}`, { cause: error })
  }
}

export const writeHeads = (file: string, heads: Heads) => writeFileSync(file, `${JSON.stringify(heads, null, 2)}\n`)
