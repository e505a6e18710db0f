import { hour, minute } from '@domain/kit/calendar'
import { vendorBriefs } from '../../make/vendors'
import { town, type Town } from '../actors'
import { accepted, aQuote, asked, chosen, lists, opens, takes } from './paid'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const gone = { code: 'notFound', reason: 'jobGone' }
const setVendors = async (vendors: readonly object[]) => {
  await t.cloud.db.collection('estates').where({ _id: 'zejing' }).update({ vendors: t.cloud.db.command.set([...vendors]) })
}

test('asked, they see the work and the zone; a guessed id, another vendor and another estate find nothing', async () => {
  const matter = await asked(t, ['anjie'])
  const view = await opens(t.maAnping, matter)
  expect(view).toMatchObject({ phase: 'asked', district: 'B2区', brief: expect.stringMatching(/^挂机一台，不制冷，联系 ［/), may: ['quote', 'declineQuote'] })
  expect(JSON.stringify(view)).not.toMatch(/王|1201|13800/)
  await expect(opens(t.dengMinghui, matter)).rejects.toMatchObject(gone)
  await expect(opens(t.maAnping, { id: 'guessed-id-0123456789' })).rejects.toMatchObject(gone)
  await expect(takes(t.dengMinghui, matter, 'quote', { quote: aQuote(await t.cloud.now(), 5_555) })).rejects.toMatchObject(gone)
  for (const nobody of [t.wangXiulan, t.liJing, t.zhaoZhiqiang, t.gaoFeng, t.fangMin, t.tangYue]) await expect(opens(nobody, matter)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await lists(t.tanLi, 'toQuote')).map(each => each.id)).toContain(matter.id)
  expect(await lists(t.dengMinghui, 'toQuote')).toEqual([])
})

test('chosen, they see where it is; whoever was not has nothing any more; after acceptance only what it earns is left', async () => {
  const matter = await chosen(t)
  expect(await opens(t.tanLi, matter)).toMatchObject({ phase: 'chosen', place: 'B2区 3栋 2单元 1201', salutation: '姓王的住户' })
  await expect(opens(t.dengMinghui, matter)).rejects.toMatchObject(gone)
  expect((await lists(t.maAnping, 'underWay')).map(each => each.id)).toEqual([matter.id])
  expect(JSON.stringify(await lists(t.maAnping, 'underWay'))).not.toMatch(/1201|王/)
  const done = await accepted(t)
  expect(Object.keys(await opens(t.maAnping, done)).sort()).toEqual(['category', 'categoryId', 'earnsFen', 'endedAt', 'id', 'items', 'number', 'phase'])
  await expect(takes(t.maAnping, done, 'say', { note: '还有什么要修的吗' })).rejects.toMatchObject(gone)
  expect((await lists(t.maAnping, 'ended')).map(each => each.id)).toContain(done.id)
  await t.wangXiulan.does('reopen', done, { note: '又不凉了' })
  expect((await lists(t.maAnping, 'again')).map(each => each.id)).toEqual([done.id])
  expect(await opens(t.maAnping, done)).toMatchObject({ phase: 'chosen', redos: 1 })
})

test('after the deadline there is nothing to read, before the sweep has run', async () => {
  const matter = await asked(t, ['anjie'], { until: await t.cloud.now() + hour })
  await t.cloud.clock.advance(hour)
  await expect(opens(t.maAnping, matter)).rejects.toMatchObject(gone)
  expect((await lists(t.maAnping, 'toQuote')).map(each => each.id)).not.toContain(matter.id)
})

test('who was removed, and whoever works for a company that is suspended, sees nothing from that moment on', async () => {
  const matter = await chosen(t), [anjie, ...others] = vendorBriefs
  expect(await opens(t.tanLi, matter)).toMatchObject({ phase: 'chosen' })
  await setVendors([{ ...anjie!, crew: anjie!.crew.filter(each => each.personId !== t.tanLi.id) }, ...others])
  await expect(opens(t.tanLi, matter)).rejects.toMatchObject({ code: 'forbidden', reason: 'notCrew' })
  expect(await opens(t.maAnping, matter)).toMatchObject({ phase: 'chosen' })
  await setVendors([{ ...anjie!, state: 'suspended' }, ...others])
  await expect(opens(t.maAnping, matter)).rejects.toMatchObject({ code: 'forbidden', reason: 'vendorSuspended' })
  await expect(lists(t.maAnping, 'underWay')).rejects.toMatchObject({ reason: 'vendorSuspended' })
  await setVendors(vendorBriefs)
})

test('each look at a home is in the audit log, once for each look, and whoever lives there reads who it was', async () => {
  const matter = await chosen(t), looks = async () => (await t.wangXiulan.call<{ items: { act: string, byName: string, vendor?: string, label?: string }[] }>('privacy', 'whoLooked', {})).items.filter(each => each.act === 'viewJob')
  const before = (await looks()).length
  await Promise.all([opens(t.tanLi, matter), opens(t.tanLi, matter), opens(t.tanLi, matter)])
  expect((await looks()).slice(0, 1)).toMatchObject([{ byName: '谭力', vendor: '安洁家电', label: 'B2区 3栋 2单元 1201' }])
  expect(await looks()).toHaveLength(before + 1)
  await t.cloud.clock.advance(11 * minute)
  await opens(t.tanLi, matter)
  await opens(t.maAnping, matter)
  expect(await looks()).toHaveLength(before + 3)
  await opens(t.maAnping, await asked(t, ['anjie']))
  expect(await looks()).toHaveLength(before + 3)
})
