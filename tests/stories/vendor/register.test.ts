import type { Estate } from '@domain/estate/estate'
import { minute } from '@domain/kit/calendar'
import { briefOf } from '@domain/vendor/brief'
import type { Vendor } from '@domain/vendor/vendor'
import type { VendorRow, VendorView } from '@domain/vendor/view'
import { town, type Actor, type Town } from '../actors'
import { company, fresh } from './companies'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const adds = (by: Actor, more: object = {}) => by.call<VendorView>('vendor', 'add', fresh(more))
const gets = (by: Actor, id: string) => by.call<VendorView>('vendor', 'get', { id })
const keeps = (by: Actor, { id, rev }: VendorView, more: object = {}) => by.call<VendorView>('vendor', 'keep', { id, rev, ...company, ...more })
const stands = (by: Actor, { id, rev }: VendorView, state: string, reason = '住户两次投诉迟到') => by.call<VendorView>('vendor', 'stand', { id, rev, state, reason })
const refusal = (reason: string) => expect.objectContaining({ reason })
const stored = async (id: string) => (await t.cloud.db.collection('vendors').where({ _id: id }).limit(1).get()).data[0] as Vendor
const brief = async (id: string) => ((await t.cloud.db.collection('estates').where({ _id: 'zejing' }).limit(1).get()).data[0] as Estate).vendors?.find(each => each.id === id)
const acts = async () => ((await t.cloud.db.collection('audit').where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(100).get()).data as { act: string }[]).map(each => each.act)

test('a new company is on trial, found in the list, and the estate knows the same of it', async () => {
  const made = await adds(t.gaoFeng)
  expect(made).toMatchObject({ name: '顺达疏通', state: 'trial', fit: true, rev: 1, phoneMask: '139****1234', endings: [], next: ['active', 'suspended'], crew: [] })
  expect(made.contract).toMatchObject({ callOutFen: 2_000, taxNote: '增值税普通发票 3%', days: 342 })
  expect((await t.liJing.call<VendorRow[]>('vendor', 'list', {})).map(each => each.name)).toContain('顺达疏通')
  expect(await brief(made.id)).toEqual(briefOf(await stored(made.id)))
})

test('the number lies sealed; the whole of it is for whoever asks vendors, with a reason, in the log first', async () => {
  const { id } = await adds(t.gaoFeng, { name: '密封公司' })
  expect(JSON.stringify(await stored(id))).not.toContain('13900001234')
  await expect(t.xuWenjing.call('vendor', 'reveal', { id, reason: '想打电话' })).rejects.toEqual(refusal('notYours'))
  expect(await t.liJing.call('vendor', 'reveal', { id, reason: '问什么时候能来' })).toEqual({ number: '13900001234' })
  expect((await acts()).at(-1)).toBe('revealContact')
})

test('nobody copies the numbers of companies one by one: whoever asks for too many gets none, and nothing is logged', async () => {
  const { id } = await adds(t.gaoFeng, { name: '号码不外传' }), reveals = () => t.shenLan.call<{ number: string }>('vendor', 'reveal', { id, reason: '逐个记下来' })
  await t.cloud.pass(minute)
  for (let times = 0; times < 20; times++) expect(await reveals()).toEqual({ number: '13900001234' })
  const before = (await acts()).length
  await expect(reveals()).rejects.toMatchObject({ code: 'unavailable', reason: 'tooOften' })
  expect(await acts()).toHaveLength(before)
  await t.cloud.pass(minute)
  expect(await reveals()).toEqual({ number: '13900001234' })
})

test('the same key adds it once, also twice at once; a name is borne once', async () => {
  const asked = fresh({ name: '一次就好' })
  const [first, second] = await Promise.all([t.gaoFeng.call<VendorView>('vendor', 'add', asked), t.gaoFeng.call<VendorView>('vendor', 'add', asked)])
  expect(first.id).toBe(second.id)
  await expect(adds(t.shenLan, { name: '一次就好' })).rejects.toEqual(refusal('vendorNamed'))
  expect((await t.gaoFeng.call<VendorRow[]>('vendor', 'list', {})).filter(each => each.name === '一次就好')).toHaveLength(1)
})

