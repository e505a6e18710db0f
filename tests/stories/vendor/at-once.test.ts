/** Each method that changes something of a company, twice at once, with what is no longer so, and of what there is not. */
import type { Estate } from '@domain/estate/estate'
import { briefOf } from '@domain/vendor/brief'
import type { Vendor } from '@domain/vendor/vendor'
import type { KeptOffer, VendorView } from '@domain/vendor/view'
import { freshKey, town, type Actor, type Town } from '../actors'
import { company } from './companies'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())
/** What the estate has of each company is what the company is. */
afterEach(async () => {
  const vendors = (await t.cloud.db.collection('vendors').where({ estateId: 'zejing' }).limit(100).get()).data as Vendor[]
  const [estate] = (await t.cloud.db.collection('estates').where({ _id: 'zejing' }).get()).data as Estate[]
  const byId = (one: { id: string }, other: { id: string }) => one.id < other.id ? -1 : 1
  expect([...estate!.vendors ?? []].sort(byId)).toEqual(vendors.map(briefOf).sort(byId))
})

const get = (id: string) => t.gaoFeng.call<VendorView>('vendor', 'get', { id })
const outcomes = async (attempts: readonly Promise<unknown>[]) => (await Promise.allSettled(attempts)).map(each => each.status === 'fulfilled' ? 'done' : (each.reason as Error).message).sort()
const acts = async (act: string) => (await t.cloud.db.collection('audit').where({ estateId: 'zejing', act }).limit(100).get()).data.length

test('two managers suspend and take back at once: one is first, the other is told', async () => {
  const { rev } = await get('jiale'), stands = (by: Actor, state: string) => by.call('vendor', 'stand', { id: 'jiale', rev, state, reason: '试用期满' })
  expect(await outcomes([stands(t.gaoFeng, 'active'), stands(t.shenLan, 'suspended')])).toEqual(['conflict: vendorChanged (rev)', 'done'])
  expect(await acts('standVendor')).toBe(1)
})

test('removed by two at once: gone once, written down once', async () => {
  const gone = { id: 'anjie', personId: t.tanLi.id, reason: '离职' }
  expect(await outcomes([t.gaoFeng.call('vendor', 'remove', gone), t.shenLan.call('vendor', 'remove', gone)])).toEqual(['done', 'notFound: noSuchCrew (personId)'])
  expect(await acts('leaveCrew')).toBe(1)
})

test('a company is changed and somebody of it removed at once: neither is lost', async () => {
  const { rev } = await get('minghui')
  const told = await outcomes([t.gaoFeng.call('vendor', 'keep', { id: 'minghui', rev, ...company, name: '明辉机电', contactName: '邓经理' }), t.shenLan.call('vendor', 'remove', { id: 'minghui', personId: t.dengMinghui.id, reason: '换人' })])
  expect(told.filter(each => each === 'done').length).toBeGreaterThanOrEqual(1)
  const after = await get('minghui')
  expect([after.contactName === '邓经理', after.crew.length === 0].filter(Boolean)).toHaveLength(told.filter(each => each === 'done').length)
})

test('the same invitation twice at once is one code; the same offer is one', async () => {
  const wish = { key: freshKey(), id: 'anjie', name: '孙师傅' }
  const codes = await Promise.all([1, 2].map(() => t.gaoFeng.call<{ id: string, token: string }>('vendor', 'invite', wish)))
  expect(codes[0]!.token).toBe(codes[1]!.token)
  expect((await get('anjie')).invitations).toHaveLength(1)
  const offer = { key: freshKey(), categoryId: 'cleaning', name: '擦玻璃', included: '室内外各一遍', fromFen: 9_000, toFen: 12_000, unit: '次', warrantyDays: 7, state: 'shown', place: 3 }
  const offers = await Promise.all([1, 2].map(() => t.gaoFeng.call<KeptOffer>('vendor', 'addOffer', offer)))
  expect(offers[0]!.id).toBe(offers[1]!.id)
  const { key: _key, ...content } = offer, { id, rev } = offers[0]!
  expect((await outcomes([100, 200].map(fromFen => t.gaoFeng.call('vendor', 'keepOffer', { id, rev, ...content, fromFen })))).filter(each => each === 'done')).toHaveLength(1)
})

test('the number is opened twice at once: twice in the log, since it was seen twice', async () => {
  await t.cloud.db.collection('vendors').where({ _id: 'anjie' }).get()
  const before = await acts('revealContact'), told = await outcomes([t.liJing, t.gaoFeng].map(by => by.call('vendor', 'reveal', { id: 'anjie', reason: '约时间' })))
  expect(await acts('revealContact')).toBe(before + told.filter(each => each === 'done').length)
})

test.each([
  ['get', {}], ['keep', { rev: 1, ...company }], ['stand', { rev: 1, state: 'active', reason: '恢复合作' }], ['reveal', { reason: '约时间' }], ['invite', { key: 'invite-nobody-0123456789', name: '某人' }], ['remove', { personId: 'ma-anping', reason: '离职' }], ['rated', {}], ['suggest', {}],
  ['keepOffer', { rev: 1, categoryId: 'cleaning', name: '擦玻璃', included: '一遍', fromFen: 1, toFen: 2, unit: '次', warrantyDays: 0, state: 'shown', place: 1 }]
])('%s of what there is not, or under an id that is none, changes nothing', async (method, input) => {
  expect(await t.cloud.call(t.gaoFeng.member, 'vendor', method, { id: 'there-is-none', ...input })).toMatchObject({ ok: false, code: 'notFound' })
  for (const id of ['../x', { $ne: '' }, '', null]) expect(await t.cloud.call(t.gaoFeng.member, 'vendor', method, { ...input, id })).toMatchObject({ ok: false, code: 'invalid' })
  expect(await t.cloud.call(t.luoJia.member, 'vendor', method, { id: 'anjie', ...input }, 'yunqi')).toMatchObject({ ok: false, code: expect.stringMatching(/^(?:notFound|forbidden)$/) as string })
})
