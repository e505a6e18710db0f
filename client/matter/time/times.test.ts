import { hour, minute, moment } from '@domain/kit/calendar'
import { dayWords, leftWords, lengthWords, shortLength, spanWords, timeWords } from './times'

const now = moment('2026-11-23', '14:00')

test.each([
  ['2026-11-23', '00:00', '今天 00:00'],
  ['2026-11-22', '23:59', '昨天 23:59'],
  ['2026-11-21', '08:05', '前天 08:05'],
  ['2026-11-24', '15:30', '明天 15:30'],
  ['2026-11-03', '09:00', '11月3日 09:00'],
  ['2027-01-01', '00:00', '2027年1月1日 00:00']
])('%s %s is said as %s', (date, clock, words) => expect(timeWords(moment(date, clock), now)).toBe(words))

test('the days around midnight are those of the house, whatever the phone thinks', () => {
  const justAfterMidnight = moment('2026-11-24', '00:01')
  expect(dayWords(moment('2026-11-23', '23:59'), justAfterMidnight)).toBe('昨天')
})

test.each([
  [20 * 1000, '1 分钟', '1分'],
  [38 * minute, '38 分钟', '38分'],
  [99 * minute, '99 分钟', '99分'],
  [100 * minute, '1 小时', '1时'],
  [47 * hour, '47 小时', '47时'],
  [48 * hour, '2 天', '2天']
])('%d ms', (length, long, short) => {
  expect(lengthWords(length)).toBe(long)
  expect(shortLength(length)).toBe(short)
})

test('what is left, and by how much it is over', () => {
  expect(leftWords(now + 38 * minute, now)).toBe('还剩 38 分钟')
  expect(leftWords(now - 2 * hour, now)).toBe('超 2 小时')
})

test('a wish names its day once', () => {
  expect(spanWords(moment('2026-11-24', '14:00'), moment('2026-11-24', '15:00'), now)).toBe('明天 14:00–15:00')
  expect(spanWords(moment('2026-11-24', '22:00'), moment('2026-11-25', '08:00'), now)).toBe('明天 22:00 – 后天 08:00')
  expect(spanWords(now, undefined, now)).toBe('今天 14:00')
})
