import { dayLength, hour, minute, moment } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import { freshKey, told, town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

test('nobody received it in time: the clerk with the least open work answers for it, and the manager is told', async () => {
  const busy = await t.wangXiulan.reports('repair', '第一件')
  await t.liJing.receives(busy)
  const left = await t.wangXiulan.reports('repair', '没有人接')
  await t.cloud.pass(21 * minute)
  const view = await t.wangXiulan.sees(left)
  expect(view).toMatchObject({ status: 'received', firstContact: expect.anything() })
  expect(told(view)).toBe('submit appoint')
  expect(await t.gaoFeng.wasTold(left)).toBe('appoint')
})

test('a clerk goes on leave: all open matters are handed over in one act, and are theirs until the colleague takes them', async () => {
  const matters = [await t.heJingyi.reports('repair', '灯不亮'), await t.heJingyi.reports('inquiry', '什么时候停水')]
  for (const each of matters) await t.liJing.receives(each)
  const leave = { key: freshKey(), personId: t.liJing.id, toId: t.chenXiao.id, from: '2026-11-24', until: '2026-11-30', reason: '年假' }
  const { handedOver } = await t.gaoFeng.call<{ handedOver: number }>('people', 'leave', leave)
  expect(handedOver).toBeGreaterThanOrEqual(2)
  expect((await t.heJingyi.sees(matters[0]!)).firstContact?.name).toBe('李静')
  expect(await t.chenXiao.call('people', 'takeOverAll', { key: freshKey() })).toEqual({ taken: handedOver })
  expect((await t.heJingyi.sees(matters[1]!)).firstContact?.name).toBe('陈晓')
  expect(told(await t.heJingyi.sees(matters[0]!))).toBe('submit receive takeOver')
})

test('only a manager hands over, and not to somebody who is away', async () => {
  const tap = await t.wangXiulan.reports('repair', '水管响')
  await t.chenXiao.receives(tap)
  await expect(t.chenXiao.does('handOver', tap, { clerkId: t.zhouMin.id, note: '太忙' })).rejects.toMatchObject({ code: 'forbidden' })
  await t.cloud.until(moment('2026-11-25', '10:00'))
  await expect(t.gaoFeng.does('handOver', tap, { clerkId: t.liJing.id, note: '换人' })).rejects.toMatchObject({ code: 'invalid', field: 'clerkId' })
})

test('reopened while its first contact is on leave: the managers are told once a day until somebody takes it', async () => {
  const bulb = await t.heJingyi.reports('inquiry', '灯泡哪里领')
  const warned = async () => (await t.shenLan.call<{ items: { title: string, text: string }[] }>('inbox', 'list', {})).items.filter(({ title, text }) => title === '有事项没人跟进' && text.includes(bulb.number)).length
  await t.liJing.receives(bulb)
  await t.liJing.does('complete', bulb, { note: '前台领' })
  await t.heJingyi.accepts(bulb)
  await t.cloud.settle()
  await t.cloud.pass(hour)
  expect(await warned()).toBe(0)
  await t.heJingyi.does('reopen', bulb, { note: '前台说没有' })
  await t.cloud.pass(hour)
  await t.cloud.pass(hour)
  expect(await warned()).toBe(1)
  await t.cloud.pass(dayLength)
  expect(await warned()).toBe(2)
  await t.gaoFeng.does('handOver', bulb, { clerkId: t.chenXiao.id, note: '李静休假' })
  await t.chenXiao.does('takeOver', bulb)
  await t.cloud.pass(dayLength)
  expect(await warned()).toBe(2)
})

test('ten clerks receive one order a hundred times at once: one wins, 99 are told who, one line is written', async () => {
  const tap = await t.wangXiulan.reports('repair', '大家抢着来')
  const clerks = await t.cloud.moreClerks(10)
  const tries = Array.from({ length: 100 }, (_, place) => clerks[place % 10]!)
  const replies = await Promise.all(tries.map(clerk => t.cloud.call(clerk, 'work-order', 'act', { id: tap.id, action: 'receive', key: freshKey() })))
  const refused = replies.filter(reply => !reply.ok)
  expect(refused).toHaveLength(99)
  const [{ firstContactId, timeline }] = (await t.cloud.db.collection('matters').where({ _id: tap.id }).get()).data as [Matter]
  const winner = clerks.find(each => each.id === firstContactId)!
  expect(refused.filter(each => each.code === 'conflict' && each.facts?.firstContact === winner.name)).toHaveLength(99)
  expect(timeline.filter(line => line.action === 'receive')).toHaveLength(1)
})

test('a hand-over nobody takes is brought before the manager, and never leaves the matter without anybody', async () => {
  const tap = await t.zhangWei.reports('repair', '门锁坏了')
  await t.chenXiao.receives(tap)
  await t.gaoFeng.does('handOver', tap, { clerkId: t.zhouMin.id, note: '夜班跟进' })
  await t.cloud.pass(dayLength / 8)
  expect(await t.gaoFeng.wasTold(tap)).toContain('chaseHandOver')
  expect((await t.zhangWei.sees(tap)).firstContact?.name).toBe('陈晓')
})

test('a matter that can no longer be moved on does not hold up the others, and nobody can call the sweep', async () => {
  const broken = await t.wangXiulan.reports('repair', '坏掉的记录')
  const other = await t.wangXiulan.reports('repair', '没有人接的另一件')
  await t.cloud.db.collection('matters').where({ _id: broken.id }).update({ estateId: 'gone', nextAt: 1 })
  await t.cloud.pass(21 * minute)
  expect(told(await t.wangXiulan.sees(other))).toBe('submit appoint')
  expect(await t.cloud.call(t.gaoFeng.member, 'sweep', 'main', {})).toEqual({ ok: false, code: 'forbidden' })
})
