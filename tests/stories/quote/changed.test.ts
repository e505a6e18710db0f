/** What was confirmed is what counts: nothing that anybody does afterwards changes what is paid, but a change that is confirmed like it. */
import { hashOf } from '@domain/quote/text'
import type { VendorView } from '@domain/vendor/view'
import type { QuoteRules } from '@domain/quote/rules'
import { hour } from '@domain/kit/calendar'
import { town, type Town } from '../actors'
import { every } from '../../make/books'
import { quoteRules } from '../../make/vendors'
import type { Bill } from '@domain/billing/bill'
import { aQuote, asked, chosen, lists, opens, quotingOf, takes } from '../job/paid'
import { agree, works } from '../statement/scene'
import { quotes, refusalOf, storedMatter } from './verbs'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())
afterEach(() => agree(t))

const rule = (rules: QuoteRules) => t.cloud.changeEstate({ quotes: t.cloud.db.command.set(rules) })

const billOf = async (number: string) => (await every<Bill>(t.cloud.db, 'bills')).filter(each => each.note?.startsWith(number))

test('after the yes nobody quotes, prices or takes back; the text is what she read, letter by letter', async () => {
  const matter = await chosen(t), before = (await quotingOf(t, matter)).prices, quote = aQuote(await t.cloud.now(), 99_999), quoteId = before[0]!.quoteId
  for (const vendor of [t.maAnping, t.dengMinghui]) expect(await refusalOf(takes(vendor, matter, 'quote', { quote }))).toMatch(/^(forbidden|conflict|notFound)/)
  for (const [action, more] of [['setPrice', { quoteId, priceFen: 16_013 }], ['proposePrice', { quoteId, priceFen: 99_999, note: '涨价' }], ['withdrawPrice', {}], ['declinePrice', {}]] as const) {
    expect([action, await refusalOf(t.liJing.does(action, matter, more))]).toEqual([action, expect.stringMatching(/^(conflict|forbidden)/)])
  }
  expect((await quotingOf(t, matter)).prices).toEqual(before)
  expect(before.at(-1)!.confirmed!.hash).toBe(hashOf(before.at(-1)!.text))
})

test('rules and contracts that change meanwhile change nothing of it', async () => {
  const matter = await chosen(t), called = await chosen(t)
  await rule({ ...quoteRules, floorPercent: 90, ceilingPercent: 95, warrantyDays: 1 })
  const { rev, name, categoryIds, zoneIds, contactName, papers, contract } = await t.gaoFeng.call<VendorView>('vendor', 'get', { id: 'anjie' }), { days: _days, ...agreed } = contract!
  await t.gaoFeng.call('vendor', 'keep', { id: 'anjie', rev, name, categoryIds, zoneIds, contactName, papers: papers.map(({ days: _left, ...each }) => each), contract: { ...agreed, callOutFen: 9_000 } })
  await works(t.maAnping, matter)
  expect((await t.wangXiulan.accepts(matter)).quoting).toMatchObject({ confirmed: { fen: 15_712, warrantyDays: 90 } })
  for (const action of ['start', 'arrive']) await takes(t.maAnping, called, action)
  expect(await refusalOf(t.wangXiulan.does('cancel', called, { agreedFen: 9_000 }))).toBe('conflict: feeAgreed (agreedFen)')
  await t.wangXiulan.does('cancel', called, { agreedFen: 3_000 })
  expect([...await billOf(matter.number), ...await billOf(called.number)].map(each => each.amountFen)).toEqual([15_712, 3_000])
  await rule(quoteRules)
})

test('a change is nothing until she agrees: declined, the old sum is billed; after acceptance it is too late', async () => {
  const matter = await chosen(t), change = async () => takes(t.maAnping, matter, 'quoteChange', { quote: aQuote(await t.cloud.now(), 40_019) })
  await takes(t.maAnping, matter, 'start')
  await change()
  const { offered } = (await t.liJing.does('proposeChange', matter, { quoteId: (await quotingOf(t, matter)).quotes.at(-1)!.id, priceFen: 52_157 })).quoting!
  expect(await refusalOf(t.heJingyi.does('confirmChange', matter, { priceId: offered!.id }))).toBe('notFound: noMatter (id)')
  await t.wangXiulan.does('declineChange', matter, { note: '不加了' })
  expect(await refusalOf(t.wangXiulan.does('confirmChange', matter, { priceId: offered!.id }))).toMatch(/^conflict: priceOffered/)
  await takes(t.maAnping, matter, 'complete', { note: '洗好了' })
  expect(await refusalOf(change())).toMatch(/^(conflict|forbidden)/)
  await t.wangXiulan.accepts(matter)
  expect(await refusalOf(change())).toMatch(/^(notFound|forbidden|conflict)/)
  expect((await billOf(matter.number)).map(each => each.amountFen)).toEqual([15_712])
})

test('accepting twice and by two of the home at once bills once', async () => {
  const matter = await chosen(t)
  await works(t.maAnping, matter)
  await Promise.all([t.wangXiulan, t.wangXiaoyu, t.wangXiulan].map(who => refusalOf(who.accepts(matter))))
  await t.cloud.post('/control/timers/run', { functionName: 'errand-watch' })
  expect(await billOf(matter.number)).toHaveLength(1)
  expect((await storedMatter(t, matter)).errands ?? []).toEqual([])
})

test('late by a moment is late, before and after the sweep has been by; the bid of another is not found', async () => {
  const matter = await asked(t, ['anjie', 'minghui'], { until: await t.cloud.now() + hour })
  await quotes(t.maAnping, matter, 77_777)
  expect(JSON.stringify([await opens(t.dengMinghui, matter), await lists(t.dengMinghui, 'toQuote')])).not.toMatch(/77777|777\.77|安洁/)
  await t.cloud.clock.advance(hour + 1)
  const late = async () => refusalOf(quotes(t.dengMinghui, matter, 50_021))
  expect(await late()).toMatch(/^notFound: jobGone/)
  await t.cloud.settle()
  expect(await late()).toMatch(/^notFound: jobGone/)
  expect((await quotingOf(t, matter)).quotes.map(each => each.vendorId)).toEqual(['anjie'])
  expect((await t.liJing.wasTold(matter)).split(' ')).toContain('lapseQuotes')
})
