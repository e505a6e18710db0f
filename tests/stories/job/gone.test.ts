/** A page that somebody of a vendor still has open when the job is no longer theirs: nothing on it can be read again or pressed. */
import { dayLength, hour, minute } from '@domain/kit/calendar'
import { jobActions } from '@domain/job/actions'
import { jobViewNames } from '@domain/job/views'
import type { JobView } from '@domain/job/view'
import type { Matter } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import type { VendorView } from '@domain/vendor/view'
import { png } from '../../../config/seed/pictures/png'
import { upload } from '../../make/upload'
import { town, type Actor, type Town } from '../actors'
import { accepted, aQuote, asked, chosen, lists, opens, quotingOf, takes } from './paid'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const refusalOf = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: Error) => error.message)

/** Everything that a page of a job can do, with what its sheets would send. */
async function presses (actor: Actor, matter: MatterView): Promise<string[]> {
  const quote = aQuote(await t.cloud.now(), 22_223)
  const told = await Promise.all([opens(actor, matter), ...jobActions.map(action => takes(actor, matter, action, { ...(['quote', 'quoteChange'].includes(action) ? { quote } : { note: '好的' }) }))].map(each => refusalOf(each)))
  return [...new Set(told)]
}

/** What steps change; what is told of them goes out by and by. */
async function stored ({ id }: MatterView): Promise<string> {
  const [{ rev, status, timeline, quoting }] = (await t.cloud.db.collection('matters').where({ _id: id }).get()).data as [Matter]
  return JSON.stringify({ rev, status, timeline, quoting })
}

/** Neither in the inbox nor on the phone, from this moment on. */
async function isToldNothing (actor: Actor, matter: MatterView) {
  const notices = async () => (await t.cloud.db.collection('notices').where({ personId: actor.id, matterId: matter.id }).limit(100).get()).data.length
  const before = await notices()
  await t.wangXiulan.does('say', matter, { note: '几点好' })
  await t.cloud.settle()
  expect(await notices()).toBe(before)
}

/** Nothing of it can be pressed, and nothing was. */
async function isGone (actor: Actor, matter: MatterView, refusal: string, views: readonly string[] = ['toQuote', 'underWay', 'again']) {
  const before = await stored(matter)
  expect(await presses(actor, matter)).toEqual([refusal])
  expect(await stored(matter)).toBe(before)
  for (const view of views) expect(await lists(actor, view).then(found => found.some(each => each.id === matter.id), () => false)).toBe(false)
}

const jobGone = 'notFound: jobGone (id)'

test('passed over, declined, lapsed or cancelled: the page is as if it had never been', async () => {
  const passed = await chosen(t)
  await isGone(t.dengMinghui, passed, jobGone)

  const declined = await asked(t, ['anjie', 'minghui'])
  await takes(t.dengMinghui, declined, 'declineQuote', { note: '排满了' })
  await isGone(t.dengMinghui, declined, jobGone)

  const cancelled = await asked(t, ['anjie'])
  await t.wangXiulan.does('cancel', cancelled)
  await isGone(t.maAnping, cancelled, jobGone)

  const late = await asked(t, ['anjie'], { until: await t.cloud.now() + hour })
  await t.cloud.clock.advance(hour)
  await isGone(t.maAnping, late, jobGone)
})

test('once it is accepted there is only what it earns, and its pictures are dead ten minutes later', async () => {
  const photo = await upload(t.cloud, t.wangXiulan.member, png(4, 4, () => [7, 8, 9]))
  const matter = await t.wangXiulan.reports('assistance', '空调不凉', { categoryId: 'air-conditioning', photos: [photo] })
  await t.liJing.receives(matter)
  await t.liJing.does('askVendors', matter, { vendorIds: ['anjie'], note: '挂机一台，不制冷' })
  await takes(t.maAnping, matter, 'quote', { quote: aQuote(await t.cloud.now(), 12_345) })
  await t.liJing.does('setPrice', matter, { quoteId: (await quotingOf(t, matter)).quotes[0]!.id, priceFen: 15_712 })
  await t.wangXiulan.does('confirmPrice', matter, { priceId: (await quotingOf(t, matter)).prices[0]!.id })
  const { photos: [shown] } = await opens(t.maAnping, matter) as JobView & { photos: { url: string }[] }
  expect((await fetch(shown!.url)).status).toBe(200)
  for (const action of ['start', 'arrive'] as const) await takes(t.maAnping, matter, action)
  await takes(t.maAnping, matter, 'complete', { note: '洗好了' })
  await t.wangXiulan.accepts(matter)
  const before = await stored(matter), after = await opens(t.maAnping, matter)
  expect(JSON.stringify(after)).not.toMatch(/photos|place|url|1201|王/)
  expect((await presses(t.tanLi, matter)).sort()).toEqual(['done', jobGone])
  expect(await stored(matter)).toBe(before)
  await t.cloud.clock.advance(10 * minute + 1000)
  expect((await fetch(shown!.url)).status).toBe(403)
})

