/** One tap calls and is counted: by day and number, by nobody's name. */
import type { HotlineCalls } from '@domain/hotline/contract'
import { moment } from '@domain/kit/calendar'
import { town, type Actor, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const calls = (who: Actor, number: string) => who.call<{ ok: true }>('hotline', 'called', { number })
const counted = async (from: string, until: string, who = t.gaoFeng) => (await who.call<HotlineCalls[]>('hotline', 'calls', { from, until })).map(each => `${each.date} ${each.number} ${each.count}`)

test('every tap once, also many at once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => calls(t.wangXiulan, '5980001')))
  await calls(t.zhangWei, '59800000')
  await calls(t.liJing, '5980001')
  expect(await counted('2026-11-23', '2026-11-23')).toEqual(['2026-11-23 59800000 1', '2026-11-23 5980001 21'])
})

test('a number of nobody is not counted, one of another estate neither', async () => {
  for (const number of ['59800099', '59810000', '59800002']) await expect(calls(t.wangXiulan, number)).rejects.toMatchObject({ code: 'notFound', reason: 'noHotline' })
  for (const number of ['', '打前台', '1'.repeat(40), { $ne: '' }]) await expect(calls(t.wangXiulan, number as string)).rejects.toMatchObject({ code: 'invalid' })
  await expect(calls(t.fangMin, '5980001')).rejects.toMatchObject({ code: 'forbidden' })
  expect(await counted('2026-11-01', '2026-11-30')).toHaveLength(2)
})

test('each estate sees its own, each day by itself; a quarter at most', async () => {
  await calls(t.tangYue, '59810000')
  await t.cloud.clock.moveTo(moment('2026-11-24', '00:00'))
  await calls(t.wangXiulan, '59800003')
  expect(await counted('2026-11-23', '2026-11-24')).toEqual(['2026-11-23 59800000 1', '2026-11-23 5980001 21', '2026-11-24 59800003 1'])
  expect(await counted('2026-11-24', '2026-11-24')).toHaveLength(1)
  await expect(counted('2026-11-24', '2026-11-23')).rejects.toMatchObject({ code: 'invalid', reason: 'range' })
  await expect(counted('2026-01-01', '2026-11-23')).rejects.toMatchObject({ code: 'invalid', reason: 'range' })
  for (const who of [t.wangXiulan, t.liJing, t.luoJia]) await expect(counted('2026-11-23', '2026-11-23', who)).rejects.toMatchObject({ code: 'forbidden' })
})
