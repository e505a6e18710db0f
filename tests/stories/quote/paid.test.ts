/** Paid work from the question to the warranty, through compiled functions: vendors through `job`, everybody else through `work-order`. */
import { dayLength, hour } from '@domain/kit/calendar'
import { hashOf } from '@domain/quote/text'
import type { Matter } from '@domain/matter/matter'
import { town, freshKey, type Town } from '../actors'
import { accepted, aQuote, asked, chosen, quotingOf, takes } from '../job/paid'

let here: Town

beforeAll(async () => { here = await town() })
afterAll(() => here.cloud.stop())

const refusalOf = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: Error) => error.message)
const stored = async ({ id }: { id: string }) => ((await here.cloud.db.collection('matters').where({ _id: id }).get()).data as Matter[])[0]!

test('three are asked: two quote, one lapses; the resident confirms, agrees to one change, and accepts', async () => {
  const { liJing, maAnping, dengMinghui, wangXiulan, gaoFeng, cloud } = here
  const matter = await asked(here, ['anjie', 'minghui', 'jiale']), now = await cloud.now()
  await takes(maAnping, matter, 'quote', { quote: aQuote(now, 20_017) })
  await takes(dengMinghui, matter, 'quote', { quote: aQuote(now, 26_029) })
  await cloud.pass(25 * hour)
  expect((await quotingOf(here, matter)).asks.map(each => each.state)).toEqual(['quoted', 'quoted', 'lapsed'])
  const quoteId = (await liJing.sees(matter)).quoting!.desk!.live[0]!
  expect(await refusalOf(liJing.does('setPrice', matter, { quoteId, priceFen: 21_131 }))).toBe('invalid: priceWithin (priceFen)')
  const waits = await liJing.does('proposePrice', matter, { quoteId, priceFen: 21_131, note: '老住户' })
  expect((await gaoFeng.does('allowPrice', matter, { priceId: waits.quoting!.desk!.prices[0]!.id, note: '同意' })).status).toBe('quoted')

  const shown = (await wangXiulan.sees(matter)).quoting!
  expect(shown).toMatchObject({ asked: 3, offered: { fen: 21_131, vendorName: '安洁家电', state: 'offered' } })
  expect(JSON.stringify(shown)).not.toMatch(/20017|200\.17|26029|明辉|家乐|margin|cost/)
  const yes = await wangXiulan.does('confirmPrice', matter, { priceId: shown.offered!.id })
  expect(yes.quoting!.confirmed).toMatchObject({ text: shown.offered!.text, confirmed: { byName: '王秀兰', hash: hashOf(shown.offered!.text) } })

  for (const action of ['start', 'arrive'] as const) await takes(maAnping, matter, action)
  await takes(maAnping, matter, 'quoteChange', { quote: aQuote(await cloud.now(), 30_017) })
  expect(await refusalOf(takes(maAnping, matter, 'complete', { note: '好了' }))).toBe('conflict: noChangeWaits')
  const change = await liJing.does('proposeChange', matter, { quoteId: (await quotingOf(here, matter)).quotes.at(-1)!.id, priceFen: 36_143 })
  const agreed = await wangXiulan.does('confirmChange', matter, { priceId: change.quoting!.offered!.id })
  expect(agreed.quoting).toMatchObject({ confirmed: { fen: 36_143 }, earlier: [{ fen: 21_131 }], changeWaits: false })
  await takes(maAnping, matter, 'complete', { note: '洗好了，换了电容' })
  const end = await wangXiulan.accepts(matter)
  expect(end.quoting?.warrantyUntil).toBe((await stored(matter)).acceptedAt! + 90 * dayLength)
  expect((await wangXiulan.wasTold(matter)).split(' ')).toEqual(expect.arrayContaining(['askVendors', 'allowPrice', 'proposeChange', 'complete']))
})

