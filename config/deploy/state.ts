/** What is deployed, or shall be: both sides of the comparison have this form. */
import type { Index } from '../../cloudfunctions/indexes'

export interface Timer { name: string, /** seven fields */ cron: string }

export interface FunctionState {
  /** Seconds. */
  timeout: number
  /** Megabytes. */
  memory: number
  /** What `codeHash` says of it; undefined where it was not deployed by this command. */
  code?: string
  settings: Record<string, string>
  timers: Timer[]
}

export interface CollectionState { permission: string, indexes: Index[] }

export interface State {
  collections: Record<string, CollectionState>
  functions: Record<string, FunctionState>
  /** Paths of HTTP access, and the function each leads to. */
  paths: Record<string, string>
  /** The permission of stored files. */
  storage: string
}
