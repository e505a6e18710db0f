import { zejing } from '../../tests/make/estate'
import { local, moment } from '../kit/calendar'
import { isBookable, timeAt, timesOn } from './times'
import { services } from './services'

const clock = (at: number) => local(at).format('HH:mm')
const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })
const estate = { ...zejing, serviceHours: { workday: [{ from: '08:30', until: '12:00' }, { from: '14:00', until: '17:10' }], restDay: [{ from: '09:00', until: '10:00' }], holiday: [] }, calendar: { 2026: { '2026-11-26': 'holiday' as const, '2026-11-28': 'workday' as const } } }

test('service hours cut into pieces; what is left at the end of a window is no slot', () => {
  const times = timesOn(estate, 'renovation', '2026-11-24')
  expect(times.map(each => clock(each.startsAt))).toEqual(['08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '14:00', '14:30', '15:00', '15:30', '16:00', '16:30'])
  expect(times.at(-1)!.endsAt).toBe(moment('2026-11-24', '17:00'))
})

test.each([['a holiday', '2026-11-26', 0], ['a Saturday that is worked', '2026-11-28', 13], ['a Sunday', '2026-11-29', 2]])('%s', (_what, date, count) => {
  expect(timesOn(estate, 'renovation', date)).toHaveLength(count)
})

test('an estate may have it otherwise', () => {
  expect(timesOn({ ...estate, bookings: { renovation: { minutes: 60 } } }, 'renovation', '2026-11-29')).toHaveLength(1)
})

test('neither too soon nor too far ahead, and only where a slot begins', () => {
  const now = moment('2026-11-24', '08:00'), at = (date: string, time: string) => timeAt(estate, 'renovation', moment(date, time), date, now)
  expect(at('2026-11-24', '10:00')).toEqual({ startsAt: moment('2026-11-24', '10:00'), endsAt: moment('2026-11-24', '10:30') })
  expect(() => at('2026-11-24', '09:30')).toThrow(refusal('conflict', 'slotClosed'))
  expect(() => at('2026-11-24', '10:10')).toThrow(refusal('invalid', 'noSlot'))
  expect(isBookable(moment('2026-12-08', '16:30'), services.renovation, now)).toBe(true)
  expect(isBookable(moment('2026-12-09', '08:30'), services.renovation, now)).toBe(false)
})
