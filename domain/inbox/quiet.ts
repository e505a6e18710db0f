/** When a push may go out. The entry in the inbox never waits. */
import type { Estate } from '../estate/estate'
import { onDuty, staffOf, within } from '../estate/roster'
import { day, dayLength, moment } from '../kit/calendar'

/** The next two times the clock shows this, today's or tomorrow's and the one after. */
const clockTimes = (clock: string, now: number) => [0, 1, 2].map(days => moment(day(now + days * dayLength), clock)).filter(at => at > now)

/**
 * In the quiet hours nobody off duty is pushed to, unless it cannot wait.
 * @param anytime an emergency
 * @param now ms
 * @returns the first moment from `now` on at which this person may be pushed to: now, the end of the quiet hours, or
 *   the start of their duty within them; asked again a day later at the latest
 */
export function pushMoment (estate: Estate, personId: string, anytime: boolean, now: number): number {
  const staff = staffOf(estate, personId)
  const allowed = (at: number) => !within(estate.quiet, at) || (staff !== undefined && onDuty(staff, at))
  if (anytime || allowed(now)) return now
  const clocks = [estate.quiet.until, ...staff?.duties.map(duty => duty.from) ?? []]
  return Math.min(now + dayLength, ...clocks.flatMap(clock => clockTimes(clock, now)).filter(allowed))
}
