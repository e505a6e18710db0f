import { hotlines } from '../../tests/make/hotlines'
import { moment } from '../kit/calendar'
import { hotlineNow } from './now'

const b2 = { id: 'b2', name: 'B2区' }

test.each([
  ['2026-11-24', '12:00', { number: '5980001', label: 'B2区白天服务热线', until: '21:00' }],
  ['2026-11-24', '03:00', { number: '59800003', label: 'B2区夜间服务热线', until: '08:30' }],
  ['2026-05-01', '12:00', { number: '59800002', label: 'B2区白天服务热线', until: '21:00' }],
  ['2026-05-14', '08:29', { number: '59800002', label: 'B2区夜间服务热线', until: '08:30' }]
])('on %s at %s the first page shows the number with its hours', (date, clock, shown) => {
  expect(hotlineNow({ hotlines, calendar: {} }, b2, moment(date, clock))).toEqual(shown)
})

test('one number round the clock', () => {
  expect(hotlineNow({ hotlines: [{ zoneId: 'b2', from: '00:00', until: '24:00', number: '59810000', effectiveFrom: '2026-01-01' }], calendar: {} }, b2, moment('2026-05-01', '12:00'))).toEqual({ number: '59810000', label: 'B2区全天服务热线', until: '24:00' })
})

test('a zone that nobody serves shows none', () => {
  expect(hotlineNow({ hotlines, calendar: {} }, { id: 'c3', name: 'C3区' }, moment('2026-05-01', '12:00'))).toBeUndefined()
})
