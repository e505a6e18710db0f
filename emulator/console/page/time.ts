/** Times as people in China read them: +08:00, whatever the browser's own zone. */
const zoneMs = 8 * 3600_000
const minuteMs = 60_000
const dayMs = 86_400_000
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

const local = (at: number) => new Date(at + zoneMs)

/** `2026-11-23`. */
export const dateOf = (at: number) => local(at).toISOString().slice(0, 10)

/** `14:58`. */
export const clockOf = (at: number) => local(at).toISOString().slice(11, 16)

/** `14:58:03`. */
export const secondsOf = (at: number) => local(at).toISOString().slice(11, 19)

export const weekdayOf = (at: number) => weekdays[local(at).getUTCDay()] ?? ''

/** `14:58` today, `昨天 14:58`, `11-20 14:58` before that. */
export function agoOf (at: number, now: number): string {
  const days = Math.floor((now + zoneMs) / dayMs) - Math.floor((at + zoneMs) / dayMs)
  if (days === 0) return clockOf(at)
  return days === 1 ? `昨天 ${clockOf(at)}` : `${dateOf(at).slice(5)} ${clockOf(at)}`
}

/** Half past eight on the morning that comes next. */
export function nextMorning (now: number): number {
  const today = Date.parse(`${dateOf(now)}T08:30:00+08:00`)
  return today > now ? today : today + dayMs
}

/** For `<input type="datetime-local">`, and back. */
export const toInput = (at: number) => `${dateOf(at)}T${clockOf(at)}`
export const fromInput = (value: string) => Date.parse(`${value}:00+08:00`)

export const minutes = (count: number) => count * minuteMs
export const days = (count: number) => count * dayMs
