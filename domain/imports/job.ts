/** One import: a sheet that was read, looked through, and then written in parts by whoever asks for the next. */
import type { RowError } from './column'
import type { ImportKind } from './kinds'
import type { Mapping } from './mapping'

/**
 * mapping: which column is which · checking: rows are looked at · checked: what would happen is known, nothing is written ·
 * writing: rows are written · done
 */
export const jobStates = ['mapping', 'checking', 'checked', 'writing', 'done'] as const
export type JobState = typeof jobStates[number]

/** How many rows would add somebody or something, change it, find it as it is, or are wrong. */
export interface Counts { new: number, changed: number, same: number, wrong: number }
export const noCounts: Counts = { new: 0, changed: 0, same: 0, wrong: 0 }

/** `all`: nothing is written unless all is right. */
export const runModes = ['all', 'goodRows'] as const
export type RunMode = typeof runModes[number]

/** Rows in one part: what a step reads, looks up and writes at once. */
export const batchSize = 400
/** Data rows a sheet may have, and columns. */
export const mostRows = 50_000
export const mostColumns = 60

export interface ImportJob {
  _id: string
  v: 1
  estateId: string
  kind: ImportKind
  fileName: string
  at: number
  by: { id: string, name: string }
  state: JobState
  /** The header as it stands in the sheet, by column; a first value of each, masked. */
  titles: string[]
  samples: string[]
  mapping: Mapping
  rows: number
  batches: number
  /** How often the columns were said: findings of an earlier mapping never replace those of a later one. */
  round: number
  /** The next part to look at, or to write. */
  cursor: number
  counts: Counts
  mode?: RunMode
  /** Rows that were right when they were checked and could no longer be written. */
  missed: number
}

/** One letter a row: new, changed, same, wrong. */
export type Outcome = 'n' | 'c' | 's' | 'w'
export const outcomeOf = { new: 'n', changed: 'c', same: 's', wrong: 'w' } as const satisfies Record<keyof Counts, Outcome>

/** One part of a sheet. What the cells say lies sealed: it is full of numbers. */
export interface Batch {
  _id: string
  v: 1
  estateId: string
  jobId: string
  n: number
  at: number
  rows: number[]
  /** Of the job, when this part was looked at. */
  round: number
  sealed?: string
  /** A letter for each row. */
  outcome?: string
  errors?: RowError[]
  /** What a row is known by, hashed, so that the same one further down is found. */
  keys?: string[][]
}

const letterNames = Object.fromEntries(Object.entries(outcomeOf).map(([name, letter]) => [letter, name])) as Record<Outcome, keyof Counts>

export const nameOf = (letter: string): keyof Counts => letterNames[letter as Outcome]

export function countOf (outcomes: readonly string[]): Counts {
  const counts = { ...noCounts }
  for (const letter of outcomes.join('')) counts[nameOf(letter)]++
  return counts
}
