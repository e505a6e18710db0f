import type { Thing } from './things'

/** One way to keep documents, with what it can do as well as it can. What it does not offer is missing. */
export interface Engine {
  insertMany: (things: Thing[]) => Promise<void>
  /** Fulfilled when the engine says that it is kept. */
  insert?: (thing: Thing) => Promise<void>
  /** The question `page`; the ids in order. */
  page: () => Promise<string[]>
  /** The question `unindexed`; how many match. */
  scan: () => Promise<number>
  aggregate?: () => Promise<object[]>
  close: () => Promise<void>
}

export type Open = (folder: string) => Promise<Engine>
