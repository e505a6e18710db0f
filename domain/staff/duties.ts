/** A person's duty windows laid on the minutes of a week, so that what crosses midnight or Sunday is no special case. */
import type { Duty } from '../estate/estate'

const dayMinutes = 1440
const weekMinutes = 7 * dayMinutes
const everyDay = [1, 2, 3, 4, 5, 6, 7]

export const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** How long one window lasts, in minutes; `until` at or before `from` is on the next day. */
const length = ({ from, until }: Duty) => (minutesOf(until) - minutesOf(from) + (minutesOf(until) <= minutesOf(from) ? dayMinutes : 0))

/** Begin and end in minutes of the week; what runs past Sunday's midnight goes on in Monday's morning. */
function spans (duty: Duty): [number, number][] {
  return (duty.weekdays ?? everyDay).flatMap((weekday): [number, number][] => {
    const begin = (weekday - 1) * dayMinutes + minutesOf(duty.from), end = begin + length(duty)
    return end <= weekMinutes ? [[begin, end]] : [[begin, weekMinutes], [0, end - weekMinutes]]
  })
}

/** Is somebody written down twice for the same minute? Windows that only touch are one after the other. */
export function overlapping (duties: readonly Duty[]): boolean {
  const all = duties.flatMap(spans).sort((a, b) => a[0] - b[0])
  return all.some(([begin], place) => place > 0 && begin < all[place - 1]![1])
}
