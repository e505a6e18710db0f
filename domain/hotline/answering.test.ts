import { hotlines } from '../../tests/make/hotlines'
import { dayAfter, moment } from '../kit/calendar'
import { answering } from './answering'

const number = (zoneId: string, date: string, clock: string) => answering(hotlines, zoneId, moment(date, clock))?.number

test.each([
  ['20:59', '59800000', '5980001'],
  ['21:00', '59800003', '59800003'],
  ['23:59', '59800003', '59800003'],
  ['00:00', '59800003', '59800003'],
  ['08:29', '59800003', '59800003'],
  ['08:30', '59800000', '5980001']
])('at %s %s answers in A1 and %s in B2', (clock, a1, b2) => {
  expect(number('a1', '2026-11-24', clock)).toBe(a1)
  expect(number('b2', '2026-11-24', clock)).toBe(b2)
})

test.each(['2026-11-30', '2026-12-31', '2028-02-29'])('the night of %s reaches into the next month', date => {
  expect(number('a1', date, '23:59')).toBe('59800003')
  expect(number('a1', dayAfter(date), '00:00')).toBe('59800003')
})

test('until the new numbers start in the morning, the old one answers', () => {
  expect(number('b2', '2026-05-13', '23:59')).toBe('59800002')
  expect(number('b2', '2026-05-14', '08:29')).toBe('59800002')
  expect(number('b2', '2026-05-14', '08:30')).toBe('5980001')
})

test('a night belongs to the day it starts on, also on the last day of a number', () => {
  const night = { zoneId: 'a1', from: '21:00', until: '08:30' }
  const windows = [
    { ...night, number: 'old', effectiveFrom: '2026-01-01', effectiveUntil: '2026-05-13' },
    { ...night, number: 'new', effectiveFrom: '2026-05-14' }
  ]
  expect(answering(windows, 'a1', moment('2026-05-14', '08:29'))?.number).toBe('old')
  expect(answering(windows, 'a1', moment('2026-05-14', '21:00'))?.number).toBe('new')
})

test('a zone without windows has no number', () => {
  expect(answering(hotlines, 'elsewhere', moment('2026-11-24', '12:00'))).toBeUndefined()
})
