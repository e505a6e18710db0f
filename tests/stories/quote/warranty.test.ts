/** What was paid for is done again free of charge, by the same company or, where that may not come, by whom the center finds. */
import { dayLength } from '@domain/kit/calendar'
import { town, type Town } from '../actors'
import { every } from '../../make/books'
import { accepted, lists, opens } from '../job/paid'
import { agree, works } from '../statement/scene'
import { inboxOf, refusalOf, stands, storedMatter } from './verbs'

let t: Town
beforeEach(async () => { t = await town() })
afterEach(async () => { await agree(t); await t.cloud.stop() })

const money = async () => (await Promise.all(['bills', 'ledger', 'vendorDues'].map(name => every<object>(t.cloud.db, name)))).map(each => each.length)

test('on the last day of the warranty the same company comes again, for nothing, and it is counted', async () => {
  const matter = await accepted(t), before = await money()
  await t.cloud.pass(90 * dayLength - 60_000)
  const again = await t.wangXiulan.does('reopen', matter, { note: '又不凉了' })
  expect(again).toMatchObject({ status: 'assigned', quoting: { redos: 1, atWork: '安洁家电', confirmed: { fen: 15_678 } } })
  expect((await inboxOf(t.maAnping))[0]).toMatchObject({ title: expect.stringContaining('保修返修') })
  expect((await lists(t.tanLi, 'again')).map(each => each.id)).toEqual([matter.id])
  await works(t.tanLi, matter)
  expect(await refusalOf(t.wangXiulan.does('cancel', matter))).not.toBe('done')
  expect((await t.wangXiulan.accepts(matter)).quoting).toMatchObject({ redos: 1 })
  await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  expect(await money()).toEqual(before)
  await expect(opens(t.tanLi, matter)).resolves.toMatchObject({ earnsFen: 12_345 })
}, 120_000)

test('a moment after its end it is another matter, and paid like one', async () => {
  const matter = await accepted(t), { warrantyUntil } = (await storedMatter(t, matter)).quoting!
  await t.cloud.pass(90 * dayLength)
  await t.cloud.until(warrantyUntil! + 1)
  expect((await t.wangXiulan.sees(matter)).may).not.toContain('reopen')
  expect(await refusalOf(t.wangXiulan.does('reopen', matter, { note: '又不凉了' }))).toBe('conflict: withinReopenDays')
  const before = await money(), other = await accepted(t)
  expect(other.id).not.toBe(matter.id)
  expect((await money()).map((count, place) => count - before[place]!)).toEqual([1, 2, 1])
}, 120_000)

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
}, 120_000)
