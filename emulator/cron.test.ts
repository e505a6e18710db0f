import { cronOf } from './cron'

/** The next moments after a Thursday evening in China, as China writes them. */
function next(expression: string, count = 3, from = '2026-11-26T20:00:00+08:00'): string[] {
  const moments = cronOf(expression).nextRuns(count, new Date(from))
  return moments.map((moment) => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '))
}

test.each<[string, string[]]>([
  ['*/5 * * * * * *', ['2026-11-26 20:00:05', '2026-11-26 20:00:10', '2026-11-26 20:00:15']],
  ['0 0 2 1 * * *', ['2026-12-01 02:00:00', '2027-01-01 02:00:00', '2027-02-01 02:00:00']],
  ['0 15 10 * * MON-FRI *', ['2026-11-27 10:15:00', '2026-11-30 10:15:00', '2026-12-01 10:15:00']],
  ['0 0 10,14,16 * * * *', ['2026-11-27 10:00:00', '2026-11-27 14:00:00', '2026-11-27 16:00:00']],
  ['0 */30 9-17 * * * *', ['2026-11-27 09:00:00', '2026-11-27 09:30:00', '2026-11-27 10:00:00']],
  ['0 0 12 * * WED *', ['2026-12-02 12:00:00', '2026-12-09 12:00:00', '2026-12-16 12:00:00']],
])('the documentation’s example %s', (expression, expected) => {
  expect(next(expression)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  ['from a value on', '0 1/10 * * * * *', ['2026-11-26 20:01:00', '2026-11-26 20:11:00', '2026-11-26 20:21:00']],
  ['a step within a range', '10-20/5 0 0 * * * *', ['2026-11-27 00:00:10', '2026-11-27 00:00:15', '2026-11-27 00:00:20']],
  ['a list of all kinds', '0 0 1,5-6,20/2 * * * *', ['2026-11-26 22:00:00', '2026-11-27 01:00:00', '2026-11-27 05:00:00']],
  ['midnight in China', '0 0 0 * * * *', ['2026-11-27 00:00:00', '2026-11-28 00:00:00', '2026-11-29 00:00:00']],
  ['day or week, either', '0 0 0 1 * SUN *', ['2026-11-29 00:00:00', '2026-12-01 00:00:00', '2026-12-06 00:00:00']],
  ['Sunday is 0', '0 0 0 * * 0 *', ['2026-11-29 00:00:00', '2026-12-06 00:00:00', '2026-12-13 00:00:00']],
  ['a month by its name', '0 0 0 1 JAN,MAR-APR * *', ['2027-01-01 00:00:00', '2027-03-01 00:00:00', '2027-04-01 00:00:00']],
  ['a day that few months have', '0 0 0 31 * * *', ['2026-12-31 00:00:00', '2027-01-31 00:00:00', '2027-03-31 00:00:00']],
  ['a leap day', '0 0 0 29 2 * *', ['2028-02-29 00:00:00', '2032-02-29 00:00:00', '2036-02-29 00:00:00']],
  ['a year', '0 0 0 1 1 * 2028', ['2028-01-01 00:00:00']],
  ['every other year', '0 0 0 1 1 * */2', ['2028-01-01 00:00:00', '2030-01-01 00:00:00', '2032-01-01 00:00:00']],
  ['years that are over', '0 0 0 1 1 * 2020-2025', []],
  ['a day that no month has', '0 0 0 30 2 * *', []],
  ['a star within a list', '*,5 0 0 1 1 * 2028', ['2028-01-01 00:00:00', '2028-01-01 00:00:01', '2028-01-01 00:00:02']],
])('%s: %s', (_, expression, expected) => {
  expect(next(expression)).toEqual(expected)
})

test.each([
  ['five fields', '0 0 * * *', 'it has 5 fields and not 7'],
  ['six fields', '0 0 0 * * *', 'it has 6 fields and not 7'],
  ['eight fields', '0 0 0 0 * * * *', 'it has 8 fields'],
  ['nothing', '', 'it has 1 fields'],
  ['a nickname', '@daily', 'it has 1 fields'],
  ['the last day', '0 0 0 L * * *', 'day L is not within 1-31'],
  ['a working day', '0 0 0 1W * * *', 'day 1W is not within'],
  ['no matter', '0 0 0 ? * * *', 'day ? is none of'],
  ['the second Monday', '0 0 0 * * MON#2 *', 'week MON#2 is none of'],
  ['Sunday as 7', '0 0 0 * * 7 *', 'week 7 is not within 0-6'],
  ['second 60', '60 0 0 * * * *', 'second 60 is not within 0-59'],
  ['hour 24', '0 0 24 * * * *', 'hour 24'],
  ['day 0', '0 0 0 0 * * *', 'day 0'],
  ['month 13', '0 0 0 * 13 * *', 'month 13'],
  ['a year before all years', '0 0 0 * * * 1969', 'year 1969'],
  ['a year behind all years', '0 0 0 * * * 2100', 'year 2100'],
  ['a range that runs backwards', '0 0 0 * * 5-1 *', 'week 5-1 ends before it begins'],
  ['a step of nothing', '*/0 * * * * * *', 'second */0 is none of'],
  ['a step without a number', '*/ * * * * * *', 'second */ is none of'],
  ['a step without a beginning', '/5 * * * * * *', 'second /5 is none of'],
  ['an empty item', '1,,2 * * * * * *', 'second  is none of'],
  ['a day by a month’s name', '0 0 0 * * JAN *', 'week JAN'],
  ['a negative value', '-1 * * * * * *', 'second -1 is none of'],
])('%s is refused: %s', (_, expression, message) => {
  expect(() => cronOf(expression)).toThrow(message)
})
