import { dayLength, hour, minute } from '@domain/kit/calendar'
import { told, town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

async function fixed (text: string) {
  const tap = await t.wangXiulan.reports('repair', text)
  await t.liJing.receives(tap)
  await t.liJing.assigns(tap, t.zhaoZhiqiang)
  return t.zhaoZhiqiang.completes(tap)
}

test('accepted by itself after 72 hours, announced, and reopened by the resident within a week', async () => {
  const tap = await fixed('龙头滴水')
  await t.cloud.pass(72 * hour)
  const accepted = await t.wangXiulan.sees(tap)
  expect(told(accepted)).toContain('autoAccept')
  expect(await t.wangXiulan.wasTold(tap)).toContain('autoAccept')
  const again = await t.wangXiulan.does('reopen', tap, { note: '又滴了' })
  expect(again).toMatchObject({ status: 'received', reopened: 1, priority: 'urgent', firstContact: { name: '李静' } })
  expect(await t.gaoFeng.wasTold(tap)).toBe('reopen')
})

test('after a week a new one is needed, and it says so', async () => {
  const tap = await fixed('马桶漏水')
  await t.wangXiulan.accepts(tap)
  await t.cloud.pass(minute)
  await t.cloud.pass(8 * dayLength)
  await expect(t.wangXiulan.does('reopen', tap, { note: '又漏了' })).rejects.toMatchObject({ code: 'conflict', reason: 'withinReopenDays' })
})

test('a low score tells the manager', async () => {
  const tap = await fixed('灯泡')
  await t.wangXiulan.accepts(tap)
  await t.wangXiulan.does('rate', tap, { scores: { speed: 1, quality: 4, manner: 5 }, note: '等了两天' })
  expect(await t.gaoFeng.wasTold(tap)).toBe('rate')
})

test('an urgent repair is visited within three days; an unsatisfied visit reopens it', async () => {
  const leak = await t.wangXiulan.reports('repair', '水管漏水', { categoryId: 'water-leak' })
  await t.liJing.receives(leak)
  await t.liJing.assigns(leak, t.zhaoZhiqiang)
  await t.zhaoZhiqiang.completes(leak)
  const accepted = await t.wangXiulan.accepts(leak)
  expect(accepted).toMatchObject({ status: 'accepted', followUp: { by: 'firstContact' } })
  expect(accepted.followUp!.dueAt - accepted.updatedAt).toBe(3 * dayLength)
  await expect(t.liJing.does('followUp', leak, { result: 'unsatisfied' })).rejects.toMatchObject({ code: 'invalid', field: 'result' })
  expect((await t.liJing.does('reopen', leak, { note: '回访：还有一点渗' })).status).toBe('received')
})
