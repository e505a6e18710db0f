import { agoOf, clockOf, dateOf, fromInput, nextMorning, secondsOf, toInput, weekdayOf } from './time'

const monday = Date.parse('2026-11-23T14:58:03+08:00')
const lateOnSunday = Date.parse('2026-11-22T23:59:00+08:00')

test('a moment in words of +08:00', () => {
  expect([dateOf(monday), clockOf(monday), secondsOf(monday), weekdayOf(monday)]).toEqual(['2026-11-23', '14:58', '14:58:03', '周一'])
  expect(weekdayOf(lateOnSunday)).toBe('周日')
})

test('the day counts, not the hours between', () => {
  expect(agoOf(monday, monday)).toBe('14:58')
  expect(agoOf(lateOnSunday, Date.parse('2026-11-23T00:01:00+08:00'))).toBe('昨天 23:59')
  expect(agoOf(lateOnSunday, Date.parse('2026-11-25T00:01:00+08:00'))).toBe('11-22 23:59')
})

test('the next half past eight', () => {
  expect(nextMorning(monday)).toBe(Date.parse('2026-11-24T08:30:00+08:00'))
  expect(nextMorning(Date.parse('2026-11-24T01:00:00+08:00'))).toBe(Date.parse('2026-11-24T08:30:00+08:00'))
})

test('the custom time survives its input', () => {
  expect(fromInput(toInput(monday))).toBe(monday - 3000)
})
