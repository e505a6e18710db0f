import { zejing } from '../../tests/make/estate'
import { moment } from '../kit/calendar'
import { forEver, leaveOf, withLeave } from './leave'
import { onDuty, staffOf } from './roster'

const now = moment('2026-11-24', '10:00')
const request = { personId: 'li-jing', toId: 'chen-xiao', from: '2026-11-25', until: '2026-11-30', reason: '年假' }
const without = (id: string) => ({ ...zejing, staff: zejing.staff.map(each => each.personId === id ? { ...each, left: true as const } : each) })
const ask = (more: Partial<typeof request>, estate = zejing) => () => leaveOf({ ...request, ...more }, estate, now)

test('a leave ends on its last day', () => {
  expect(leaveOf(request, zejing, now)).toEqual({ from: '2026-11-25', until: '2026-11-30', reason: '年假' })
})

test.each([
  ['until', ask({ until: '2026-11-24' })],
  ['until', ask({ from: '2026-11-01', until: '2026-11-23' })],
  ['personId', ask({ personId: 'wang-xiulan' })],
  ['toId', ask({ toId: 'li-jing' })],
  ['toId', ask({ toId: 'zhao-zhiqiang' })],
  ['toId', ask({ toId: 'luo-jia' })],
  ['toId', ask({}, withLeave(zejing, 'chen-xiao', { from: '2026-11-30', until: '2026-12-02', reason: '婚假' }))],
  ['toId', ask({}, withLeave(zejing, 'chen-xiao', { from: '2026-11-01', until: forEver, reason: '离职' }))],
  ['toId', ask({}, without('chen-xiao'))],
  ['personId', ask({}, without('li-jing'))]
])('refused for its %s (%#)', (field, asked) => {
  expect(asked).toThrow(expect.objectContaining({ code: 'invalid', field }))
})

test('whoever is on leave is not on duty, and everyone else as before', () => {
  const estate = withLeave(zejing, 'li-jing', { from: '2026-11-25', until: '2026-11-30', reason: '年假' })
  const during = moment('2026-11-30', '20:59')
  expect(onDuty(staffOf(estate, 'li-jing')!, during)).toBe(false)
  expect(onDuty(staffOf(estate, 'chen-xiao')!, during)).toBe(true)
  expect(onDuty(staffOf(estate, 'li-jing')!, moment('2026-12-01', '08:30'))).toBe(true)
})
