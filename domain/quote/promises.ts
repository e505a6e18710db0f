/**
 * What the resident is promised once a price is confirmed: the day and the length that stand in its text, in place of the estate's terms.
 * One row for each promise: the moment it is due, how long before it whoever comes is warned, and from when it runs.
 */
import { dayLength, hour, minute } from '../kit/calendar'
import { promise } from '../matter/clocks'
import type { ClockName, Matter } from '../matter/matter'
import type { Quote } from './quoting'
import { hoursOfWork } from './text'

type Agreed = Pick<Quote, 'startAt' | 'workMinutes'>

/** Whole days before the last are gone at the same hour; what takes longer than a day of work goes on the next morning, as the text counts it. */
export function finishedAt ({ startAt, workMinutes }: Agreed): number {
  const length = workMinutes * minute, nights = Math.ceil(length / hoursOfWork) - 1
  return startAt + nights * dayLength + length - nights * hoursOfWork
}

interface Row { clock: ClockName, due: (agreed: Agreed) => number, from: (agreed: Agreed, now: number) => number, early: (agreed: Agreed) => number }

const rows: readonly Row[] = [
  { clock: 'arrive', due: ({ startAt }) => startAt, from: (_, now) => now, early: () => 2 * hour },
  { clock: 'finish', due: finishedAt, from: ({ startAt }, now) => Math.max(startAt, now), early: ({ workMinutes }) => Math.min(workMinutes * minute / 5, dayLength) }
]

/** @param names a change of the work moves only its end */
export function promiseAgreed (draft: Matter, agreed: Agreed, now: number, names: readonly ClockName[] = ['arrive', 'finish']) {
  for (const { clock, due, from, early } of rows.filter(each => names.includes(each.clock))) promise(draft, clock, from(agreed, now), due(agreed), early(agreed))
}
