import { randomUUID } from 'node:crypto'
import { cast } from '../../cast'
import { stage, type Stage } from './stage'

let s: Stage
beforeAll(async () => { s = await stage() })
afterAll(() => s.cloud.stop())

test('each step is in the inbox, and on the phone as long as consents last', async () => {
  await s.grants(cast.wangXiulan, 'progress', 1)
  const tap = await s.reports()
  await s.does(cast.liJing, 'receive', tap)
  await s.quiet()
  await s.does(cast.liJing, 'assign', tap, { assigneeId: cast.zhaoZhiqiang.id })
  await s.quiet()

  const { items } = await s.desk(cast.wangXiulan).list({})
  expect(items.map(({ title, text, readAt }) => ({ title, text, readAt }))).toEqual([
    { title: '报修已派单', text: '已安排赵师傅处理', readAt: null },
    { title: '报修已受理', text: '李静已受理，由李静负责到底', readAt: null }
  ])
  expect(await s.cloud.wechat.sent(cast.wangXiulan)).toMatchObject([{
    templateId: 'tmpl-progress', page: `work-order/detail/index?id=${tap.id}`,
    data: { thing1: { value: '厨房水龙头滴水' }, phrase3: { value: '已受理' }, name4: { value: '李静' }, time5: { value: expect.stringMatching(/^2026年11月23日 14:/) } }
  }])
  expect((await s.notices(cast.wangXiulan)).map(each => each.push.state)).toEqual(['sent', 'unreached'])
  expect(await s.balance(cast.wangXiulan, 'progress')).toBe(0)
})

test('a repeated answer of the sheet counts once, and every kind of acceptance counts', async () => {
  const nonce = randomUUID(), { granted } = s.desk(cast.zhangWei)
  const results = { 'tmpl-progress': 'acceptWithAlert', 'tmpl-task': 'reject', 'tmpl-alarm': 'ban', 'somebody-elses': 'accept' }
  const first = await granted({ nonce, results })
  expect(first).toEqual([
    { template: 'progress', templateId: 'tmpl-progress', title: '工单进度提醒', balance: 1 },
    { template: 'bill', templateId: 'tmpl-bill', title: '缴费提醒', balance: 0 },
    { template: 'announcement', templateId: 'tmpl-announcement', title: '社区公告通知', balance: 0 }
  ])
  expect(await granted({ nonce, results })).toEqual(first)
  expect(await granted({ nonce: randomUUID(), results })).toMatchObject([{ balance: 2 }, { balance: 0 }, { balance: 0 }])
  expect(await granted({ nonce: randomUUID(), results: { 'tmpl-progress': 'reject' } })).toMatchObject([{ balance: 2 }, { balance: 0 }, { balance: 0 }])
})