test('when the warranty is over nothing brings it back', async () => {
  const matter = await accepted(t)
  await t.cloud.pass(91 * dayLength)
  expect(await refusalOf(t.wangXiulan.does('reopen', matter, { note: '又不凉了' }))).not.toBe('done')
  expect((await presses(t.maAnping, matter)).sort()).toEqual(['done', jobGone])
})

const company = (id = 'anjie') => t.gaoFeng.call<VendorView>('vendor', 'get', { id })
const stands = async (state: string) => { const { id, rev } = await company(); await t.gaoFeng.call('vendor', 'stand', { id, rev, state, reason: '住户两次投诉' }) }

test('suspended in the middle of the work: from that moment nothing, and all of it again once the company is back', async () => {
  const matter = await chosen(t, ['anjie'])
  await takes(t.tanLi, matter, 'start')
  await t.cloud.settle()
  await stands('suspended')
  for (const actor of [t.maAnping, t.tanLi]) await isGone(actor, matter, 'forbidden: vendorSuspended', jobViewNames)
  await isToldNothing(t.tanLi, matter)
  await stands('active')
  expect(await opens(t.tanLi, matter)).toMatchObject({ phase: 'chosen', place: 'B2区 3栋 2单元 1201' })
})

test('removed from the crew in the middle of the work: no job, no statement, no message; the others go on', async () => {
  const matter = await chosen(t, ['anjie'])
  await takes(t.tanLi, matter, 'start')
  await t.cloud.settle()
  await t.gaoFeng.call('vendor', 'remove', { id: 'anjie', personId: t.tanLi.id, reason: '离职' })
  const before = await stored(matter), told = await presses(t.tanLi, matter)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^forbidden: /)
  expect(await stored(matter)).toBe(before)
  for (const [contract, method, input] of [['job', 'list', { view: 'underWay' }], ['statement', 'mine', {}], ['inbox', 'list', {}], ['files', 'prepare', { purpose: 'photo', extension: 'jpg' }]] as const) {
    const reply = await t.cloud.call(t.tanLi.member, contract, method, input)
    expect(JSON.stringify(reply)).not.toContain(matter.number)
    if (contract === 'job' || contract === 'statement') expect(reply).toMatchObject({ ok: false, code: 'forbidden' })
  }
  await takes(t.maAnping, matter, 'arrive')
  await isToldNothing(t.tanLi, matter)
  expect(await t.maAnping.wasTold(matter)).toMatch(/say$/)
})

test('each step twice at once, by two of a crew, is one', async () => {
  const matter = await chosen(t)
  for (const [action, more] of [['start', {}], ['arrive', {}], ['complete', { note: '好了' }]] as const) {
    const both = await Promise.all([1, 2].map(() => refusalOf(takes(t.maAnping, matter, action, more))))
    expect(both.filter(each => each === 'done')).toHaveLength(1)
    expect(both.find(each => each !== 'done')).toMatch(/^(?:conflict|forbidden)/)
  }
  const { timeline } = (await t.cloud.db.collection('matters').where({ _id: matter.id }).get()).data[0] as { timeline: { action: string }[] }
  expect(timeline.filter(each => ['start', 'arrive', 'complete'].includes(each.action)).map(each => each.action)).toEqual(['start', 'arrive', 'complete'])
})
