/** Moments as people read them, in +08:00. */
import { offset } from '../kit/calendar'

const two = (part: number) => String(part).padStart(2, '0')

function parts (at: number) {
  const local = new Date(at + offset)
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, date: local.getUTCDate(), clock: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}` }
}

/** `2026年11月23日 14:58`, as WeChat's keyword type `time` wants it. */
export const dateTimeWords = (at: number) => `${dateWords(at)} ${parts(at).clock}`

/** `2026年11月23日` */
export function dateWords (at: number): string {
  const { year, month, date } = parts(at)
  return `${year}年${month}月${date}日`
}

/** `11月23日 14:58`: in a sentence the year goes without saying. */
export function momentWords (at: number): string {
  const { month, date, clock } = parts(at)
  return `${month}月${date}日 ${clock}`
}
