/** The resident says no to a price: nothing is owed, the desk goes on, and whoever quoted learns no more than they may. */
import { dayLength } from '@domain/kit/calendar'
import { town, type Town } from '../actors'
import { asked, opens, quotingOf } from '../job/paid'
import { every } from '../../make/books'
import { confirms, inboxOf, offers, quotes, refusalOf } from './verbs'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const money = async () => (await Promise.all(['bills', 'ledger', 'vendorDues'].map(name => every<{ tariffId?: string }>(t.cloud.db, name)))).map(each => each.length)

test('she declines: the clerk is told why, nobody else; the company sees its own bid and nothing of hers', async () => {
  const before = await money(), matter = await asked(t, ['anjie'])
  await quotes(t.maAnping, matter, 20_017)
  const { offered } = (await offers(t, matter, 'anjie', 26_789)).quoting!, inbox = await inboxOf(t.maAnping)
  expect(await t.wangXiulan.does('declinePrice', matter, { note: '太贵了，我问了别家' })).toMatchObject({ status: 'received' })
  expect(await t.liJing.wasTold(matter)).toMatch(/declinePrice$/)
  expect(await inboxOf(t.maAnping)).toEqual(inbox)
  const job = await opens(t.maAnping, matter)
  expect(job).toMatchObject({ phase: 'asked', quote: { costFen: 20_017 } })
  expect(JSON.stringify(job)).not.toMatch(/26789|267\.89|太贵|王/)
  expect(await refusalOf(t.wangXiulan.does('confirmPrice', matter, { priceId: offered!.id }))).toBe('conflict: statusChanged')
  expect(await money()).toEqual(before)
})

test('the desk asks another, whose price she takes; the first one hears only that it was somebody else', async () => {
  const matter = await asked(t, ['anjie'])
  await quotes(t.maAnping, matter, 20_017)
  await offers(t, matter, 'anjie', 26_789)
  await t.wangXiulan.does('declinePrice', matter)
  await t.liJing.does('askVendors', matter, { vendorIds: ['minghui'], note: '挂机一台，不制冷' })
  await quotes(t.dengMinghui, matter, 18_013)
  await offers(t, matter, 'minghui', 21_124)
  expect((await confirms(t.wangXiulan, matter)).quoting).toMatchObject({ confirmed: { fen: 21_124, vendorName: '明辉机电' }, atWork: '明辉机电' })
  expect((await inboxOf(t.maAnping))[0]).toMatchObject({ title: expect.stringContaining('选了别家'), text: expect.not.stringMatching(/明辉|200|180|267/) })
  await expect(opens(t.maAnping, matter)).rejects.toMatchObject({ code: 'notFound', reason: 'jobGone' })
})

test('the same company may come down before its deadline, and the new price is another one', async () => {
  const matter = await asked(t, ['anjie'])
  await quotes(t.maAnping, matter, 20_017)
  const first = (await offers(t, matter, 'anjie', 26_123)).quoting!.offered!
  await t.wangXiulan.does('declinePrice', matter)
  await quotes(t.tanLi, matter, 17_019)
  const second = (await offers(t, matter, 'anjie', 19_257)).quoting!.offered!
  expect(await refusalOf(t.wangXiulan.does('confirmPrice', matter, { priceId: first.id }))).toBe('conflict: priceOffered (priceId)')
  expect((await t.wangXiulan.does('confirmPrice', matter, { priceId: second.id })).quoting?.confirmed?.fen).toBe(19_257)
})

test('she does not want it any more: everyone is let go, nothing is ever billed or settled', async () => {
  const before = await money(), matter = await asked(t)
  await quotes(t.maAnping, matter, 20_017)
  await quotes(t.dengMinghui, matter, 21_031)
  await offers(t, matter, 'anjie', 26_123)
  await t.wangXiulan.does('declinePrice', matter)
  expect((await t.wangXiulan.does('cancel', matter)).status).toBe('cancelled')
  for (const who of [t.maAnping, t.dengMinghui]) expect((await inboxOf(who))[0]).toMatchObject({ title: expect.stringContaining('不用去了') })
  await t.cloud.pass(40 * dayLength)
  await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  expect(await money()).toEqual(before)
  expect(await t.xuWenjing.call('statement', 'make', { period: '2026-11' })).toEqual({ made: 0 })
})

test('what is declined is nobody’s to confirm, decline again, or price without asking', async () => {
  const matter = await asked(t, ['anjie'])
  await quotes(t.maAnping, matter, 20_017)
  await offers(t, matter, 'anjie', 26_123)
  const both = await Promise.all([t.wangXiulan, t.wangXiaoyu].map(who => refusalOf(who.does('declinePrice', matter))))
  expect(both.sort()).toEqual(['conflict: statusChanged', 'done'])
  expect((await quotingOf(t, matter)).prices.map(each => each.state)).toEqual(['declined'])
  expect(await refusalOf(t.maAnping.call('job', 'act', { id: matter.id, action: 'start', key: 'declined-start-key-0001' }))).toMatch(/^forbidden|^conflict/)
})
