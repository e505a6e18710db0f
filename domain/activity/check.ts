/** Whether the figures of an activity go together. */
import { dayLength } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Activity } from './activity'

type Times = Pick<Activity, 'startsAt' | 'endsAt'>
type Figures = Times & Pick<Activity, 'closesAt' | 'capacity' | 'companions'> & { opensAt?: number | undefined }

type Wrong<F> = readonly [field: string, reason: string, holds: (figures: F, now: number) => boolean]

/** One activity is a week at most: what is longer is several. */
const longest = 7 * dayLength
const farthest = 365 * dayLength

/** The first that holds is what the writer is told, of which field. */
const wrongTimes: readonly Wrong<Times>[] = [
  ['startsAt', 'past', ({ startsAt }, now) => startsAt <= now],
  ['startsAt', 'range', ({ startsAt }, now) => startsAt > now + farthest],
  ['endsAt', 'endsBeforeStart', ({ startsAt, endsAt }) => endsAt <= startsAt],
  ['endsAt', 'range', ({ startsAt, endsAt }) => endsAt > startsAt + longest]
]
const wrongs: readonly Wrong<Figures>[] = [
  ...wrongTimes,
  ['closesAt', 'closesAfterStart', ({ closesAt, startsAt }) => closesAt > startsAt],
  ['closesAt', 'past', ({ closesAt }, now) => closesAt <= now],
  ['opensAt', 'opensAfterClose', ({ opensAt = 0, closesAt }) => opensAt >= closesAt],
  ['companions', 'partyTooLarge', ({ companions, capacity }) => companions + 1 > capacity]
]

function check<F> (rows: readonly Wrong<F>[], figures: F, now: number): void {
  const wrong = rows.find(([, , holds]) => holds(figures, now))
  if (wrong) throw new Refused('invalid', wrong[1], wrong[0])
}

/** When it is. @throws Refused invalid, with the field */
export const checkTimes = (times: Times, now: number): void => check(wrongTimes, times, now)

/** All of it. @throws Refused invalid, with the field */
export const checkFigures = (figures: Figures, now: number): void => check(wrongs, figures, now)
