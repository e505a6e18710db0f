import { calendar, serviceHours } from '../../tests/make/hours'
import { hour, minute, moment } from '../kit/calendar'
import { addServiceTime, dayType, missingYears, serviceTimeBetween } from './service-time'

const hours = { serviceHours, calendar }
const after = (date: string, clock: string, minutes: number) => {
  const { at, missingYear } = addServiceTime(hours, moment(date, clock), minutes * minute)
  return [new Date(at + 8 * hour).toISOString().slice(0, 16).replace('T', ' '), ...(missingYear ? [missingYear] : [])].join(' missing ')
}

// Monday 2026-11-23 is an ordinary workday with service from 08:30 to 21:00.
test.each([
  ['20:59', 1, '2026-11-23 21:00'],
  ['20:59', 2, '2026-11-24 08:31'],
  ['21:00', 20, '2026-11-24 08:50'],
  ['23:59', 20, '2026-11-24 08:50'],
  ['00:00', 20, '2026-11-23 08:50'],
  ['08:29', 20, '2026-11-23 08:50'],
  ['08:30', 20, '2026-11-23 08:50'],
  ['14:00', 750, '2026-11-24 14:00']
])('from %s on a workday, %i minutes end at %s', (clock, minutes, end) => expect(after('2026-11-23', clock, minutes)).toBe(end))

test('the last day of a month runs into the next', () => {
  expect(after('2026-11-30', '20:50', 30)).toBe('2026-12-01 08:50')
  expect(after('2026-02-27', '20:50', 30)).toBe('2026-02-28 08:50')
})

test('a make-up Saturday counts as a workday', () => {
  expect(dayType(hours, moment('2026-10-10'))).toBe('workday')
  expect(after('2026-10-10', '08:30', 30)).toBe('2026-10-10 09:00')
  expect(after('2026-10-17', '08:30', 30)).toBe('2026-10-17 09:30')
})

test('1 October is a holiday with short hours, and so are the days after it', () => {
  expect(dayType(hours, moment('2026-10-01'))).toBe('holiday')
  expect(after('2026-09-30', '20:50', 30)).toBe('2026-10-01 09:20')
  expect(after('2026-10-01', '16:50', 30)).toBe('2026-10-02 09:20')
})

test('a missing year is said, never a silent weekday', () => {
  expect(after('2026-12-31', '20:50', 30)).toBe('2027-01-01 08:50 missing 2027')
  expect(missingYears(hours, moment('2026-11-01'))).toEqual([])
  expect(missingYears(hours, moment('2026-11-23'))).toEqual(['2027'])
})

test('a window may cross midnight and belongs to the day it began on', () => {
  const night = { calendar, serviceHours: { workday: [{ from: '21:00', until: '08:30' }], restDay: [], holiday: [] } }
  expect(addServiceTime(night, moment('2026-11-24', '02:00'), hour).at).toBe(moment('2026-11-24', '03:00'))
  // Friday's night ends on Saturday morning; the next begins on Monday evening.
  expect(addServiceTime(night, moment('2026-11-28', '08:00'), hour).at).toBe(moment('2026-11-30', '21:30'))
})

test('what is between two moments is what adding takes to go from one to the other', () => {
  for (let start = moment('2026-09-28', '03:17'), step = 0; step < 200; start += 7 * hour + 13 * minute, step++) {
    const { at } = addServiceTime(hours, start, 333 * minute)
    expect(serviceTimeBetween(hours, start, at)).toBe(333 * minute)
  }
})
