import { dayLength, moment } from '../kit/calendar'
import type { RegisterEntry } from './entry'

/** When an entry's person no longer belongs there, and what they asked for passes to those who stay: ms, none while that is open. */
export function passOnAtOf ({ personId, until, ended }: Pick<RegisterEntry, 'personId' | 'until' | 'ended'>): number | undefined {
  if (!personId) return undefined
  const lastDay = until ? moment(until) + dayLength : undefined
  return ended && lastDay ? Math.min(ended.at, lastDay) : ended?.at ?? lastDay
}
