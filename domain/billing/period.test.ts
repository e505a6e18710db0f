import { begins, daysIn, dueOn, lastDayOf, monthAfter, monthsOf, oncePeriod } from './period'
import { lateWords, periodWords } from './words'

test.each([['2026-11', 1, '2026-12'], ['2026-11', 2, '2027-01'], ['2026-01', -1, '2025-12'], ['2026-06', -18, '2024-12'], ['2026-06', 0, '2026-06']])('%s and %i months', (month, count, expected) => {
  expect(monthAfter(month, count)).toBe(expected)
})

test('days of months, in leap years too', () => {
  expect([daysIn('2026-02'), daysIn('2028-02'), daysIn('2100-02'), lastDayOf('2026-11')]).toEqual([28, 29, 28, '2026-11-30'])
})

test('periods begin in January', () => {
  const months = monthsOf('2026-01', 12)
  expect([1, 3, 6, 12].map(every => months.filter(month => begins(every, month)).length)).toEqual([12, 4, 2, 1])
})

test('what is charged once lies after its month and before the next, as text', () => {
  const once = oncePeriod('2026-11-30', 'ffffffffffff')
  expect(['2026-12', once, '2026-11'].sort()).toEqual(['2026-11', once, '2026-12'])
})

test.each([['2026-11', 1, '2026年11月'], ['2026-10', 3, '2026年10月—12月'], ['2026-12', 3, '2026年12月—2027年2月'], ['2026-11-0a1b2c', 1, '2026年11月']])('%s of %i', (period, months, words) => {
  expect(periodWords(period, months)).toBe(words)
})

test('due days and late charge', () => {
  expect([dueOn({ months: 2, day: 5 }, '2026-11'), dueOn({ months: 0, day: 28 }, '2026-11')]).toEqual(['2027-01-05', '2026-11-28'])
  expect(lateWords({ perMillion: 300, graceDays: 15, capPercent: 20 })).toBe('逾期第 16 天起，每天万分之3，最多不超过欠费的 20%')
})
