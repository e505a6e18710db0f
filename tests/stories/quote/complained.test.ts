/** A complaint about whoever did paid work in one's own home: named by the work, since nobody knows their ids. */
import type { Matter } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { freshKey, town, type Actor, type Town } from '../actors'
import { homeOf } from '../homes'
import { asked, chosen } from '../job/paid'

let t: Town

beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const complains = (by: Actor, aboutId: string, more: object = {}) => by.call<MatterView>('work-order', 'submit', {
  key: freshKey(), kind: 'complaint', categoryId: 'fees', text: '师傅乱收材料费', place: { premisesId: homeOf(by.member) }, aboutId, ...more
})
const stored = async ({ id }: { id: string }) => ((await t.cloud.db.collection('matters').where({ _id: id }).get()).data as Matter[])[0]!

test('it is about the whole company, whose people have no part in it; a clerk who is named as well does not handle it', async () => {
  const work = await chosen(t), complaint = await complains(t.wangXiulan, work.id, { accusedIds: [t.liJing.id] })
  expect(complaint).toMatchObject({ about: { id: work.id, number: work.number, vendorName: '安洁家电' } })
  expect(await stored(complaint)).toMatchObject({ accusedIds: expect.arrayContaining([t.maAnping.id, t.tanLi.id, t.liJing.id]), about: { vendorId: 'anjie' } })
  await expect(t.liJing.receives(complaint)).rejects.toMatchObject({ code: 'notFound' })
  await expect(t.maAnping.call('job', 'get', { id: complaint.id })).rejects.toMatchObject({ code: 'notFound' })
  expect((await t.chenXiao.receives(complaint)).about?.vendorName).toBe('安洁家电')
  await t.cloud.settle()
  expect(await t.maAnping.wasTold(complaint)).toBe('')
  expect((await t.wangXiulan.sees(work)).status).toBe('assigned')
})

test('not of work that nobody from outside was chosen for, of another home, or with what is no complaint', async () => {
  const open = await asked(t), work = await chosen(t)
  await expect(complains(t.wangXiulan, open.id)).rejects.toMatchObject({ code: 'invalid', reason: 'noVendorThere', field: 'aboutId' })
  await expect(complains(t.heJingyi, work.id)).rejects.toMatchObject({ code: 'notFound', reason: 'noMatter' })
  await expect(t.wangXiulan.reports('repair', '水龙头漏水', { aboutId: work.id })).rejects.toMatchObject({ reason: 'notAsked', field: 'aboutId' })
})

test('one of the home may complain of what another of it had asked for', async () => {
  const work = await chosen(t)
  expect((await complains(t.wangXiaoyu, work.id)).about?.number).toBe(work.number)
})
