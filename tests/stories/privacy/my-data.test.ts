/** Consents, “my data” and who looked: what people may know of what is held about them. */
import type { Standing } from '@domain/privacy/consent'
import type { Look, MyData } from '@domain/privacy/contract'
import type { OrderView } from '@domain/payment/view'
import { dayLength } from '@domain/kit/calendar'
import { freshKey, town, type Actor, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const answer = (who: Actor, agreed: boolean, key = freshKey(), version = 1) => who.call<Standing[]>('privacy', 'consent', { key, notice: 'photo', version, agreed })
const photo = (all: Standing[]) => all.find(each => each.name === 'photo')
const myData = (who: Actor) => who.call<MyData>('privacy', 'myData', {})
const part = ({ parts }: MyData, collection: string) => parts.find(each => each.collection === collection)!

test('somebody on no register agrees, once though the call was repeated, and takes it back', async () => {
  const key = freshKey()
  await answer(t.fangMin, true, key)
  expect(photo(await answer(t.fangMin, true, key))).toMatchObject({ agreed: true, at: expect.any(Number) })
  const ledger = (await t.cloud.db.collection('consents').where({ openId: t.fangMin.member.openId }).get()).data as object[]
  expect(ledger).toEqual([expect.objectContaining({ notice: 'photo', version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/), agreed: true })])
  expect(ledger[0]).not.toHaveProperty('personId')
  await t.cloud.pass(1000)
  expect(photo(await answer(t.fangMin, false))).toMatchObject({ agreed: false })
})

test('another version than the one in force is refused, and another person’s key is as good as any', async () => {
  await expect(answer(t.heJingyi, true, freshKey(), 99)).rejects.toMatchObject({ code: 'conflict', reason: 'noticeChanged' })
  const key = freshKey()
  await answer(t.heJingyi, true, key)
  await answer(t.zhangWei, true, key)
  expect((await t.cloud.db.collection('consents').where({ openId: t.zhangWei.member.openId }).get()).data).toHaveLength(1)
})

test('a text that has changed since is asked again', async () => {
  await answer(t.liGuodong, true)
  await t.cloud.db.collection('consents').where({ openId: t.liGuodong.member.openId }).update({ hash: 'of another text' })
  const all = await t.liGuodong.call<Standing[]>('privacy', 'notices', {})
  expect(photo(all)).toMatchObject({ changed: true })
  expect(photo(all)).not.toHaveProperty('agreed')
})

test('everything about me is in one file, my numbers in clear, nothing of anybody else', async () => {
  const tap = await t.wangXiulan.reports('repair', '水龙头滴水')
  await t.liJing.receives(tap)
  await t.liJing.does('note', tap, { note: '这一户催得急' })
  await t.heJingyi.reports('repair', '何家的灯')
  await t.cloud.settle()
  const order = await t.wangXiulan.call<OrderView>('payment', 'order', { key: freshKey(), billIds: [], prepaid: { premisesId: 'b2-3-2-1201', fen: 12_345 } })
  await t.cloud.post('/control/pay/pay', { outTradeNo: order.id })
  await t.cloud.settle()
  const mine = await myData(t.wangXiulan)
  expect(part(mine, 'matters')).toMatchObject({ count: 1, lines: [expect.stringContaining('水龙头滴水')] })
  for (const held of ['notices', 'bills']) expect(part(mine, held).count).toBeGreaterThan(0)
  expect(part(mine, 'payments')).toMatchObject({ count: 1, lines: [expect.stringContaining('微信支付 ¥123.45')] })
  const text = await (await fetch(mine.url)).text()
  expect(text).toContain(t.wangXiulan.member.phone)
  for (const other of ['何家的灯', '这一户催得急', 'b2-3-2-1101',  t.wangXiulan.member.openId, t.wangXiaoyu.member.phone, t.liJing.member.phone]) expect(text).not.toContain(other)
  const [noted] = (await t.cloud.db.collection('audit').where({ estateId: 'zejing', subjectId: 'wang-xiulan' }).get()).data as object[]
  expect(noted).toMatchObject({ actorId: 'wang-xiulan', subjectId: 'wang-xiulan' })
})

test('the file is gone from storage after the next night', async () => {
  const lying = async () => (await t.cloud.get<{ path: string }[]>('/control/files')).filter(each => each.path.includes('/export/')).length
  expect(await lying()).toBe(1)
  await t.cloud.pass(2 * dayLength)
  expect(await lying()).toBe(0)
})

test('somebody who has moved out still sees what is held about them; a stranger is told that there is nothing', async () => {
  expect(part(await myData(t.linHai), 'register').lines[0]).toContain('到 2026-04-30')
  await expect(myData(t.fangMin)).rejects.toMatchObject({ code: 'notFound', reason: 'notKnown' })
})

test('who looked at my number, when, and what for; nothing of my neighbour’s', async () => {
  const lamp = await t.zhangWei.reports('repair', '灯坏了')
  await t.chenXiao.receives(lamp)
  await t.chenXiao.call('work-order', 'call', { id: lamp.id, key: freshKey() })
  const { items } = await t.zhangWei.call<{ items: Look[] }>('privacy', 'whoLooked', {})
  expect(items).toEqual([expect.objectContaining({ act: 'revealPhone', byName: '陈晓', byRoles: ['clerk'], byMe: false, label: lamp.number })])
  expect((await t.heJingyi.call<{ items: Look[] }>('privacy', 'whoLooked', {})).items).toEqual([])
  await expect(t.zhangWei.call('privacy', 'whoLooked', { after: '$ne' })).rejects.toMatchObject({ code: 'invalid', field: 'after' })
})
