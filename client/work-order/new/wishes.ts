import { dayLength, hour, startOfDay } from '@domain/kit/calendar'
import { dayWords } from '../../matter'

interface Wish { key: string, label: string, from: number, until: number }

/** Half days, as people agree on them. */
const halves = [{ name: '上午', from: 9, until: 12 }, { name: '下午', from: 14, until: 18 }] as const

/** Shorter than this and nobody can come any more. */
const leastMs = hour
const shown = 4

/** The next half days somebody could come. */
export const wishes = (now: number): Wish[] => [0, 1, 2].flatMap(days => halves.map(({ name, from, until }): Wish => {
  const start = startOfDay(now) + days * dayLength
  return { key: `${days}-${from}`, label: `${dayWords(start, now)}${name}`, from: start + from * hour, until: start + until * hour }
})).filter(each => each.until - now > leastMs).slice(0, shown)