test('nothing of cost, margin or other vendors reaches residents, a technician or a message', async () => {
  const matter = await chosen(here)
  const { wangXiulan, wangXiaoyu, shenLan, heJingyi, cloud } = here
  for (const view of [await wangXiulan.sees(matter), await wangXiaoyu.sees(matter)]) expect(JSON.stringify(view)).not.toMatch(/12345|123\.45|3367|33\.67|明辉|costFen":[1-9]/)
  expect((await shenLan.sees(matter)).quoting?.desk?.prices).toMatchObject([{ costFen: 12_345, marginFen: 3_367 }])
  expect(await refusalOf(heJingyi.sees(matter))).toBe('notFound: noMatter (id)')
  await cloud.settle()
  const { data } = await cloud.db.collection('notices').where({ matterId: matter.id }).limit(1000).get()
  expect(data.length).toBeGreaterThan(5)
  expect(JSON.stringify(data)).not.toMatch(/12345|123\.45|3367|33\.67/)
})

test('confirming twice, by two of the home at once, by a neighbour, of a price that is gone', async () => {
  const { liJing, maAnping, wangXiulan, wangXiaoyu, heJingyi, cloud } = here
  const matter = await asked(here)
  await takes(maAnping, matter, 'quote', { quote: aQuote(await cloud.now(), 20_017) })
  const quoteId = (await quotingOf(here, matter)).quotes[0]!.id
  const first = (await liJing.does('setPrice', matter, { quoteId, priceFen: 26_123 })).quoting!.offered!.id
  await liJing.does('withdrawPrice', matter)
  const priceId = (await liJing.does('setPrice', matter, { quoteId, priceFen: 27_143 })).quoting!.offered!.id
  expect(await refusalOf(wangXiulan.does('confirmPrice', matter, { priceId: first }))).toBe('conflict: priceOffered (priceId)')
  expect(await refusalOf(heJingyi.does('confirmPrice', matter, { priceId }))).toBe('notFound: noMatter (id)')
  const both = await Promise.all([wangXiulan, wangXiaoyu].map(each => refusalOf(each.does('confirmPrice', matter, { priceId }))))
  expect(both.sort()).toEqual(['conflict: statusChanged', 'done'])
  expect(await refusalOf(wangXiulan.does('confirmPrice', matter, { priceId }))).toBe('conflict: statusChanged')
  expect((await stored(matter)).timeline.filter(each => each.action === 'confirmPrice')).toHaveLength(1)
})

test('late, from nobody that was asked, or with what is no price', async () => {
  const { maAnping, qiuLan, cloud } = here
  const matter = await asked(here), now = await cloud.now(), quote = aQuote(now, 20_017)
  const tries = (more: object) => refusalOf(takes(maAnping, matter, 'quote', { quote: { ...quote, ...more } }))
  for (const costFen of [0, -1, 1.5, Number.NaN]) expect(await tries({ items: [{ name: '清洗', quantity: 1, costFen }] })).toMatch(/^invalid: /)
  expect(await tries({ items: [] })).toMatch(/^invalid: required/)
  expect(await tries({ items: [{ name: '清洗', quantity: 0, costFen: 5 }] })).toMatch(/^invalid: positive/)
  expect(await tries({ validUntil: now - 1 })).toBe('invalid: quoteDates (quote)')
  expect(await refusalOf(takes(qiuLan, matter, 'quote', { quote }))).toMatch(/^notFound/)
  await cloud.clock.advance(24 * hour + 1)
  expect(await refusalOf(takes(maAnping, matter, 'quote', { quote: aQuote(await cloud.now(), 20_017) }))).toMatch(/askOpen|notFound|notYourPart/)
  expect((await quotingOf(here, matter)).quotes).toEqual([])
})

test('cancelling after somebody came costs what was agreed, not before it is agreed', async () => {
  const { wangXiulan, maAnping } = here
  const matter = await chosen(here)
  for (const action of ['start', 'arrive'] as const) await takes(maAnping, matter, action)
  expect((await wangXiulan.sees(matter)).quoting?.calledOutFen).toBe(3_000)
  expect(await refusalOf(wangXiulan.does('cancel', matter))).toBe('conflict: feeAgreed (agreedFen)')
  expect(await refusalOf(wangXiulan.does('cancel', matter, { agreedFen: 0 }))).toBe('conflict: feeAgreed (agreedFen)')
  expect((await wangXiulan.does('cancel', matter, { agreedFen: 3_000 })).status).toBe('cancelled')
})

test('under warranty the same company comes again; one that was suspended does not', async () => {
  const { wangXiulan, cloud } = here
  const matter = await accepted(here)
  await cloud.pass(20 * dayLength)
  const again = await wangXiulan.does('reopen', matter, { note: '又不凉了' })
  expect(again).toMatchObject({ status: 'assigned', quoting: { redos: 1, atWork: '安洁家电' } })
})

test('twenty of a crowd of quotes and confirmations at once: each counts once', async () => {
  const { liJing, maAnping, tanLi, wangXiulan, wangXiaoyu, cloud } = here
  const matter = await asked(here), now = await cloud.now()
  await Promise.all(Array.from({ length: 20 }, (_, place) => takes(place % 2 ? maAnping : tanLi, matter, 'quote', { quote: aQuote(now, 20_001 + 2 * place) })))
  const { quotes } = await quotingOf(here, matter)
  expect(new Set(quotes.map(each => each.costFen)).size).toBe(20)
  const { offered } = (await liJing.does('setPrice', matter, { quoteId: quotes.at(-1)!.id, priceFen: 27_144 })).quoting!
  const key = freshKey()
  const all = await Promise.all(Array.from({ length: 20 }, (_, place) => refusalOf((place % 2 ? wangXiulan : wangXiaoyu).call('work-order', 'act', { id: matter.id, action: 'confirmPrice', priceId: offered!.id, key: place < 2 ? key : freshKey() }))))
  expect(all.filter(each => each === 'done').length).toBeGreaterThanOrEqual(1)
  expect((await stored(matter)).timeline.filter(each => each.action === 'confirmPrice')).toHaveLength(1)
})

test('a licence that ended a moment ago: asking and confirming are refused, the clerk is told and the price is gone', async () => {
  const { liJing, maAnping, wangXiulan, cloud } = here
  const matter = await asked(here, ['anjie', 'minghui'])
  await takes(maAnping, matter, 'quote', { quote: aQuote(await cloud.now(), 20_017) })
  const { offered } = (await liJing.does('setPrice', matter, { quoteId: (await quotingOf(here, matter)).quotes[0]!.id, priceFen: 26_123 })).quoting!
  await cloud.db.collection('vendors').where({ _id: 'anjie' }).update({ papers: cloud.db.command.set([{ kind: 'licence', no: '1', until: '2026-11-22' }, { kind: 'qualification', no: '2', until: '2030-01-01' }]) })
  expect(await refusalOf(wangXiulan.does('confirmPrice', matter, { priceId: offered!.id }))).toBe('conflict: priceVendorFit')
  expect(await wangXiulan.sees(matter)).toMatchObject({ status: 'quoting', quoting: { asked: 2 } })
  expect((await liJing.wasTold(matter)).split(' ')).toContain('lapsePrice')
  const other = await wangXiulan.reports('assistance', '洗衣机漏水', { categoryId: 'appliance' })
  await liJing.receives(other)
  expect(await refusalOf(liJing.does('askVendors', other, { vendorIds: ['anjie'], note: '洗衣机漏水' }))).toBe('invalid: vendorsFit (vendorIds)')
})
