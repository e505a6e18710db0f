import type { Database } from './connect'

/** What a command of the operator is given. */
export interface Surroundings {
  db: Database
  dryRun: boolean
  /** Documents read at a time. */
  page: number
  /** Where the ends of the audit chains are kept from one `verify` to the next. */
  heads: string | undefined
  /** Results, on stdout. */
  print: (line: string) => void
  /** How far it has come, on stderr. */
  progress: (line: string) => void
}

/** @returns whether all is well */
export type Command = (surroundings: Surroundings) => Promise<boolean>
