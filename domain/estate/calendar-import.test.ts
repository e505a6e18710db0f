import published from 'chinese-days/dist/chinese-days.json'
import { importCalendar } from './calendar-import'

const calendar = importCalendar(published, ['2025', '2026', '2027'])

test('holidays and the rest days worked for them are told apart', () => {
  expect(calendar['2026']).toMatchObject({ '2026-10-01': 'holiday', '2026-10-07': 'holiday', '2026-10-10': 'workday', '2026-02-14': 'workday' })
  expect(calendar['2025']).toMatchObject({ '2025-01-28': 'holiday', '2025-02-08': 'workday' })
})

test('an ordinary day is in no year', () => {
  expect(calendar['2026']).not.toHaveProperty('2026-11-24')
})

test('years keep to themselves', () => {
  expect(Object.keys(calendar['2025'] ?? {}).every(date => date.startsWith('2025-'))).toBe(true)
})

test('a year nobody has published is absent, not empty', () => {
  expect(Object.keys(calendar)).toEqual(['2025', '2026'])
})