test('two managers change one company at once: one of them wins, the other is told, and both documents agree', async () => {
  const made = await adds(t.gaoFeng, { name: '两人同改' })
  const told = await Promise.allSettled([keeps(t.gaoFeng, made, { name: '两人同改', contactName: '甲先生' }), keeps(t.shenLan, made, { name: '两人同改', contactName: '乙女士', zoneIds: ['a1'] })])
  expect(told.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  expect(told.find(each => each.status === 'rejected')).toMatchObject({ reason: { reason: 'vendorChanged' } })
  expect(await brief(made.id)).toEqual(briefOf(await stored(made.id)))
  expect((await stored(made.id)).rev).toBe(2)
})

test('saving what is so already changes nothing, with an old rev either', async () => {
  const made = await adds(t.gaoFeng, { name: '没有改动' }), before = (await acts()).length
  expect((await keeps(t.gaoFeng, { ...made, rev: 0 }, { name: '没有改动' })).rev).toBe(1)
  expect((await acts())).toHaveLength(before)
})

test('a paper that has ended makes it unfit, with the days; the new one makes it fit again', async () => {
  const made = await adds(t.gaoFeng, { name: '证件过期', papers: [company.papers[0], { ...company.papers[1], until: '2026-11-22' }] })
  expect(made).toMatchObject({ fit: false, endings: [{ of: 'qualification', until: '2026-11-22', days: -1 }] })
  expect(await keeps(t.gaoFeng, made, { name: '证件过期' })).toMatchObject({ fit: true, endings: [] })
})

test('suspended with a reason it is asked by nobody; it may come back', async () => {
  const made = await adds(t.gaoFeng, { name: '暂停又恢复' }), active = await stands(t.gaoFeng, made, 'active', '试用合格')
  const suspended = await stands(t.shenLan, active, 'suspended')
  expect(suspended).toMatchObject({ state: 'suspended', fit: false, standing: { reason: '住户两次投诉迟到', byName: '沈岚' }, next: ['active'] })
  expect((await brief(made.id))?.state).toBe('suspended')
  await expect(stands(t.gaoFeng, active, 'suspended')).rejects.toEqual(refusal('vendorChanged'))
  await expect(stands(t.gaoFeng, suspended, 'trial')).rejects.toEqual(refusal('vendorStands'))
  expect(await stands(t.gaoFeng, suspended, 'active', '已整改')).toMatchObject({ state: 'active', fit: true })
  expect((await acts()).slice(-3)).toEqual(['standVendor', 'standVendor', 'standVendor'])
})

test.each([
  ['no category', { categoryIds: [] }, 'required'], ['a category there is not', { categoryIds: ['rockets'] }, 'noCategory'], ['a zone there is not', { zoneIds: ['mars'] }, 'noZone'],
  ['a number that is none', { phone: '12345' }, 'phone'], ['a day that is none', { papers: [{ ...company.papers[0], until: '2026-02-30' }] }, 'date'],
  ['a contract that ends before it begins', { contract: { ...company.contract, from: '2028-01-01' } }, 'range'], ['a file of a stranger', { papers: [{ ...company.papers[0], file: 'cloud://x/other.jpg' }] }, 'ticket'],
  ['a forged ticket', { papers: [{ ...company.papers[0], ticket: 'cloud://x/other.jpg~forged' }] }, 'ticket'], ['an operator for a name', { name: { $gt: '' } }, 'text']
])('%s is refused, and nothing is there', async (_what, wrong, reason) => {
  await expect(adds(t.gaoFeng, { name: '不该存在', ...wrong })).rejects.toEqual(refusal(reason))
  expect((await t.cloud.db.collection('vendors').where({ estateId: 'zejing', name: '不该存在' }).limit(1).get()).data).toEqual([])
})

test('residents, technicians and the company itself read nothing of it; clerks and finance read, and change nothing', async () => {
  await t.cloud.pass(minute)
  for (const by of [t.wangXiulan, t.zhaoZhiqiang, t.fangMin, t.maAnping]) {
    await expect(by.call('vendor', 'list', {})).rejects.toMatchObject({ code: 'forbidden' })
    await expect(gets(by, 'anjie')).rejects.toMatchObject({ code: 'forbidden' })
  }
  for (const by of [t.liJing, t.xuWenjing]) {
    const seen = await gets(by, 'anjie')
    expect(seen.invitations).toEqual([])
    await expect(keeps(by, seen)).rejects.toEqual(refusal('notYours'))
    await expect(stands(by, seen, 'suspended')).rejects.toEqual(refusal('notYours'))
  }
})

test('of another estate it is as if it were not there', async () => {
  const { id } = await adds(t.gaoFeng, { name: '只属泽京' })
  const far = t.luoJia
  await expect(gets(far, id)).rejects.toEqual(refusal('noVendor'))
  await expect(far.call('vendor', 'rated', { id })).rejects.toEqual(refusal('noVendor'))
  expect(await far.call('vendor', 'list', {})).toEqual([])
})
