import { hotlines } from '../../tests/make/hotlines'
import type { HotlineWindow } from '../estate/estate'
import { dayAfter, moment } from '../kit/calendar'
import { answering } from './answering'

const numberIn = (windows: HotlineWindow[], zoneId: string, date: string, clock: string) => answering({ hotlines: windows, calendar: { 2026: { '2026-10-01': 'holiday', '2026-10-10': 'workday' } } }, zoneId, moment(date, clock))?.number
const number = (zoneId: string, date: string, clock: string) => numberIn(hotlines, zoneId, date, clock)

/** Document 4: “白天 8:30-21:00 A1区 59800000 B2区 5980001；夜间 21:00-次日 8:30 统一 59800003”, in force from 2026-05-14 on. */
test.each([
  ['08:29:59', '59800003', '59800003'],
  ['08:30:00', '59800000', '5980001'],
  ['20:59:59', '59800000', '5980001'],
  ['21:00:00', '59800003', '59800003'],
  ['23:59:59', '59800003', '59800003'],
  ['00:00:00', '59800003', '59800003']
])('to the second: at %s %s answers in A1 and %s in B2', (clock, a1, b2) => {
  const at = Date.parse(`2026-11-24T${clock}+08:00`), numbers = ['a1', 'b2'].map(zone => answering({ hotlines, calendar: {} }, zone, at)?.number)
  expect(numbers).toEqual([a1, b2])
})

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
  expect(numberIn(windows, 'a1', '2026-05-14', '08:29')).toBe('old')
  expect(numberIn(windows, 'a1', '2026-05-14', '21:00')).toBe('new')
})

test('a zone without windows has no number', () => {
  expect(number('elsewhere', '2026-11-24', '12:00')).toBeUndefined()
})

test('a number of workdays and one of all other days; a night goes on as the day it began', () => {
  const all = { zoneId: 'a1', effectiveFrom: '2026-01-01' }
  const windows = ([['work', ['workday']], ['rest', ['restDay', 'holiday']]] as const).flatMap(([number, on]): HotlineWindow[] => [
    { ...all, from: '08:30', until: '21:00', number, on: [...on] }, { ...all, from: '21:00', until: '08:30', number, on: [...on] }
  ])
  expect(['2026-09-30', '2026-10-01', '2026-10-10', '2026-10-11'].map(date => numberIn(windows, 'a1', date, '12:00'))).toEqual(['work', 'rest', 'work', 'rest'])
  expect(numberIn(windows, 'a1', '2026-10-01', '08:29')).toBe('work')
})
