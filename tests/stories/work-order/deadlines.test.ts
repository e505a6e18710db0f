import { minute } from '@domain/kit/calendar'
import { town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

test('late to arrive: the clerk at 80 %, the clerk when it is due, the manager when nobody moves, each once', async () => {
  const tap = await t.wangXiulan.reports('repair', '滴水')
  await t.liJing.receives(tap)
  await t.cloud.pass(95 * minute)
  expect(await t.liJing.wasTold(tap)).toBe('submit')
  await t.cloud.pass(2 * minute)
  expect(await t.liJing.wasTold(tap)).toBe('submit warn')
  await t.cloud.pass(24 * minute)
  expect(await t.liJing.wasTold(tap)).toBe('submit warn breach')
  await t.cloud.pass(60 * minute)
  await t.cloud.pass(60 * minute)
  expect(await t.gaoFeng.wasTold(tap)).toBe('breachManager')
  expect(await t.liJing.wasTold(tap)).toBe('submit warn breach breachManager')
  expect((await t.wangXiulan.sees(tap)).timeline.map(line => line.action)).toEqual(['submit', 'receive'])
})

test('what is deferred is not late', async () => {
  const tap = await t.heJingyi.reports('repair', '等配件')
  await t.liJing.receives(tap)
  await t.liJing.does('defer', tap, { until: await t.cloud.now() + 300 * minute, note: '配件下午到' })
  await t.cloud.pass(290 * minute)
  expect(await t.liJing.wasTold(tap)).toBe('submit')
})

test('what is due comes first on the desk, what waits for others after it', async () => {
  const done = await t.wangXiulan.reports('repair', '等您验收')
  await t.liJing.receives(done)
  await t.liJing.assigns(done, t.zhaoZhiqiang)
  await t.zhaoZhiqiang.completes(done)
  const fresh = await t.heJingyi.reports('repair', '刚派来的')
  await t.liJing.receives(fresh)
  await t.liJing.assigns(fresh, t.zhaoZhiqiang)
  const { items } = await t.zhaoZhiqiang.call<{ items: { id: string }[] }>('matter', 'list', { view: 'assigned' })
  expect(items.map(each => each.id)).toEqual([fresh.id, done.id])
})
