import { hotlines } from '../../tests/make/hotlines'
import type { HotlineWindow } from '../estate/estate'
import { faultsOf } from './coverage'

const from = '2026-05-14'
const day: HotlineWindow = { zoneId: 'a1', from: '08:30', until: '21:00', number: 'day', effectiveFrom: from }
const night: HotlineWindow = { zoneId: 'a1', from: '21:00', until: '08:30', number: 'night', effectiveFrom: from }
const faults = (...windows: HotlineWindow[]) => faultsOf(windows, ['a1'], from)
  .map(({ fault, date, from, until, numbers }) => [fault, date, from, until, ...numbers].join(' '))

test('a day and a night that meet leave nothing open', () => {
  expect(faults(day, night)).toEqual([])
})

test('the numbers of source document 4 serve every zone at every minute', () => {
  expect(faultsOf(hotlines, ['a1', 'b2', 'keji'], '2026-11-24')).toEqual([])
})

test('a night that starts late leaves a gap on every day', () => {
  expect(faults(day, { ...night, from: '21:30' })).toEqual(['gap 2026-05-14 21:00 21:30', 'gap 2026-05-15 21:00 21:30'])
})

test('a night that ends early leaves a gap from the second morning on', () => {
  expect(faults(day, { ...night, until: '08:00' })).toEqual(['gap 2026-05-15 08:00 08:30'])
})

test('two numbers at once are an overlap', () => {
  expect(faults(day, { ...night, from: '20:00' })).toEqual(['overlap 2026-05-14 20:00 21:00 day night', 'overlap 2026-05-15 20:00 21:00 day night'])
})

test('an old number that goes on is found on the day the new one starts', () => {
  const old: HotlineWindow = { zoneId: 'a1', from: '00:00', until: '24:00', number: 'old', effectiveFrom: '2026-01-01', effectiveUntil: from }
  expect(faults(old, day, night)).toEqual([
    'overlap 2026-05-14 08:30 21:00 old day', 'overlap 2026-05-14 21:00 24:00 old night'
  ])
})

test('a change of numbers that starts with a day window leaves its first morning open', () => {
  const old: HotlineWindow = { zoneId: 'a1', from: '00:00', until: '24:00', number: 'old', effectiveFrom: '2026-01-01', effectiveUntil: '2026-05-13' }
  expect(faults(old, day, night)).toEqual(['gap 2026-05-14 00:00 08:30'])
})

test('numbers that end with nothing after them leave a gap', () => {
  const last = { effectiveUntil: '2026-12-31' }
  expect(faults({ ...day, ...last }, { ...night, ...last })).toEqual(['gap 2027-01-01 08:30 24:00', 'gap 2027-01-02 00:00 24:00'])
})

test('a zone nobody thought of is a gap', () => {
  expect(faultsOf([day, night], ['a1', 'b2'], '2026-11-24')).toEqual([
    { fault: 'gap', zoneId: 'b2', date: '2026-11-24', from: '00:00', until: '24:00', numbers: [] }
  ])
})

test('what was wrong before is over, what goes on is named on the first day that is looked at', () => {
  const since = '2026-11-24', late = [day, { ...night, from: '21:30' }]
  expect(faultsOf(late, ['a1'], since).map(each => `${each.date} ${each.from}`)).toEqual(['2026-11-24 21:00'])
  const mended = [day, { ...night, from: '21:30', effectiveUntil: '2026-11-22' }, { ...night, effectiveFrom: '2026-11-23' }]
  expect(faultsOf(mended, ['a1'], since)).toEqual([])
})

test('a promise that begins later is looked at from there', () => {
  expect(faultsOf([day, night], ['a1'], '2026-01-01')).toEqual([])
})

test('24:00 ends a day, 00:00 begins one: they meet', () => {
  expect(faults({ ...day, from: '00:00', until: '24:00' })).toEqual([])
  expect(faults({ ...day, from: '00:00', until: '12:00' }, { ...night, from: '12:00', until: '24:00' })).toEqual([])
  expect(faults({ ...day, from: '08:30', until: '00:00' }, { ...night, from: '00:00', until: '08:30' })).toEqual([])
})

test('a window that ends when it begins is none, and is said to be', () => {
  expect(faults({ ...day, until: '08:30' })).toEqual(['empty 2026-05-14 08:30 08:30 day', 'gap 2026-05-14 08:30 24:00', 'gap 2026-05-15 00:00 24:00'])
  expect(faults({ ...day, from: '00:00', until: '24:00' }, { ...night, from: '12:00', until: '12:00' })).toEqual(['empty 2026-05-14 12:00 12:00 night'])
})

test('a table that tells days apart has to serve each after each', () => {
  const both = (on: HotlineWindow['on'], number: string): HotlineWindow[] => [day, night].map(each => ({ ...each, number, on }))
  const work = both(['workday'], 'work'), rest = both(['restDay', 'holiday'], 'rest')
  expect(faultsOf([...work, ...rest], ['a1'], from)).toEqual([])
  const early = rest.map(each => each.from === '08:30' ? { ...each, from: '08:00' } : each)
  expect(faultsOf([...work, ...early], ['a1'], from)).toContainEqual({ fault: 'overlap', zoneId: 'a1', date: '2026-05-15', from: '08:00', until: '08:30', numbers: ['work', 'rest'], on: 'restDay', after: 'workday' })
  expect(faultsOf(work, ['a1'], from)).toContainEqual({ fault: 'gap', zoneId: 'a1', date: '2026-05-15', from: '08:30', until: '24:00', numbers: [], on: 'holiday', after: 'workday' })
})

test('minutes that are wrong whatever day it is, or whatever came before, are named once', () => {
  const long = [day, { ...night, on: ['workday', 'restDay', 'holiday'] satisfies HotlineWindow['on'] }, { ...night, from: '23:00', until: '06:00', number: 'late', on: ['holiday'] satisfies HotlineWindow['on'] }]
  expect(faultsOf(long, ['a1'], '2026-05-15').map(({ from, until, on, after }) => [from, until, on, after])).toEqual([['00:00', '06:00', undefined, 'holiday'], ['23:00', '24:00', 'holiday', undefined]])
  expect(faultsOf([{ ...day, on: ['workday', 'restDay', 'holiday'] }], ['a1'], '2026-05-15').map(({ from, on, after }) => [from, on, after])).toEqual([['00:00', undefined, undefined], ['21:00', undefined, undefined]])
})
