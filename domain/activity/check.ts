/** Whether the figures of an activity go together. */
import { dayLength } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Activity } from './activity'

type Figures = Pick<Activity, 'startsAt' | 'endsAt' | 'closesAt' | 'capacity' | 'companions'> & { opensAt?: number | undefined }

/** One activity is a week at most: what is longer is several. */
const longest = 7 * dayLength
const farthest = 365 * dayLength

/** The first that holds is what the writer is told, of which field. */
const wrongs: readonly (readonly [field: string, reason: string, holds: (figures: Figures, now: number) => boolean])[] = [
  ['startsAt', 'past', ({ startsAt }, now) => startsAt <= now],
  ['startsAt', 'range', ({ startsAt }, now) => startsAt > now + farthest],
  ['endsAt', 'endsBeforeStart', ({ startsAt, endsAt }) => endsAt <= startsAt],
  ['endsAt', 'range', ({ startsAt, endsAt }) => endsAt > startsAt + longest],
  ['closesAt', 'closesAfterStart', ({ closesAt, startsAt }) => closesAt > startsAt],
  ['closesAt', 'past', ({ closesAt }, now) => closesAt <= now],
  ['opensAt', 'opensAfterClose', ({ opensAt = 0, closesAt }) => opensAt >= closesAt],
  ['companions', 'partyTooLarge', ({ companions, capacity }) => companions + 1 > capacity]
]

/** @throws Refused invalid, with the field */
export function checkFigures (figures: Figures, now: number): void {
  const wrong = wrongs.find(([, , holds]) => holds(figures, now))
  if (wrong) throw new Refused('invalid', wrong[1], wrong[0])
}
