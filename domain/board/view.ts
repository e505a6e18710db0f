/** What the board shows, reckoned from tallies. Nothing of it names a resident, and nothing of it is money between the company and its vendors. */
import type { Listed } from './behind'
import type { Numbers } from './figures'
import type { Stocks } from './stocks'

/** Minutes; absent where nothing was measured. Read from buckets (`durations.ts`). */
export interface Lasted { count: number, median?: number, most?: number }

export interface FiguresView {
  received: number
  taken: number
  closed: number
  /** Refused, or taken back. */
  dropped: number
  reopened: number
  handedOver: number
  breaches: number
  breachesBy: Record<string, number>
  response: Lasted
  resolution: Lasted
  followUpDue: number
  followUpDone: number
  rated: number
  /** 1 … 5, hundredths; absent where nobody rated. */
  scores?: { speed: number, quality: number, manner: number }
  unsatisfied: number
}

export interface Point { on: string, received: number, closed: number, breaches: number }

/** One zone, kind, clerk, vendor or category. */
export interface Line { key: string, name: string, figures: FiguresView, open: number, /** Open for more than a week. */ old: number }

export interface OpenView {
  total: number
  byStatus: { status: string, count: number }[]
  /** By days since it was received: today, until 3, until 7, until 30, more. */
  byAge: { age: Age, count: number }[]
}

export const ages = ['today', 'days3', 'week', 'month', 'longer'] as const
export type Age = typeof ages[number]

export interface AlarmView { what: AlarmName, value: number, before: number }

/** @property week its Monday @property behind the figure whose matters made it so, and what it comes to by now */
export interface ShownAlarm extends AlarmView { week: string, behind: { figure: Listed, count: number } }

export type AlarmName = 'breaches' | 'reopened' | 'unsatisfied' | 'score'

export interface BoardView {
  /** Figures are complete up to here, ms; null: nothing was ever counted. */
  countedAt: number | null
  /** Mondays of its first and its last week. */
  from: string
  until: string
  figures: FiguresView
  /** Of the span before, where it is compared. */
  before?: FiguresView
  /** Of the last seven days, or of the weeks that count. */
  bars: 'day' | 'week'
  series: Point[]
  by: Record<'zone' | 'kind' | 'clerk' | 'vendor' | 'category', Line[]>
  open: OpenView
  stocks?: Stocks
  alarms: ShownAlarm[]
  /** Open matters that nobody looks after as they should. */
  findings: number
}

export type { Numbers }
