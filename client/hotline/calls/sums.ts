import type { HotlineCalls } from '@domain/hotline/contract'

export interface Sum { name: string, count: number }

/** Taps by what they have in common, the most first. */
export function sumsBy (calls: readonly HotlineCalls[], of: 'number' | 'date'): Sum[] {
  const sums = new Map<string, number>()
  for (const each of calls) sums.set(each[of], (sums.get(each[of]) ?? 0) + each.count)
  return [...sums].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count || one.name.localeCompare(other.name))
}

/** Each day that had any, the latest first, with its numbers. */
export const daysOf = (calls: readonly HotlineCalls[]): { date: string, numbers: Sum[] }[] =>
  [...new Set(calls.map(each => each.date))].sort().reverse().map(date => ({ date, numbers: sumsBy(calls.filter(each => each.date === date), 'number') }))
