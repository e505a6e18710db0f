/** Months as `YYYY-MM`, and the periods that begin with one. */
import type { Due } from './tariff'

export const monthOf = (date: string): string => date.slice(0, 7)
export const startOf = (month: string): string => `${month}-01`

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** So many months later; earlier where `count` is negative. */
export function monthAfter (month: string, count: number): string {
  const [year, place] = month.split('-').map(Number) as [number, number]
  const all = year * 12 + place - 1 + count
  return `${Math.floor(all / 12)}-${twoDigits(all % 12 + 1)}`
}

export const daysIn = (month: string): number => {
  const [year, place] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, place, 0)).getUTCDate()
}

export const lastDayOf = (month: string): string => `${month}-${twoDigits(daysIn(month))}`

/** The months of a period. */
export const monthsOf = (period: string, count: number): string[] => Array.from({ length: count }, (_each, place) => monthAfter(period, place))

/** Whether a period of so many months begins with this month: the first one begins in January. */
export const begins = (everyMonths: number, month: string): boolean => (Number(month.slice(5)) - 1) % everyMonths === 0

export const dueOn = ({ months, day }: Due, period: string): string => `${monthAfter(monthOf(period), months)}-${twoDigits(day)}`

/** What is charged once bears its month and what tells it from another: in the order of time among all periods. */
export const oncePeriod = (date: string, mark: string): string => `${monthOf(date)}-${mark}`
