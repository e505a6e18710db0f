import { dayOf, plainTime, rfc3339, stampOf, startOf } from './time'

const lateEvening = Date.parse('2026-11-23T23:30:05.678+08:00')

test('moments are China’s, in whatever zone the process lives', () => {
  expect([rfc3339(lateEvening), plainTime(lateEvening), dayOf(lateEvening), stampOf(lateEvening)])
    .toEqual(['2026-11-23T23:30:05+08:00', '2026-11-23 23:30:05', '2026-11-23', '20261123233005'])
  expect(dayOf(Date.parse('2026-11-23T16:00:00Z'))).toBe('2026-11-24')
  expect(startOf('2026-11-24')).toBe(Date.parse('2026-11-23T16:00:00Z'))
  expect(startOf('2026-13-01')).toBeNaN()
})
