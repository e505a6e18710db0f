import { dayLength, minute } from '@domain/kit/calendar'
import type { StaffMember } from '@domain/staff/contract'
import { isGap, type ZoneRoster } from '@domain/staff/roster-of'
import type { Actor, Town } from '../actors'
import { freshKey, town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const refusal = (reason: string) => expect.objectContaining({ reason })
const rowOf = async (who: Actor, by = t.gaoFeng) => (await by.call<StaffMember[]>('staff', 'list', {})).find(each => each.personId === who.id)!
const inputOf = ({ personId, rev, roles, department, zoneIds, skills, duties, reportsTo, workPhone }: StaffMember) =>
  ({ personId, rev, roles, department, zoneIds, skills, duties, reportsTo, workPhone })
const changes = (by: Actor, row: StaffMember, part: object) => by.call<{ rev: number }>('staff', 'change', { ...inputOf(row), ...part })
const night = { from: '21:00', until: '08:30' }

test('duty moves into the night, and the roster shows the gap it leaves to the minute, across midnight', async () => {
  const gaps = async () => (await t.gaoFeng.call<ZoneRoster[]>('staff', 'roster', { day: '2026-11-24' })).find(each => each.zoneId === 'b2')!.posts.desk.filter(isGap)
  expect(await gaps()).toEqual([])
  await t.gaoFeng.call('people', 'leave', { key: freshKey(), personId: t.zhouMin.id, toId: t.chenXiao.id, from: '2026-11-24', until: '2026-11-24', reason: '调休' })
  const at = (text: string) => Date.parse(`${text}+08:00`)
  // The night before ends with the day that the leave begins.
  expect(await gaps()).toEqual([{ from: at('2026-11-24T00:00'), until: at('2026-11-24T08:30'), people: [] }, { from: at('2026-11-24T21:00'), until: at('2026-11-25T00:00'), people: [] }])
  await changes(t.gaoFeng, await rowOf(t.liJing), { duties: [{ from: '08:30', until: '20:15' }, { from: '21:00', until: '08:30' }] })
  expect(await gaps()).toEqual([{ from: at('2026-11-24T20:15'), until: at('2026-11-24T21:00'), people: [] }])
})

test('of two managers who change one row at once the second is told; the same again is no change', async () => {
  const before = await rowOf(t.chenXiao)
  const answers = await Promise.allSettled([changes(t.gaoFeng, before, { skills: ['接待'] }), changes(t.shenLan, before, { department: '前台' })])
  expect(answers.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(answers.find(each => each.status === 'rejected')).toMatchObject({ reason: { code: 'conflict', reason: 'staffChanged' } })
  const after = await rowOf(t.chenXiao)
  expect(after.rev).toBe(before.rev + 1)
  expect(await changes(t.shenLan, { ...after, rev: before.rev }, {})).toEqual({ rev: after.rev })
})

test('rows of two people changed at once are both changed', async () => {
  const [li, chen] = [await rowOf(t.liJing), await rowOf(t.chenXiao)]
  await Promise.all([changes(t.gaoFeng, li, { skills: ['英语'] }), changes(t.shenLan, chen, { skills: ['手语'] })])
  expect([(await rowOf(t.liJing)).skills, (await rowOf(t.chenXiao)).skills]).toEqual([['英语'], ['手语']])
})

test.each<[string, object, string]>([
  ['no roles', { roles: [] }, 'required'],
  ['a role that is not given', { roles: ['resident'] }, 'range'],
  ['a zone of another estate', { zoneIds: ['yunqi'] }, 'noZone'],
  ['an empty window', { duties: [{ from: '08:00', until: '08:00' }] }, 'emptyWindow'],
  ['windows on top of each other', { duties: [night, { from: '08:00', until: '12:00' }] }, 'dutiesOverlap'],
  ['an eighth day', { duties: [{ ...night, weekdays: [8] }] }, 'range'],
  ['a superior of another estate', { reportsTo: 'luo-jia' }, 'noSuchStaff'],
  ['a superior below them', { reportsTo: 'zhao-zhiqiang' }, 'circle'],
  ['themselves', { reportsTo: 'sun-jianguo' }, 'circle'],
  ['an admin by a manager', { roles: ['technician', 'admin'] }, 'beyondYou']
])('refused: %s', async (_case, part, reason) => {
  const before = await rowOf(t.sunJianguo)
  await expect(changes(t.gaoFeng, before, part)).rejects.toEqual(refusal(reason))
  expect(await rowOf(t.sunJianguo)).toEqual(before)
})

test('a role begins and ends in the roster and in the person alike, at once everywhere', async () => {
  const tap = await t.wangXiulan.reports('repair', '谁来接')
  await changes(t.gaoFeng, await rowOf(t.xuWenjing), { roles: ['finance', 'clerk'] })
  await t.xuWenjing.receives(tap)
  await expect(changes(t.gaoFeng, await rowOf(t.xuWenjing), { roles: ['finance'] })).rejects.toEqual(refusal('stillAnswers'))
  await t.gaoFeng.does('handOver', tap, { clerkId: t.chenXiao.id, note: '回财务' })
  await t.chenXiao.does('takeOver', tap)
  await changes(t.gaoFeng, await rowOf(t.xuWenjing), { roles: ['finance'] })
  await expect(t.xuWenjing.receives(await t.wangXiulan.reports('repair', '再来一件'))).rejects.toMatchObject({ code: 'notFound' })
})

test('nobody adds to their own roles, and a manager takes nothing from an admin', async () => {
  await expect(changes(t.gaoFeng, await rowOf(t.gaoFeng), { roles: ['manager', 'finance'] })).rejects.toEqual(refusal('ownRoles'))
  await expect(changes(t.gaoFeng, await rowOf(t.shenLan), { roles: ['admin'] })).rejects.toEqual(refusal('beyondYou'))
})

test('whoever manages no more changes nobody from that moment on', async () => {
  await t.gaoFeng.call('staff', 'list', {})
  const [row] = [await rowOf(t.gaoFeng)]
  await changes(t.shenLan, row, { roles: ['clerk'] })
  await expect(t.gaoFeng.call('staff', 'change', { ...inputOf(await rowOf(t.liJing, t.shenLan)), skills: ['德语'] })).rejects.toEqual(refusal('notYours'))
  await changes(t.shenLan, await rowOf(t.gaoFeng, t.shenLan), { roles: ['manager'] })
  await t.cloud.pass(minute)
})

test('the last admin stays: by resignation, by their own hand, and when two remove each other at once', async () => {
  await expect(changes(t.shenLan, await rowOf(t.shenLan), { roles: ['manager'] })).rejects.toEqual(refusal('lastAdmin'))
  await expect(t.shenLan.call('staff', 'resign', { key: freshKey(), personId: t.shenLan.id, toId: t.gaoFeng.id, reportsToId: t.gaoFeng.id, reason: '退休' })).rejects.toEqual(refusal('lastAdmin'))
  await changes(t.shenLan, await rowOf(t.gaoFeng), { roles: ['manager', 'admin'] })
  await t.cloud.pass(minute)
  const [gao, shen] = [await rowOf(t.gaoFeng), await rowOf(t.shenLan)]
  const answers = await Promise.allSettled([changes(t.shenLan, gao, { roles: ['manager'] }), changes(t.gaoFeng, shen, { roles: ['manager'] })])
  expect(answers.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  const [{ staff }] = (await t.cloud.db.collection('estates').where({ _id: 'zejing' }).get()).data as [{ staff: StaffMember[] }]
  expect(staff.filter(each => each.roles.includes('admin'))).toHaveLength(1)
  await t.cloud.pass(dayLength)
})
