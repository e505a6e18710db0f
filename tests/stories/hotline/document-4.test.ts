/** Source document 4, through the call that every first page makes: which number answers, to the second, before and after 2026-05-14. */
import type { HotlineTable } from '@domain/hotline/contract'
import type { Me } from '@domain/people/contract'
import { town, type Actor, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const instant = (date: string, clock: string) => Date.parse(`${date}T${clock}+08:00`)

/** What the lobby shows in this second: time goes on while timers run, so an answer of a later second is asked for again. */
async function shownAt (who: Actor, at: number): Promise<Me['hotline']> {
  await t.cloud.clock.moveTo(at)
  const reply = await t.cloud.call<Me>(who.member, 'people', 'me', {})
  if (!reply.ok) throw new Error(reply.reason)
  return reply.now < at + 1000 ? reply.data.hotline : shownAt(who, at)
}

const table = async (who: Actor) => (await who.call<HotlineTable>('hotline', 'table', {})).zones.find(each => each.id === 'b2')!.windows.map(each => each.number)

/** Day, clock, what answers 张伟 in A1, what answers 王秀兰 in B2. */
const answers = [
  ['2026-05-13', '08:29:59', '59800002', '59800002'],
  ['2026-05-13', '08:30:00', '59800002', '59800002'],
  ['2026-05-13', '20:59:59', '59800002', '59800002'],
  ['2026-05-13', '21:00:00', '59800002', '59800002'],
  ['2026-05-13', '23:59:00', '59800002', '59800002'],
  ['2026-05-14', '00:00:00', '59800002', '59800002'],
  ['2026-05-14', '08:29:59', '59800002', '59800002'],
  ['2026-05-14', '08:30:00', '59800000', '5980001'],
  ['2026-05-14', '20:59:59', '59800000', '5980001'],
  ['2026-05-14', '21:00:00', '59800003', '59800003'],
  ['2026-05-14', '23:59:00', '59800003', '59800003'],
  ['2026-05-15', '00:00:00', '59800003', '59800003'],
  ['2026-05-15', '08:29:59', '59800003', '59800003'],
  ['2026-05-15', '08:30:00', '59800000', '5980001'],
  // A public holiday changes nothing here: “每日”.
  ['2026-10-01', '08:29:59', '59800003', '59800003'],
  ['2026-10-01', '08:30:00', '59800000', '5980001'],
  ['2026-10-01', '21:00:00', '59800003', '59800003']
] as const

test.each(answers)('on %s at %s %s answers in A1 and %s in B2', async (date, clock, a1, b2) => {
  const at = instant(date, clock)
  expect([(await shownAt(t.zhangWei, at))?.number, (await shownAt(t.wangXiulan, at))?.number]).toEqual([a1, b2])
})

test('with the zone, the part of the day and until when, as people read it', async () => {
  expect(await shownAt(t.wangXiulan, instant('2026-11-24', '10:00:00'))).toEqual({ number: '5980001', label: 'B2区白天服务热线', until: '21:00' })
  expect(await shownAt(t.wangXiulan, instant('2026-11-24', '22:00:00'))).toEqual({ number: '59800003', label: 'B2区夜间服务热线', until: '08:30' })
})

test('the whole table is everybody’s to read; of the other estate it says nothing', async () => {
  expect(await table(t.wangXiulan)).toEqual(['5980001', '59800003'])
  expect(await table(t.zhaoZhiqiang)).toEqual(['5980001', '59800003'])
  expect((await t.tangYue.call<HotlineTable>('hotline', 'table', {})).zones).toEqual([{ id: 'yunqi', name: '云栖里', now: { number: '59810000', label: '云栖里全天服务热线', until: '24:00' }, windows: [expect.objectContaining({ number: '59810000' })] }])
  await expect(t.fangMin.call('hotline', 'table', {})).rejects.toMatchObject({ code: 'forbidden', reason: 'notRegistered' })
})

test('whoever is on no register is told every number that answers now', async () => {
  const { hotline, centers } = await t.fangMin.call<Me>('people', 'me', {})
  expect(hotline).toBeUndefined()
  expect(centers?.map(each => each.hotlines.map(line => line.number))).toEqual([['59800003'], ['59810000']])
})
