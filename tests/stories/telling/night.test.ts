import { moment } from '@domain/kit/calendar'
import { cast } from '../../cast'
import { stage, type Stage } from './stage'

let s: Stage
beforeAll(async () => {
  s = await stage()
  await s.grants(cast.wangXiulan, 'progress', 9)
  for (const clerk of [cast.liJing, cast.zhouMin]) await s.grants(clerk, 'task', 9)
  await s.cloud.clock.moveTo(moment('2026-11-23', '23:10'))
})
afterAll(() => s.cloud.stop())

const sentTo = async (person: typeof cast.liJing) => (await s.cloud.wechat.sent(person)).length

test('at night a push goes to whoever is on duty; who sleeps finds it in the inbox, and on the phone in the morning', async () => {
  const tap = await s.reports()
  await s.does(cast.zhouMin, 'receive', tap)
  await s.does(cast.zhouMin, 'assign', tap, { assigneeId: cast.zhaoZhiqiang.id })
  await s.quiet()
  expect(await sentTo(cast.zhouMin)).toBe(1)
  expect(await sentTo(cast.wangXiulan)).toBe(0)
  expect((await s.desk(cast.wangXiulan).list({})).items).toHaveLength(2)
  expect((await s.notices(cast.wangXiulan)).map(each => [each.push.state, each.push.nextAt])).toEqual(Array(2).fill(['pending', moment('2026-11-24', '08:30')]))

  await s.cloud.clock.moveTo(moment('2026-11-24', '08:29'))
  await s.quiet()
  expect(await sentTo(cast.wangXiulan)).toBe(0)
  await s.cloud.clock.moveTo(moment('2026-11-24', '08:31'))
  await s.quiet()
  expect(await sentTo(cast.wangXiulan)).toBe(2)
  expect(await sentTo(cast.liJing)).toBe(0)
})

test('what was read at night needs no push in the morning, and costs no consent', async () => {
  await s.cloud.clock.moveTo(moment('2026-11-24', '22:00'))
  const before = await sentTo(cast.wangXiulan), balance = await s.balance(cast.wangXiulan, 'progress')
  const tap = await s.reports()
  await s.does(cast.zhouMin, 'receive', tap)
  await s.quiet()
  const { items } = await s.desk(cast.wangXiulan).list({})
  expect(items.filter(each => each.readAt === null).length).toBeGreaterThan(0)
  expect(await s.desk(cast.wangXiulan).read({})).toEqual({ unread: 0 })
  await s.cloud.clock.moveTo(moment('2026-11-25', '08:31'))
  await s.quiet()
  const mine = (await s.notices(cast.wangXiulan)).filter(each => each.matterId === tap.id && each.at < moment('2026-11-25', '00:00'))
  expect(mine.map(each => each.push.state)).toEqual(['none'])
  expect([await sentTo(cast.wangXiulan), await s.balance(cast.wangXiulan, 'progress')]).toEqual([before, balance])
})

test('an emergency is pushed at once, whoever sleeps', async () => {
  await s.cloud.clock.moveTo(moment('2026-11-25', '23:30'))
  const before = await sentTo(cast.wangXiulan)
  const burst = await s.reports({ categoryId: 'burst-pipe', text: '水管爆了' })
  expect(burst.priority).toBe('emergency')
  await s.does(cast.zhouMin, 'receive', burst)
  await s.quiet()
  expect(await sentTo(cast.wangXiulan)).toBe(before + 1)
})
