/** Making the bills of a period: looked at first, then issued in parts, and again from where it broke off. */
import type { Tariff } from './tariff'

export const runStates = ['previewing', 'previewed', 'issuing', 'done', 'discarded'] as const
export type RunState = typeof runStates[number]

/** Of one fee: what a run comes to, and what the period before came to. */
export interface FeeTotal { tariffId: string, name: string, count: number, fen: number, beforeCount: number, beforeFen: number }

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
  /** The address of the last premises looked at. */
  cursor?: string
  /** The part that is next: to be looked at, to have its shares settled, to be issued. */
  part: number
  /** How many there are, once all premises were looked at. */
  parts?: number
  /** Of each shared fee: area or count of the premises before the cursor; of all of them in the end. */
  own: Record<string, number>
  totals: FeeTotal[]
  skipped: Partial<Record<SkipReason, number>>
  /** When it was let go on to issue, and by whom. */
  issuing?: { at: number, by: string }
  /** What it has issued by now: less than the totals where another run had issued some meanwhile. */
  issued: { count: number, fen: number }
  startedBy: string
  startedByName: string
  at: number
  rev: number
}

export type RunView = Omit<BillingRun, '_id' | 'v' | 'estateId' | 'tariffs' | 'own' | 'cursor' | 'part' | 'parts' | 'issuing' | 'startedBy'> & { id: string }

export const runView = ({ _id, period, sharedFen, state, done, of, totals, skipped, issued, startedByName, at, rev }: BillingRun): RunView =>
  ({ id: _id, period, sharedFen, state, done, of, totals, skipped, issued, startedByName, at, rev })
