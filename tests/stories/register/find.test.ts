import { freshKey, town, type Town } from '../actors'
import { home, idNumber, logOf, refusal, registerOf } from './desk'

let t: Town
beforeAll(async () => {
  t = await town()
  const who = { key: freshKey(), premisesId: home, relation: 'owner' as const, name: '买买提·阿里', phone: '+86 139-0000-7788', idNumber, plates: ['川a·7d788'], from: '2024-01-01' }
  await registerOf(t.liJing).record(who)
})
afterAll(() => t.cloud.stop())

const findBy = (text: string) => registerOf(t.liJing).find({ text })

test.each([
  ['a phone number', '139 0000 7788'], ['an ID number', '11010519491231002x'], ['a plate', '川A 7D788'], ['the beginning of a name', '买买提'], ['a name with its dot', '买买提·阿']
])('a clerk finds the household by %s, and sees masks only', async (_key, text) => {
  const { entries } = await findBy(text)
  expect(entries).toMatchObject([{ premisesId: home, name: '买买提·阿里', phoneMask: '139****7788', idNumberMask: '110***********002X', active: true }])
  expect(JSON.stringify(entries)).not.toMatch(/13900007788|11010519491231002X|sealed|index/)
})

test.each([['an address', 'B2区 1栋 1单元 101'], ['an address without its zone', '1-1-101'], ['a door', '101']])('by %s', async (_key, text) => {
  expect((await findBy(text)).premises.map(each => each.id)).toContain(home)
})

test('by the number of a matter', async () => {
  const { number, id } = await t.wangXiulan.reports('repair', '水龙头滴水')
  expect((await findBy(number.toLowerCase().replaceAll('-', ' '))).matters).toMatchObject([{ id, number }])
})

test('never by a part of a number, nor by a surname', async () => {
  await expect(findBy('1390000')).rejects.toEqual(refusal('invalid', 'searchMore', 'text'))
  await expect(findBy('王')).rejects.toEqual(refusal('invalid', 'searchMore', 'text'))
  expect(await findBy('7788')).toMatchObject({ entries: [] })
})

test('nobody of the other estate finds anything of it by any key, nor does the manager of both while they look at the other', async () => {
  const { number } = await t.wangXiulan.reports('repair', '灯不亮')
  for (const text of ['13900007788', idNumber, '川A7D788', '买买提', 'B2区 1栋', '101', number]) {
    for (const desk of [registerOf(t.luoJia), registerOf(t.shenLan, 'yunqi')]) expect(await desk.find({ text })).toEqual({ premises: [], entries: [], matters: [] })
  }
  await expect(registerOf(t.luoJia).household({ premisesId: home })).rejects.toEqual(refusal('notFound', 'noSuchPremises'))
  expect(await registerOf(t.luoJia).entries({ premisesId: home })).toEqual({ items: [] })
})

test('one search costs at most three round trips', async () => {
  interface Line { method?: string, roundTrips: number }
  for (const text of ['13900007788', '3-2-120', '王秀兰', '科技谷', '1201']) {
    await findBy(text)
    const lines = await t.cloud.get<Line[]>('/control/invocations?limit=5')
    expect(lines.find(each => each.method === 'find')!.roundTrips).toBeLessThanOrEqual(3)
  }
})

test('the household on one screen: premises, entries, whoever is bound, what they have open; and that somebody looked', async () => {
  const tap = await t.wangXiulan.reports('repair', '厨房漏水')
  const lamp = await t.wangXiaoyu.reports('issue', '楼下路灯不亮', { place: { areaId: 'b2-1-corridor' } })
  const seen = await registerOf(t.liJing).household({ premisesId: 'b2-3-2-1201' })
  expect(seen.premises).toMatchObject({ state: 'occupied', indoorArea: 7200, builtUpArea: 9000 })
  expect(seen.entries.map(each => each.name).sort()).toEqual(['王晓雨', '王秀兰'])
  expect(seen.people).toEqual(expect.arrayContaining([expect.objectContaining({ name: '王秀兰', relation: 'owner', phoneMask: '138****4101', road: 'register' })]))
  expect(seen.matters.map(each => each.id)).toEqual(expect.arrayContaining([tap.id, lamp.id]))
  expect(await logOf(t, 'openHousehold')).toMatchObject([{ actorId: 'li-jing', premisesId: 'b2-3-2-1201' }])
})

test('a complaint about a clerk is not on the screen that they see', async () => {
  const about = await t.heJingyi.reports('complaint', '李静说话难听', { accusedIds: ['li-jing'] })
  const ids = async (actor: typeof t.liJing) => (await registerOf(actor).household({ premisesId: 'b2-3-2-1101' })).matters.map(each => each.id)
  expect(await ids(t.liJing)).not.toContain(about.id)
  expect(await ids(t.gaoFeng)).toContain(about.id)
})
