import { hotlines } from '../../tests/make/hotlines'
import { zones } from '../../tests/make/zones'
import { moment } from '../kit/calendar'
import { tableOf } from './table'

const numbersAt = (date: string, clock: string) => tableOf({ zones, hotlines, calendar: {} }, moment(date, clock)).zones.find(each => each.id === 'b2')!.windows.map(each => `${each.effectiveFrom} ${each.from} ${each.number}`)

test('every zone with its windows, those that have ended left out', () => {
  expect(tableOf({ zones, hotlines, calendar: {} }, moment('2026-11-24')).zones.map(({ id, windows }) => [id, windows.map(each => each.number)])).toEqual([['a1', ['59800000', '59800003']], ['b2', ['5980001', '59800003']], ['keji', ['59800005', '59800003']]])
})

test('with the number that answers now', () => {
  expect(tableOf({ zones, hotlines, calendar: {} }, moment('2026-11-24', '21:00')).zones.map(each => each.now)).toEqual(['A1区', 'B2区', '科技谷'].map(name => ({ number: '59800003', label: `${name}夜间服务热线`, until: '08:30' })))
})

test('what begins later is there before it does', () => {
  expect(numbersAt('2026-05-13', '12:00')).toEqual(['2020-01-01 08:30 59800002', '2020-01-01 21:00 59800002', '2026-05-14 08:30 5980001', '2026-05-14 21:00 59800003'])
})

test('the last night is there until it is over', () => {
  expect(numbersAt('2026-05-14', '08:29')).toEqual(['2020-01-01 21:00 59800002', '2026-05-14 08:30 5980001', '2026-05-14 21:00 59800003'])
  expect(numbersAt('2026-05-14', '08:30')).toEqual(['2026-05-14 08:30 5980001', '2026-05-14 21:00 59800003'])
})
