/** What was paid for is done again free of charge, by the same company or, where that may not come, by whom the center finds. */
import { dayLength, minute } from '@domain/kit/calendar'
import type { MatterView } from '@domain/matter/view'
import { town, type Town } from '../actors'
import { every } from '../../make/books'
import { accepted, lists, opens } from '../job/paid'
import { agree, works } from '../statement/scene'
import { inboxOf, refusalOf, stands, storedMatter } from './verbs'

let t: Town, first: MatterView, second: MatterView
beforeAll(async () => {
  t = await town()
  first = await accepted(t)
  second = await accepted(t)
}, 120_000)
afterEach(() => agree(t))
afterAll(() => t.cloud.stop())

const money = async () => (await Promise.all(['bills', 'ledger', 'vendorDues'].map(name => every<object>(t.cloud.db, name)))).map(each => each.length)

test('the clerk has it done again for her: she reads that it costs nothing', async () => {
  const matter = await accepted(t)
  await t.cloud.pass(30 * dayLength)
  expect((await t.liJing.does('reopen', matter, { note: '住户来电，又不凉了' })).status).toBe('assigned')
  expect((await inboxOf(t.wangXiulan))[0]?.text).toBe('已重新办理，仍由李静负责到底，保修期内不收费')
}, 120_000)

test('not by a neighbour, nor by the company, nor twice at once', async () => {
  const matter = await accepted(t)
  expect(await refusalOf(t.heJingyi.does('reopen', matter, { note: '又不凉了' }))).toBe('notFound: noMatter (id)')
  await expect(t.maAnping.call('job', 'act', { id: matter.id, action: 'reopen', note: '再去一次', key: 'reopen-by-vendor-0001' })).rejects.toMatchObject({ code: 'invalid', field: 'action' })
  const both = await Promise.all([t.wangXiulan, t.liJing].map(who => refusalOf(who.does('reopen', matter, { note: '又不凉了' }))))
  expect(both.sort()).toEqual(['conflict: statusChanged', 'done'])
  expect((await storedMatter(t, matter)).quoting).toMatchObject({ redos: 1 })
}, 120_000)

test('suspended meanwhile, it is the center that keeps the promise: desk, manager and resident are told, our own people go, for nothing', async () => {
  const matter = await accepted(t), before = await money()
  await stands(t, 'anjie', 'suspended')
  await t.cloud.pass(20 * dayLength)
  expect(await t.wangXiulan.does('reopen', matter, { note: '又不凉了' })).toMatchObject({ status: 'received', quoting: { redos: 1 } })
  for (const who of [t.liJing, t.gaoFeng]) expect(await who.wasTold(matter)).toMatch(/reopen$/)
  expect((await inboxOf(t.liJing))[0]?.text).toContain('（保修期内不收费；安洁家电不能上门，请另外安排）：又不凉了')
  expect(await t.maAnping.wasTold(matter)).not.toMatch(/reopen/)
  await t.liJing.assigns(matter, t.zhaoZhiqiang)
  await t.zhaoZhiqiang.completes(matter, '换了电容')
  expect((await t.wangXiulan.accepts(matter)).status).toBe('accepted')
  expect(await money()).toEqual(before)
  await stands(t, 'anjie', 'active')
}, 120_000)

test('suspended while it is to come again: the clerk is told at once, why, and once; another goes, and she reads that it stays free', async () => {
  const matter = await accepted(t), before = await money()
  await t.wangXiulan.does('reopen', matter, { note: '又不凉了' })
  await stands(t, 'anjie', 'suspended')
  const told = async () => (await inboxOf(t.liJing)).filter(each => each.matterId === matter.id && each.text.includes('不能上门了：安洁家电已暂停合作'))
  expect(await told()).toHaveLength(1)
  expect(JSON.stringify([await inboxOf(t.wangXiulan), await t.wangXiulan.sees(matter)])).not.toContain('暂停合作')
  await expect(opens(t.maAnping, matter)).rejects.toMatchObject({ code: 'forbidden', reason: 'vendorSuspended' })
  await t.cloud.pass(dayLength)
  expect(await told()).toHaveLength(1)
  expect((await t.liJing.does('dropVendor', matter, { note: '这家停了' })).status).toBe('received')
  expect((await inboxOf(t.wangXiulan))[0]?.text).toBe('服务商来不了，服务中心会另外安排，保修期内不收费')
  await t.liJing.assigns(matter, t.zhaoZhiqiang)
  await t.zhaoZhiqiang.completes(matter, '换了电容')
  await t.wangXiulan.accepts(matter)
  expect(await money()).toEqual(before)
  await stands(t, 'anjie', 'active')
}, 120_000)

test('on the last day of the warranty the same company comes again, for nothing, and it is counted', async () => {
  await t.cloud.until((await storedMatter(t, first)).quoting!.warrantyUntil! - minute)
  const before = await money(), again = await t.wangXiulan.does('reopen', first, { note: '又不凉了' })
  expect(again).toMatchObject({ status: 'assigned', quoting: { redos: 1, atWork: '安洁家电', confirmed: { fen: 15_712 } } })
  expect((await inboxOf(t.maAnping))[0]).toMatchObject({ title: expect.stringContaining('保修返修') })
  expect((await lists(t.tanLi, 'again')).map(each => each.id)).toContain(first.id)
  await works(t.tanLi, first)
  expect(await refusalOf(t.wangXiulan.does('cancel', first))).not.toBe('done')
  expect((await t.wangXiulan.accepts(first)).quoting).toMatchObject({ redos: 1 })
  await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  expect(await money()).toEqual(before)
  await expect(opens(t.tanLi, first)).resolves.toMatchObject({ earnsFen: 12_345 })
}, 240_000)

test('a moment after its end it is another matter, and paid like one', async () => {
  await t.cloud.until((await storedMatter(t, second)).quoting!.warrantyUntil! + minute)
  expect((await t.wangXiulan.sees(second)).may).not.toContain('reopen')
  expect(await refusalOf(t.wangXiulan.does('reopen', second, { note: '又不凉了' }))).toBe('conflict: withinReopenDays')
  const before = await money(), other = await accepted(t)
  expect(other.id).not.toBe(second.id)
  expect((await money()).map((count, place) => count - before[place]!)).toEqual([1, 2, 1])
}, 240_000)
