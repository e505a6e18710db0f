import { zejing } from '../../tests/make/estate'
import { cast } from '../../tests/cast'
import { moment } from '../kit/calendar'
import { pushMoment } from './quiet'

const monday = '2026-11-23', tuesday = '2026-11-24'
const when = (personId: string, date: string, clock: string, anytime = false) => pushMoment(zejing, personId, anytime, moment(date, clock))

test.each([
  ['20:59', monday, '20:59'], ['21:00', tuesday, '08:30'], ['23:59', tuesday, '08:30']
])('a resident told at %s is pushed to at %s %s', (clock, date, expected) => {
  expect(when(cast.wangXiulan.id, monday, clock)).toBe(moment(date, expected))
})

test.each([['00:00', '08:30'], ['08:29', '08:30'], ['08:30', '08:30']])('after midnight: %s waits until %s of the same day', (clock, expected) => {
  expect(when(cast.wangXiulan.id, monday, clock)).toBe(moment(monday, expected))
})

test('an emergency waits for nobody', () => {
  expect(when(cast.wangXiulan.id, monday, '03:00', true)).toBe(moment(monday, '03:00'))
})

test('whoever is on duty at night is pushed to at night, whoever is not sleeps', () => {
  expect(when(cast.zhouMin.id, monday, '23:00')).toBe(moment(monday, '23:00'))
  expect(when(cast.liJing.id, monday, '23:00')).toBe(moment(tuesday, '08:30'))
})

test('whose duty begins before the quiet hours end is pushed to when it begins', () => {
  expect(when(cast.zhengYumei.id, monday, '23:00')).toBe(moment(tuesday, '07:00'))
  expect(when(cast.zhengYumei.id, tuesday, '07:30')).toBe(moment(tuesday, '07:30'))
})

test('quiet hours that never end are asked about again the next day', () => {
  expect(pushMoment({ ...zejing, quiet: { from: '00:00', until: '00:00' } }, cast.wangXiulan.id, false, moment(monday, '12:00'))).toBe(moment(tuesday, '12:00'))
})
