/** Takes the public-holiday calendar from the data of npm's chinese-days (State Council notices, by day). */
import type { CalendarYear } from './estate'

/** Days as `YYYY-MM-DD`; what they are called does not matter here. */
export interface PublishedDays { holidays: Record<string, unknown>, workdays: Record<string, unknown> }

const ofYear = (days: Record<string, unknown>, year: string) => Object.keys(days).filter(date => date.startsWith(`${year}-`))

/**
 * @param years as `2026`
 * @returns only years that were published: a year without a single holiday is not known yet, and is absent
 */
export function importCalendar (published: PublishedDays, years: readonly string[]): Record<string, CalendarYear> {
  const calendar: Record<string, CalendarYear> = {}
  for (const year of years) {
    const holidays = ofYear(published.holidays, year)
    if (holidays.length === 0) continue
    calendar[year] = {
      ...Object.fromEntries(holidays.map(date => [date, 'holiday'] as const)),
      ...Object.fromEntries(ofYear(published.workdays, year).map(date => [date, 'workday'] as const))
    }
  }
  return calendar
}

