import type { Duty, Staff } from './estate'
import { isAtWork, within } from './roster'

/** The duty that follows without a break, where there is one. */
const next = (duties: readonly Duty[], { until }: Duty) => duties.find(each => each.from === until)

/**
 * @param at ms
 * @returns `HH:MM` when the duty of this moment ends, breaks between adjoining duties not counted; undefined off duty and
 * for whoever is on duty round the clock
 */
export function dutyUntil (staff: Staff, at: number): string | undefined {
  if (!isAtWork(staff, at)) return undefined
  const seen = new Set<Duty>()
  let current = staff.duties.find(duty => within(duty, at))
  while (current && !seen.has(current)) {
    seen.add(current)
    const following = next(staff.duties, current)
    if (!following) return current.until
    current = following
  }
  return undefined
}
