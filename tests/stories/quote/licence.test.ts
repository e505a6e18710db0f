/** A licence that ends between the question and the yes: whoever decides is told which paper, whoever lives there is told that it goes on. */
import { refusalWords } from '@domain/refusal-words'
import { day, dayLength, minute } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { town, type Town } from '../actors'
import { asked, quotingOf } from '../job/paid'
import { confirms, inboxOf, licensed, offers, quotes, refusalOf, stands } from './verbs'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

/** The sentence that is shown for a refusal. */
const sentenceOf = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: Refused) => refusalWords(error))
const ended = '安洁家电的营业执照 2026-11-23 已到期'

test('valid when they were asked, ended when she confirms: refused to her without the paper, told to the clerk with it', async () => {
  const matter = await asked(t)
  await licensed(t, 'anjie', '2026-11-23')
  await quotes(t.maAnping, matter, 20_017)
  const { offered } = (await offers(t, matter, 'anjie', 26_123)).quoting!
  await t.cloud.pass(dayLength)
  expect(await sentenceOf(t.wangXiulan.does('confirmPrice', matter, { priceId: offered!.id }))).toBe('这家服务商暂时不能上门，已告诉服务中心，会重新给您报价')
  expect(await t.wangXiulan.sees(matter)).toMatchObject({ status: 'quoting' })
  expect((await inboxOf(t.liJing))[0]?.text).toContain(`的报价不能用了：${ended}，请重新报价`)
  for (const who of [t.wangXiulan, t.wangXiaoyu, t.dengMinghui]) expect(JSON.stringify([await inboxOf(who), who === t.dengMinghui || await who.sees(matter)])).not.toMatch(/执照|到期/)
  expect((await inboxOf(t.wangXiulan))[0]?.text).toBe('报价过期了，服务中心会重新给您报价')
  expect((await quotingOf(t, matter)).vendorId).toBeUndefined()

  const quoteId = (await quotingOf(t, matter)).quotes[0]!.id
  expect(await sentenceOf(t.liJing.does('setPrice', matter, { quoteId, priceFen: 26_123 }))).toBe(`${ended}，请选别家`)
  await licensed(t, 'anjie', '2031-12-31')
  await offers(t, matter, 'anjie', 26_123)
  expect(await confirms(t.wangXiulan, matter)).toMatchObject({ status: 'assigned', quoting: { atWork: '安洁家电' } })
})

test('neither is one asked whose paper has ended: the clerk reads which one, and of a company that is suspended, that it is', async () => {
  const matter = await t.wangXiulan.reports('assistance', '洗衣机漏水', { categoryId: 'appliance' })
  await t.liJing.receives(matter)
  await licensed(t, 'anjie', '2026-11-23')
  const ask = (...vendorIds: string[]) => t.liJing.does('askVendors', matter, { vendorIds, note: '洗衣机漏水' })
  expect(await sentenceOf(ask('minghui', 'anjie'))).toBe(`${ended}，不能请，请取消这一家`)
  await stands(t, 'minghui', 'suspended')
  expect(await sentenceOf(ask('minghui'))).toBe('明辉机电已暂停合作，不能请，请取消这一家')
  await licensed(t, 'anjie', '2031-12-31')
  expect((await ask('anjie')).status).toBe('quoting')
  await stands(t, 'minghui', 'active')
})

test('twenty confirmations at the moment it ends: none goes through, the desk is told once', async () => {
  const matter = await asked(t, ['anjie'])
  await quotes(t.maAnping, matter, 20_017)
  const { offered } = (await offers(t, matter, 'anjie', 26_123)).quoting!
  await licensed(t, 'anjie', '2026-11-23')
  const all = await Promise.all(Array.from({ length: 20 }, (_, place) => refusalOf((place % 2 ? t.wangXiulan : t.wangXiaoyu).does('confirmPrice', matter, { priceId: offered!.id }))))
  expect(new Set(all)).not.toContain('done')
  expect((await t.liJing.wasTold(matter)).match(/lapsePrice/g)).toHaveLength(1)
})

test('ended after the yes and before anybody came: the clerk is told in the morning, which paper; whoever would come is refused', async () => {
  const matter = await asked(t, ['minghui'])
  await quotes(t.dengMinghui, matter, 20_017)
  await offers(t, matter, 'minghui', 26_123)
  await confirms(t.wangXiulan, matter)
  await licensed(t, 'minghui', day(await t.cloud.now()))
  const told = async () => (await inboxOf(t.liJing)).filter(each => each.text.includes('不能上门了：明辉机电的营业执照'))
  expect(await told()).toEqual([])
  await t.cloud.pass(dayLength)
  expect(await told()).toHaveLength(1)
  await t.cloud.pass(dayLength)
  expect(await told()).toHaveLength(1)
  await expect(t.dengMinghui.call('job', 'act', { id: matter.id, action: 'start', key: 'start-without-licence-01' })).rejects.toMatchObject({ code: 'conflict', reason: 'chosenFit' })
  await licensed(t, 'minghui', '2031-12-31')
  await t.cloud.pass(minute)
  await t.dengMinghui.call('job', 'act', { id: matter.id, action: 'start', key: 'start-with-licence-0001' })
}, 120_017)
