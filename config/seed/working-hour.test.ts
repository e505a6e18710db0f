import { moment } from '@domain/kit/calendar'
import { workingHour } from './working-hour'

test.each([
  ['an hour of work', '2026-11-24', '14:05', '2026-11-24', '14:05'],
  ['a night', '2026-11-24', '00:40', '2026-11-24', '08:50'],
  ['an evening before a weekend', '2026-11-27', '22:00', '2026-11-28', '09:20'],
  ['a holiday’s evening', '2026-10-01', '18:00', '2026-10-02', '09:20']
])('%s becomes an hour of work', (_name, date, clock, toDate, toClock) => {
  expect(workingHour(moment(date, clock))).toBe(moment(toDate, toClock))
})
