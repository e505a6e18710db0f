import { moment } from '../kit/calendar'
import { dutyUntil } from './duty'
import type { Duty, Staff } from './estate'

const staff = (duties: Duty[], leaves: Staff['leaves'] = []): Staff =>
  ({ personId: 'li-jing', name: '李静', roles: ['clerk'], department: '客户服务中心', zoneIds: [], skills: [], duties, leaves })
const morning = { from: '08:30', until: '12:00' }, afternoon = { from: '12:00', until: '21:00' }, night = { from: '21:00', until: '08:30' }
const at = (clock: string) => moment('2026-11-24', clock)

test('a duty ends at its end, also past midnight', () => {
  expect(dutyUntil(staff([morning]), at('09:00'))).toBe('12:00')
  expect(dutyUntil(staff([night]), at('23:59'))).toBe('08:30')
  expect(dutyUntil(staff([night]), at('08:29'))).toBe('08:30')
})

test('adjoining duties are one', () => {
  expect(dutyUntil(staff([morning, afternoon]), at('09:00'))).toBe('21:00')
})

test('nobody is told when a duty round the clock ends', () => {
  expect(dutyUntil(staff([morning, afternoon, night]), at('09:00'))).toBeUndefined()
})

test('off duty and on leave there is no end', () => {
  expect(dutyUntil(staff([morning]), at('12:00'))).toBeUndefined()
  expect(dutyUntil(staff([morning], [{ from: '2026-11-24', until: '2026-11-24', reason: '调休' }]), at('09:00'))).toBeUndefined()
})
