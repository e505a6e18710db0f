import { hour, minute, moment } from '@domain/kit/calendar'
import { ringOf } from './ring-of'

const now = moment('2026-11-23', '14:00')
const ring = (from: number, due: number) => ringOf({ dueFrom: now - from, dueAt: now + due }, now)

test('empties with the time and changes its tone', () => {
  expect(ring(0, hour)).toEqual({ left: 1, label: '60分', tone: 'jade', reads: '还剩 60 分钟' })
  expect(ring(22 * minute, 38 * minute)?.tone).toBe('jade')
  expect(ring(40 * minute, 20 * minute)?.tone).toBe('amber')
  expect(ring(54 * minute, 6 * minute)).toMatchObject({ label: '6分', tone: 'cinnabar' })
})

test('overdue: empty, and by how much', () => {
  expect(ring(4 * hour, -2 * hour)).toEqual({ left: 0, label: '超2时', tone: 'cinnabar', reads: '超 2 小时' })
})

test('no promise, no ring', () => expect(ringOf({ dueAt: null, dueFrom: null }, now)).toBeUndefined())
