import { cast, type CastMember } from '../../tests/cast'
import { estates, yunqi, zejing } from '../../tests/make/estate'
import { personOf } from '../../tests/make/people'
import { moment } from '../kit/calendar'
import { meFor, strangerFor } from './me'
import { whoIn } from './person'

const me = (member: CastMember, clock = '10:00', estate = zejing) =>
  meFor(whoIn(personOf(member), estate._id, moment('2026-11-24', clock))!, estate, estates, 3, moment('2026-11-24', clock))

test('a resident sees the number of their own zone, and when another answers', () => {
  expect(me(cast.wangXiulan).hotline).toEqual({ number: '5980001', label: 'B2区白天服务热线', until: '21:00' })
  expect(me(cast.zhangWei, '21:00').hotline).toEqual({ number: '59800003', label: 'A1区夜间服务热线', until: '08:30' })
})

test('a clerk serves zones and is on duty until the window ends', () => {
  expect(me(cast.liJing).who).toMatchObject({ roles: ['clerk'], zoneIds: ['b2'], onDuty: true, dutyUntil: '21:00' })
  expect(me(cast.liJing, '21:00').who).toMatchObject({ onDuty: false })
  expect(me(cast.liJing, '21:00').who).not.toHaveProperty('dutyUntil')
})

test('whoever names no zone serves all of them', () => {
  expect(me(cast.zhouMin, '23:00').who).toMatchObject({ zoneIds: ['a1', 'b2', 'keji'], onDuty: true, dutyUntil: '08:30' })
})

test('a clerk who lives there is both, at home first', () => {
  expect(me(cast.liuYang).who).toMatchObject({ roles: ['resident', 'clerk'], zoneIds: ['b2', 'keji'] })
})

test('staff get the replies to write from, residents do not', () => {
  expect(me(cast.liJing).estate?.templates).toEqual(zejing.templates)
  expect(me(cast.wangXiulan).estate?.templates).toEqual([])
})

test('nothing of the roster, the terms or the robots travels to a phone', () => {
  expect(Object.keys(me(cast.liJing).estate ?? {}).sort()).toEqual(['areas', 'categories', 'id', 'name', 'templates', 'zones'])
})

test('a vendor’s people learn what the place is called and what can be asked for, nothing else of it', () => {
  expect(me(cast.maAnping)).toEqual({
    who: { id: 'ma-anping', name: '马安平', salutation: '马师傅', roles: ['vendor'], occupancies: [], zoneIds: [], onDuty: false },
    estates: estates.map(({ _id, name }) => ({ id: _id, name })), estate: { id: 'zejing', name: '泽京花园', zones: [], areas: [], categories: zejing.categories, templates: [] }, unread: 3
  })
})

test('whoever works in two estates sees the one they look at', () => {
  expect(me(cast.shenLan, '10:00', yunqi)).toMatchObject({ estate: { id: 'yunqi' }, hotline: { number: '59810000', label: '云栖里全天服务热线' } })
})

test('a stranger learns whom to call, and nothing else', () => {
  const { centers, ...rest } = strangerFor(estates, moment('2026-11-24', '10:00'))
  expect(rest).toEqual({ estates: [], unread: 0 })
  expect(centers?.map(each => [each.name, each.hotlines.map(line => line.number)])).toEqual([['泽京花园', expect.arrayContaining(['59800000', '5980001'])], ['云栖里', ['59810000']]])
})

test('a number that answers for several zones is named once', () => {
  const [center] = strangerFor([zejing], moment('2026-11-24', '23:00')).centers ?? []
  expect(new Set(center?.hotlines.map(each => each.number)).size).toBe(center?.hotlines.length)
})
