/** Making the bills of a period: looked at first, then issued in parts, and again from where it broke off. */
import type { Tariff } from './tariff'

export const runStates = ['previewing', 'previewed', 'issuing', 'done', 'discarded'] as const
export type RunState = typeof runStates[number]

/** Of one fee: what a run comes to, and what the period before came to. */
export interface FeeTotal { tariffId: string, name: string, count: number, fen: number, beforeFen: number }

/** Why premises got no bill of a fee. */
export const skipReasons = ['unsold', 'notYet', 'noArea', 'noReading', 'questioned', 'issued', 'nothing'] as const
export type SkipReason = typeof skipReasons[number]

export interface BillingRun {
  _id: string
  v: 1
  estateId: string
  period: string
  /** As they were when it began: a price changed meanwhile is the next run's. */
  tariffs: Tariff[]
  /** Total of a common cost of the period, by fee. */
  sharedFen: Record<string, number>
  state: RunState
  /** Premises looked at, of how many. */
  done: number
  of: number
  /** The last premises looked at. */
  cursor?: string
  part: number
  /** Of each shared fee: area or count of the premises before the cursor, and of all of them. */
  shares: Record<string, { before: number, all: number }>
  totals: FeeTotal[]
  skipped: Partial<Record<SkipReason, number>>
  startedBy: string
  startedByName: string
  at: number
  rev: number
  lastKey?: string
}

export type RunView = Omit<BillingRun, '_id' | 'v' | 'estateId' | 'tariffs' | 'shares' | 'cursor' | 'part' | 'startedBy' | 'lastKey'> & { id: string }

export const runView = ({ _id, period, sharedFen, state, done, of, totals, skipped, startedByName, at, rev }: BillingRun): RunView =>
  ({ id: _id, period, sharedFen, state, done, of, totals, skipped, startedByName, at, rev })
