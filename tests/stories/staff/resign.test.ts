import type { Estate } from '@domain/estate/estate'
import { minute } from '@domain/kit/calendar'
import { freshKey, town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const refusal = (reason: string, field?: string) => expect.objectContaining({ reason, ...(field && { field }) })
const resigns = (by: Town['gaoFeng'], more: object) => by.call<{ handedOver: number, reassigned: number }>('staff', 'resign', { key: freshKey(), reason: '离职', ...more })

test('a clerk resigns: all is handed over in one act, they act no more, and live on where they live', async () => {
  const matter = await t.liuYang.records('inquiry', '会议室怎么预订', { place: { areaId: 'keji-meeting' } })
  await expect(resigns(t.gaoFeng, { personId: t.liuYang.id })).rejects.toEqual(refusal('required', 'toId'))
  await expect(resigns(t.gaoFeng, { personId: t.liuYang.id, toId: t.zhaoZhiqiang.id })).rejects.toEqual(refusal('clerkFits', 'toId'))
  const asked = { key: freshKey(), personId: t.liuYang.id, toId: t.chenXiao.id }
  expect(await resigns(t.gaoFeng, asked)).toEqual({ handedOver: 1, reassigned: 0 })
  expect(await resigns(t.gaoFeng, asked)).toEqual({ handedOver: 1, reassigned: 0 })
  expect(await t.chenXiao.call('people', 'takeOverAll', { key: freshKey() })).toEqual({ taken: 1 })
  await t.cloud.pass(minute)
  expect(await t.liuYang.call('people', 'me', {})).toMatchObject({ who: { roles: ['resident'], onDuty: false } })
  await expect(t.liuYang.receives(await t.wangXiulan.reports('repair', '还有谁'))).rejects.toMatchObject({ code: 'notFound' })
  expect((await t.gaoFeng.sees(matter)).firstContact?.name).toBe('陈晓')
  expect((await t.gaoFeng.call<{ personId: string }[]>('people', 'colleagues', {})).map(each => each.personId)).not.toContain('liu-yang')
})

test('a foreman resigns: tasks go to another, and those below to another, who takes the line upwards', async () => {
  const tap = await t.wangXiulan.reports('repair', '水管漏水')
  await t.liJing.receives(tap)
  await t.liJing.assigns(tap, t.sunJianguo)
  await expect(resigns(t.gaoFeng, { personId: t.sunJianguo.id, reportsToId: t.zhaoZhiqiang.id })).rejects.toEqual(refusal('required', 'tasksToId'))
  await expect(resigns(t.gaoFeng, { personId: t.sunJianguo.id, tasksToId: t.zhaoZhiqiang.id })).rejects.toEqual(refusal('required', 'reportsToId'))
  expect(await resigns(t.gaoFeng, { personId: t.sunJianguo.id, tasksToId: t.zhaoZhiqiang.id, reportsToId: t.zhaoZhiqiang.id })).toEqual({ handedOver: 0, reassigned: 1 })
  const [{ staff }] = (await t.cloud.db.collection('estates').where({ _id: 'zejing' }).get()).data as [Estate]
  const superior = (id: string) => staff.find(each => each.personId === id)?.reportsTo
  expect(['zhao-zhiqiang', 'qian-yong', 'wu-tao'].map(superior)).toEqual(['gao-feng', 'zhao-zhiqiang', 'zhao-zhiqiang'])
  await t.zhaoZhiqiang.starts(tap)
  expect((await t.wangXiulan.sees(tap)).assignee?.name).toBe('赵志强')
})

test('whoever left can invite nobody in, not even with a code written before', async () => {
  const { token } = await t.gaoFeng.call<{ token: string }>('staff', 'invite', { key: freshKey(), name: '方敏', roles: ['clerk'], department: '前台', zoneIds: [], skills: [], duties: [] })
  await expect(resigns(t.gaoFeng, { personId: t.gaoFeng.id, reportsToId: t.shenLan.id })).rejects.toEqual(refusal('ownResignation'))
  await resigns(t.shenLan, { personId: t.gaoFeng.id, toId: t.chenXiao.id, reportsToId: t.shenLan.id })
  await expect(t.fangMin.call('staff', 'accept', { token })).rejects.toEqual(refusal('invitationRevoked'))
})

test('an admin who is no manager leaves the hand-over to one, and lets whoever holds nothing go', async () => {
  const { rev } = (await t.shenLan.call<{ personId: string, rev: number }[]>('staff', 'list', {})).find(each => each.personId === t.shenLan.id)!
  await t.shenLan.call('staff', 'change', { personId: t.shenLan.id, rev, roles: ['admin'], department: '管理处', zoneIds: [], skills: [], duties: [] })
  await t.cloud.pass(minute)
  await expect(resigns(t.shenLan, { personId: t.chenXiao.id, toId: t.liJing.id })).rejects.toEqual(refusal('handOverFirst'))
  expect(await resigns(t.shenLan, { personId: t.xuWenjing.id })).toEqual({ handedOver: 0, reassigned: 0 })
})
