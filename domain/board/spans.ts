/** What a board looks back on, as data: which tallies it needs, which it is compared with, what its bars stand for. */
import { day } from '../kit/calendar'
import { dayTally, now as standing, weekTally } from './contributions'
import { daysUntil, mondaysUntil } from './week'

export const spans = ['week', 'month', 'quarter'] as const
export type Span = typeof spans[number]

interface Row {
  /** Weeks that count, the current one among them. */
  weeks: number
  /** Weeks before them that they are compared with. */
  before: number
  bars: 'day' | 'week'
}

/** As many weeks as the longest has. */
export const mostWeeks = 13

const rows: Record<Span, Row> = {
  week: { weeks: 1, before: 1, bars: 'day' },
  month: { weeks: 4, before: 4, bars: 'week' },
  quarter: { weeks: mostWeeks, before: 0, bars: 'week' }
}

export interface Wanted { now: string, /** Mondays of the first and the last week that count. */ from: string, until: string, weeks: string[], before: string[], barsBy: 'day' | 'week', bars: { on: string, name: string }[] }

/** @param at ms */
export function tallyNames (span: Span, at: number): Wanted {
  const { weeks, before, bars } = rows[span], today = day(at), mondays = mondaysUntil(today, weeks + before)
  const [compared, current] = [mondays.slice(0, before), mondays.slice(before)]
  return {
    now: standing, from: current[0]!, until: current.at(-1)!, weeks: current.map(weekTally), before: compared.map(weekTally), barsBy: bars,
    bars: bars === 'day' ? daysUntil(today, 7).map(on => ({ on, name: dayTally(on) })) : current.map(on => ({ on, name: weekTally(on) }))
  }
}
