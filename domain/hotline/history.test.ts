import { hotlines } from '../../tests/make/hotlines'
import type { HotlineWindow } from '../estate/estate'
import { pastOf, standing, withHistory } from './history'

const today = '2026-11-24', yesterday = '2026-11-23'
const now = standing(hotlines, today), [day, ...others] = now as [HotlineWindow, ...HotlineWindow[]]
const faults = (...windows: HotlineWindow[]) => pastOf(hotlines, windows, today).map(each => `${each.fault} ${each.zoneId} ${each.date} ${each.from} ${each.numbers.join()}`)

test('what has ended is no part of the table, and stays in its history once', () => {
  expect(now.some(each => each.number === '59800002')).toBe(false)
  expect(withHistory(hotlines, now, today)).toHaveLength(hotlines.length)
  expect(withHistory(hotlines, [...now, hotlines[0]!], today)).toHaveLength(hotlines.length)
})

test('a number may end yesterday at the earliest, and a new one begin today', () => {
  expect(faults({ ...day, effectiveUntil: yesterday }, { ...day, number: '59800009', effectiveFrom: today }, ...others)).toEqual([])
  expect(faults({ ...day, effectiveUntil: '2026-11-22' }, ...others)).toEqual(['past a1 2026-05-14 08:30 59800000'])
  expect(faults(day, { ...day, number: '59800009', effectiveFrom: yesterday }, ...others)).toEqual(['past a1 2026-11-23 08:30 59800009'])
})

test('what has answered is neither left out nor given another number or other hours', () => {
  expect(faults(...others)).toEqual(['past a1 2026-05-14 08:30 59800000'])
  expect(faults({ ...day, number: '59800009' }, ...others)).toEqual(['past a1 2026-05-14 08:30 59800009', 'past a1 2026-05-14 08:30 59800000'])
  expect(faults({ ...day, on: ['workday'] }, ...others)).toHaveLength(2)
})

test('what ended long ago cannot come back', () => {
  expect(faults(...now, { ...hotlines[0]!, effectiveUntil: '2027-01-01' })).toEqual(['past a1 2020-01-01 08:30 59800002'])
})

test('what has not begun may be changed as one likes', () => {
  const planned = { ...day, effectiveFrom: '2027-01-01' }
  expect(pastOf([...hotlines, planned], now, today)).toEqual([])
})
