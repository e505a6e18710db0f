import { told, town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

test('a dripping tap: rejected once, then accepted', async () => {
  const tap = await t.wangXiulan.reports('repair', '厨房水龙头滴水')
  await t.liJing.receives(tap)
  await t.liJing.assigns(tap, t.zhaoZhiqiang)
  await t.zhaoZhiqiang.completes(tap, '换了阀芯')
  await t.wangXiulan.rejects(tap, '还在滴')
  await t.zhaoZhiqiang.completes(tap, '换了整个龙头')
  const done = await t.wangXiulan.accepts(tap)
  expect(told(done)).toBe('submit receive assign start complete reject start complete accept')
  expect(await t.wangXiulan.wasTold(tap)).toBe('receive assign start complete start complete close')
  expect(await t.zhaoZhiqiang.wasTold(tap)).toBe('assign reject accept')
})

test('whoever receives first answers for it; the second is told who', async () => {
  const tap = await t.wangXiulan.reports('repair', '卫生间漏水')
  expect((await t.liJing.receives(tap)).firstContact?.name).toBe('李静')
  await expect(t.chenXiao.receives(tap)).rejects.toMatchObject({ code: 'conflict', reason: 'statusChanged', facts: { firstContact: '李静' } })
  expect(await t.zhouMin.wasTold(tap)).toBe('')
})

test('a technician declines: it returns to the first contact, who sends another', async () => {
  const tap = await t.zhangWei.reports('repair', '马桶堵了')
  await t.chenXiao.receives(tap)
  await t.chenXiao.assigns(tap, t.qianYong)
  const back = await t.qianYong.does('decline', tap, { note: '缺配件，去不了' })
  expect(back).toMatchObject({ status: 'received', firstContact: { name: '陈晓' } })
  await t.chenXiao.assigns(tap, t.sunJianguo)
  expect(await t.chenXiao.wasTold(tap)).toBe('submit decline')
  await expect(t.qianYong.sees(tap)).rejects.toMatchObject({ code: 'notFound' })
})

test('a double tap and a replay after a lost answer happen once', async () => {
  const key = 'the-same-key-0123456789'
  const submit = () => t.wangXiulan.call<{ id: string, rev: number }>('work-order', 'submit', { key, kind: 'repair', categoryId: 'faucet', text: '滴水', place: { premisesId: 'b2-3-2-1201' } })
  const [first, second] = await Promise.all([submit(), submit()])
  expect(second.id).toBe(first.id)
  const nudge = () => t.wangXiulan.call<{ nudges: number }>('work-order', 'act', { id: first.id, action: 'nudge', key: 'nudge-key-0123456789012' })
  expect((await Promise.all([nudge(), nudge(), nudge()])).map(each => each.nudges)).toEqual([1, 1, 1])
})
