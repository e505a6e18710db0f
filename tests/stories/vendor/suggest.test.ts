import type { Matter } from '@domain/matter/matter'
import type { Suggestion } from '@domain/vendor/suggestion'
import type { Rated, VendorView } from '@domain/vendor/view'
import { Actor, town, type Town } from '../actors'
import { accepted, several, underWay } from './works'

let t: Town
beforeAll(async () => {
  t = await town()
  const works = [...several(12, place => accepted('anjie', place, 5)), ...several(4, place => accepted('minghui', place, 3, 30_011)), ...several(3, place => underWay('minghui', place + 100))]
  await t.cloud.db.collection('matters').add(works)
})
afterAll(() => t.cloud.stop())

const suggests = (by: Actor, { id }: { id: string }) => by.call<Suggestion[]>('vendor', 'suggest', { id })
const rated = (by: Actor, id: string) => by.call<Rated>('vendor', 'rated', { id })
const line = ({ why }: Suggestion, name: string) => why.find(each => each.line === name)
const tap = () => t.wangXiulan.reports('assistance', '冰箱不制冷', { categoryId: 'appliance' })

test('the rating is what residents said and the clocks show, with the matters behind it and nobody’s name', async () => {
  const { rating, works } = await rated(t.gaoFeng, 'anjie')
  expect(rating).toMatchObject({ count: 12, score: 500, onTimePercent: 83, redoPercent: 17 })
  expect(works).toHaveLength(12)
  expect(works[4]).toEqual({ id: 'work-of-anjie-000000000005', number: 'QZ-anjie-5', categoryId: 'appliance', acceptedAt: expect.any(Number) as number, score: 500, onTime: false, redos: 1 })
  expect(JSON.stringify(works)).not.toContain('王秀兰')
  expect((await rated(t.gaoFeng, 'minghui')).rating).toBeUndefined()
  await expect(rated(t.wangXiulan, 'anjie')).rejects.toMatchObject({ code: 'forbidden' })
})

test('whoever is walled off from a matter does not find it behind the figure', async () => {
  await t.cloud.db.collection('matters').where({ _id: 'work-of-anjie-000000000001' }).update({ hiddenFrom: [t.liJing.id] })
  expect((await rated(t.liJing, 'anjie')).works).toHaveLength(11)
  expect((await rated(t.gaoFeng, 'anjie')).works).toHaveLength(12)
})

test('in the morning the rating is written onto the company, and counts in what is suggested', async () => {
  await t.cloud.post('/control/timers/run', { functionName: 'vendor-watch' })
  expect((await t.gaoFeng.call<VendorView>('vendor', 'get', { id: 'anjie' })).rating).toMatchObject({ score: 500 })
  const found = await suggests(t.liJing, await tap())
  expect(found.map(each => [each.vendorId, each.fit])).toEqual([['anjie', true], ['jiale', true], ['minghui', true]])
  expect(line(found[0]!, 'rating')).toMatchObject({ holds: true, value: 500 })
  expect(line(found[0]!, 'price')).toMatchObject({ holds: true, value: 10_007, points: 10 })
  expect(line(found[2]!, 'price')).toMatchObject({ holds: false, value: 30_011 })
  expect(line(found[2]!, 'load')).toMatchObject({ value: 3, points: 2 })
})

test('one that is suspended stays in the list, at its end, with why', async () => {
  const { id, rev } = await t.gaoFeng.call<VendorView>('vendor', 'get', { id: 'anjie' })
  await t.gaoFeng.call('vendor', 'stand', { id, rev, state: 'suspended', reason: '保险没续' })
  const found = await suggests(t.liJing, await tap())
  expect(found.at(-1)).toMatchObject({ vendorId: 'anjie', state: 'suspended', fit: false })
  expect(line(found.at(-1)!, 'papers')).toMatchObject({ holds: false, points: 0 })
})

test('a suggestion is few round trips, however many companies there are', async () => {
  await suggests(t.liJing, await tap())
  const lines = (await t.cloud.get<{ functionName: string, method?: string, roundTrips: number, at: number }[]>('/control/invocations?limit=20')).filter(each => each.functionName === 'vendor' && each.method === 'suggest').sort((a, b) => b.at - a.at)
  expect(lines[0]!.roundTrips).toBeLessThanOrEqual(5)
})

test('nobody is suggested to those who ask nobody, and nothing for a matter that is not theirs to see', async () => {
  const matter = await tap()
  for (const by of [t.wangXiulan, t.zhaoZhiqiang, t.maAnping, t.xuWenjing]) await expect(suggests(by, matter)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(suggests(t.luoJia, matter)).rejects.toMatchObject({ reason: 'noMatter' })
  await t.cloud.db.collection('matters').where({ _id: matter.id }).update({ hiddenFrom: [t.liJing.id] } satisfies Partial<Matter>)
  await expect(suggests(t.liJing, matter)).rejects.toMatchObject({ reason: 'noMatter' })
})
