import { minute } from '@domain/kit/calendar'
import { told, town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const garden = { areaId: 'b2-garden' }

test('issue: a neighbour follows instead of reporting it again, and is told', async () => {
  const lamp = await t.wangXiulan.reports('issue', '银杏广场的灯不亮', { place: garden, categoryId: 'corridor-light' })
  const { items } = await t.heJingyi.call<{ items: { id: string }[] }>('matter', 'list', { view: 'nearby', zoneId: 'b2' })
  expect(items.map(each => each.id)).toContain(lamp.id)
  const seen = await t.heJingyi.does('follow', lamp)
  expect(seen).toMatchObject({ following: true, followers: 1 })
  expect(seen.requester).toBeUndefined()
  await t.liJing.receives(lamp)
  await t.liJing.does('complete', lamp, { note: '换了灯泡' })
  expect(await t.heJingyi.wasTold(lamp)).toBe('receive complete')
})

test('assistance: served at the desk at once, visited within a week', async () => {
  const carry = await t.wangXiulan.reports('assistance', '帮忙搬米上楼')
  await t.liJing.receives(carry)
  await t.liJing.does('complete', carry, { note: '已送到家' })
  expect(await t.wangXiulan.accepts(carry)).toMatchObject({ status: 'accepted', followUp: { by: 'firstContact' } })
  expect((await t.liJing.does('followUp', carry, { result: 'satisfied', scores: { speed: 5, quality: 5, manner: 5 } })).status).toBe('closed')
})

test('inquiry: answered without dispatch; once accepted it closes by itself', async () => {
  const question = await t.zhangWei.reports('inquiry', '车位怎么租')
  await t.chenXiao.receives(question)
  await t.chenXiao.does('complete', question, { note: '请带身份证到前台' })
  await t.zhangWei.accepts(question)
  await t.cloud.pass(minute)
  expect(told(await t.zhangWei.sees(question))).toBe('submit receive complete accept close')
})

test('suggestion: thanked and closed with an honest reason', async () => {
  const idea = await t.liGuodong.reports('suggestion', '大堂加一把椅子')
  await t.liuYang.receives(idea)
  const ended = await t.liuYang.does('conclude', idea, { reason: 'referred', note: '已转业主委员会讨论' })
  expect(ended).toMatchObject({ status: 'closed', closing: { reason: 'referred' } })
})

test('coordination: deferred with a date, resumed by itself', async () => {
  const noise = await t.heJingyi.reports('coordination', '请协调楼上漏水赔偿')
  await t.liJing.receives(noise)
  const until = await t.cloud.now() + 60 * minute
  expect((await t.liJing.does('defer', noise, { until, note: '楼上出差，下午回来' })).status).toBe('deferred')
  await expect(t.heJingyi.does('defer', noise, { until, note: '我也要' })).rejects.toMatchObject({ code: 'forbidden' })
  await t.cloud.pass(61 * minute)
  expect((await t.heJingyi.sees(noise)).status).toBe('received')
})

test('home visit: begun and ended by the center', async () => {
  await expect(t.wangXiulan.reports('homeVisit', '请来看我')).rejects.toMatchObject({ code: 'invalid', field: 'kind' })
  const visit = await t.liJing.records('homeVisit', '看望独居老人', { channel: 'visit', requester: { personId: t.wangXiulan.id }, place: { premisesId: 'b2-3-2-1201' } })
  expect(visit).toMatchObject({ status: 'received', firstContact: { name: '李静' } })
  expect((await t.liJing.does('complete', visit, { note: '一切都好' })).status).toBe('closed')
})

test('recorded by phone: the clerk is its first contact, the number opens only by an act on the timeline', async () => {
  const call = await t.liJing.records('repair', '电话：厨房漏水', { requester: { name: '刘奶奶', phone: '13900001234' }, place: { premisesId: 'b2-3-1-201' } })
  expect(call).toMatchObject({ channel: 'phone', firstContact: { name: '李静' }, requester: { name: '刘奶奶', phoneMask: '139****1234' } })
  expect(await t.liJing.call('work-order', 'call', { id: call.id, key: 'call-key-0123456789012' })).toEqual({ phone: '13900001234' })
  expect(told(await t.gaoFeng.sees(call))).toBe('record call')
})

test('a resident cancels before work begins, not after', async () => {
  const tap = await t.wangXiulan.reports('repair', '滴水')
  await t.liJing.receives(tap)
  await t.liJing.assigns(tap, t.zhaoZhiqiang)
  await t.zhaoZhiqiang.starts(tap)
  await expect(t.wangXiulan.does('cancel', tap)).rejects.toMatchObject({ code: 'conflict', reason: 'vendorWorks' })
  const other = await t.wangXiulan.reports('repair', '不用了')
  expect((await t.wangXiulan.does('cancel', other, { note: '自己修好了' })).status).toBe('cancelled')
})

test('internal notes stay inside; words go both ways', async () => {
  const tap = await t.wangXiulan.reports('repair', '滴水')
  await t.liJing.receives(tap)
  await t.liJing.does('note', tap, { note: '老人耳背，大声一点' })
  await t.wangXiulan.does('say', tap, { note: '下午在家' })
  const view = await t.wangXiulan.sees(tap)
  expect(JSON.stringify(view)).not.toContain('耳背')
  expect(await t.liJing.wasTold(tap)).toBe('submit say')
})

test('recorded for somebody of the register: their own number is the one to call back', async () => {
  const call = await t.liJing.records('repair', '电话：阳台水龙头拧不紧', { requester: { personId: t.wangXiaoyu.id }, place: { premisesId: 'b2-3-2-1201' } })
  expect((await t.liJing.sees(call)).requester).toMatchObject({ name: '王晓雨', relation: 'family', phoneMask: '138****4102' })
  expect(await t.liJing.call('work-order', 'call', { id: call.id, key: 'call-key-0123456789013' })).toEqual({ phone: '13800004102' })
})
