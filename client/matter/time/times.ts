/** Moments and spans as people say them, in +08:00: a neighbour says “今天 13:42”, not a date. */
import { day, dayLength, hour, local, minute, moment, startOfDay, yearOf } from '@domain/kit/calendar'

const near: Record<number, string> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** `13:42` */
export const clockTime = (at: number) => local(at).format('HH:mm')

/** 今天, 昨天, 明天, else 11月3日, in another year 2025年11月3日. */
export const dayWords = (at: number, now: number) =>
  near[Math.round((startOfDay(at) - startOfDay(now)) / dayLength)] ?? local(at).format(yearOf(at) === yearOf(now) ? 'M月D日' : 'YYYY年M月D日')

/** `2021年9月1日起`, `到2027年6月30日`, or `2025年7月1日至2027年6月30日`. @param from `YYYY-MM-DD`, like `until`, the last day */
export function daysWords (from: string | undefined, until: string | undefined, now: number): string {
  const said = (date: string) => dayWords(moment(date), now)
  if (from === undefined) return until === undefined ? '' : `到${said(until)}`
  return until === undefined ? `${said(from)}起` : `${said(from)}至${said(until)}`
}

/** `今天 13:42` */
export const timeWords = (at: number, now: number) => `${dayWords(at, now)} ${clockTime(at)}`

/** `今天 14:00–15:00`, or with both days where they differ. */
export function spanWords (from: number, until: number | undefined, now: number): string {
  if (until === undefined) return timeWords(from, now)
  return day(from) === day(until) ? `${timeWords(from, now)}–${clockTime(until)}` : `${timeWords(from, now)} – ${timeWords(until, now)}`
}

interface Measure { upTo: number, of: number, long: string, short: string }

/** Up to a hundred minutes people count in minutes, up to two days in hours. */
const measures: Measure[] = [
  { upTo: 100 * minute, of: minute, long: ' 分钟', short: '分' },
  { upTo: 48 * hour, of: hour, long: ' 小时', short: '时' },
  { upTo: Infinity, of: dayLength, long: ' 天', short: '天' }
]

const measured = (milliseconds: number, name: 'long' | 'short') => {
  const length = Math.abs(milliseconds)
  const measure = measures.find(each => length < each.upTo) ?? measures[0]!
  return `${Math.max(1, Math.floor(length / measure.of))}${measure[name]}`
}

/** `38 分钟`, `3 小时`, `2 天` */
export const lengthWords = (milliseconds: number) => measured(milliseconds, 'long')

/** `38分`, `3时`, `2天`: fits into a ring. */
export const shortLength = (milliseconds: number) => measured(milliseconds, 'short')

/** `还剩 38 分钟` or `超 2 小时` */
export const leftWords = (dueAt: number, now: number) => dueAt >= now ? `还剩 ${lengthWords(dueAt - now)}` : `超 ${lengthWords(now - dueAt)}`
