import { zejing } from '../../tests/make/estate'
import type { Duty, Staff } from '../estate/estate'
import { moment } from '../kit/calendar'
import { isGap, rosterOf } from './roster-of'

const staff = (personId: string, duties: Duty[], more: Partial<Staff> = {}): Staff =>
  ({ personId, name: personId, roles: ['clerk'], department: '', zoneIds: [], skills: [], duties, leaves: [], ...more })
const zones = [{ id: 'a1', name: 'A1区' }]
const desk = (people: Staff[], date = '2026-11-24') => rosterOf({ zones, staff: people }, date)[0]!.posts.desk
const clock = (text: string) => moment(text.slice(0, 10), text.slice(11))
const shift = (from: string, until: string, ...ids: string[]) => ({ from: clock(from), until: clock(until), people: ids.map(each => ({ personId: each, name: each })) })
const day: Duty = { from: '08:30', until: '21:00' }, night: Duty = { from: '21:00', until: '08:30' }

test('a night is shown whole, from the evening before and into the morning after', () => {
  expect(desk([staff('li', [day]), staff('zhou', [night])])).toEqual([
    shift('2026-11-23 21:00', '2026-11-24 08:30', 'zhou'), shift('2026-11-24 08:30', '2026-11-24 21:00', 'li'), shift('2026-11-24 21:00', '2026-11-25 08:30', 'zhou')
  ])
})

test('a gap is named to the minute, also across midnight', () => {
  expect(desk([staff('li', [day]), staff('zhou', [{ from: '21:01', until: '23:00' }])]).filter(isGap)).toEqual([
    shift('2026-11-23 23:00', '2026-11-24 08:30'), shift('2026-11-24 21:00', '2026-11-24 21:01'), shift('2026-11-24 23:00', '2026-11-25 08:30')
  ])
})

test('a night of Sundays ends on Monday morning, and Monday evening has nobody', () => {
  const sunday = [staff('li', [{ from: '08:30', until: '21:00' }]), staff('zhou', [{ ...night, weekdays: [7] }])]
  expect(desk(sunday, '2026-11-23')[0]).toEqual(shift('2026-11-22 21:00', '2026-11-23 08:30', 'zhou'))
  expect(desk(sunday, '2026-11-23').filter(isGap)).toEqual([shift('2026-11-23 21:00', '2026-11-24 08:30')])
})

test('a leave begins and ends at midnight; whoever left or serves elsewhere is nobody here', () => {
  const away = staff('zhou', [night], { leaves: [{ from: '2026-11-25', until: '2026-11-25', reason: '调休' }] })
  const others = [staff('gone', [night], { left: true }), staff('far', [night], { zoneIds: ['b2'] }), staff('repairs', [night], { roles: ['technician'] })]
  expect(desk([staff('li', [day]), away, ...others]).filter(isGap)).toEqual([])
  expect(desk([staff('li', [day]), away, ...others], '2026-11-25').filter(isGap)).toEqual([shift('2026-11-25 00:00', '2026-11-25 08:30'), shift('2026-11-25 21:00', '2026-11-26 00:00')])
})

test('two at once are one shift of two; nobody at all is one gap', () => {
  expect(desk([staff('li', [{ from: '00:00', until: '24:00' }]), staff('chen', [{ from: '00:00', until: '12:00' }, { from: '12:00', until: '24:00' }])])).toMatchObject([{ people: [{ personId: 'li' }, { personId: 'chen' }] }])
  expect(desk([])).toHaveLength(1)
})

test('in the seeded estate the desk of every zone is served round the clock', () => {
  expect(rosterOf(zejing, '2026-11-24').flatMap(each => each.posts.desk.filter(isGap))).toEqual([])
})
