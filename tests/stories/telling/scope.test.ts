/** Whose messages are whose. */
import { cast } from '../../cast'
import { stage, type Stage } from './stage'

let s: Stage
beforeAll(async () => { s = await stage() })
afterAll(() => s.cloud.stop())

test('pages go on where the last one ended, newest first, each message once', async () => {
  const tap = await s.reports()
  await s.does(cast.liJing, 'receive', tap)
  for (let at = 0; at < 24; at++) await s.does(cast.liJing, 'say', tap, { note: `第${at + 1}条` })
  await s.quiet()
  const first = await s.desk(cast.wangXiulan).list({})
  expect(first.items).toHaveLength(20)
  const second = await s.desk(cast.wangXiulan).list({ after: first.next })
  expect(second).toMatchObject({ items: expect.any(Array) })
  expect(second.next).toBeUndefined()
  const all = [...first.items, ...second.items]
  expect(new Set(all.map(each => each.id)).size).toBe(25)
  expect(all.map(each => each.at)).toEqual(all.map(each => each.at).sort((a, b) => b - a))
  await expect(s.desk(cast.wangXiulan).list({ after: '1_{"$ne":1}' })).rejects.toMatchObject({ code: 'invalid', field: 'after' })
})

test('nobody reads, marks or answers for messages of others', async () => {
  const [theirs] = await s.notices(cast.wangXiulan)
  expect((await s.desk(cast.zhangWei).list({})).items).toEqual([])
  await s.desk(cast.zhangWei).read({ ids: [theirs!._id] })
  expect((await s.notices(cast.wangXiulan)).every(each => each.readAt === null)).toBe(true)
  const before = (await s.notices(cast.wangXiulan)).length
  expect(await s.desk(cast.wangXiulan).read({ ids: [theirs!._id] })).toEqual({ unread: before - 1 })
  expect(await s.desk(cast.wangXiulan).read({})).toEqual({ unread: 0 })
})

test('the list of those to phone is for clerks and managers, and ends at the estate', async () => {
  const tap = await s.reports({}, cast.zhangWei)
  await s.does(cast.chenXiao, 'receive', tap)
  await s.quiet()
  const mine = (await s.desk(cast.chenXiao).unreached({})).items.filter(each => each.matterId === tap.id)
  expect(mine).toContainEqual(expect.objectContaining({ name: '张伟', why: '订阅消息：没有订阅次数' }))
  expect((await s.desk(cast.luoJia).unreached({})).items).toEqual([])
  await expect(s.desk(cast.luoJia).told({ id: mine[0]!.id })).rejects.toMatchObject({ code: 'notFound' })
  for (const person of [cast.zhangWei, cast.qianYong]) {
    await expect(s.desk(person).unreached({})).rejects.toMatchObject({ code: 'forbidden' })
    await expect(s.desk(person).told({ id: mine[0]!.id })).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test('who has read a message needs no call', async () => {
  await s.desk(cast.zhangWei).read({})
  expect((await s.desk(cast.chenXiao).unreached({})).items.filter(each => each.personId === cast.zhangWei.id)).toEqual([])
})

test('whoever turns out to be accused loses what they were told, and finds none of it on the desk’s lists', async () => {
  const rude = await s.reports({ kind: 'complaint', categoryId: 'manner', text: '前台态度不好' }, cast.heJingyi)
  await s.does(cast.chenXiao, 'receive', rude)
  await s.quiet()
  expect((await s.desk(cast.liJing).list({})).items.some(each => each.matterId === rude.id)).toBe(true)
  await s.does(cast.chenXiao, 'verify', rude, { note: '说的是李静', accusedIds: [cast.liJing.id] })
  await s.does(cast.chenXiao, 'say', rude, { note: '我们正在核实' })
  await s.quiet()
  expect((await s.desk(cast.liJing).list({})).items.some(each => each.matterId === rude.id)).toBe(false)
  const seen = async (person: typeof cast.liJing) => (await s.desk(person).unreached({})).items.some(each => each.matterId === rude.id)
  expect([await seen(cast.chenXiao), await seen(cast.liJing)]).toEqual([true, false])
  expect((await s.cloud.wechat.journal<{ content: string }>('robot-message')).some(each => each.content.includes('态度'))).toBe(false)
})

test('a client that calls the courier does no harm', async () => {
  const call = (data: unknown) => s.cloud.post('/wx/call', { name: 'courier', data })
  expect(await call({ matterId: 'no-such-matter' })).toEqual({ result: { ok: true } })
  for (const data of [{}, { matterId: { $ne: '' } }, { matterId: '../x' }, null]) expect(await call(data)).toEqual({ result: { ok: false } })
})
