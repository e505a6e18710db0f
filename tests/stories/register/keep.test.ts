import type { Me } from '@domain/people/contract'
import { freshKey, town, type Town } from '../actors'
import { home, idNumber, logOf, refusal, registerOf } from './desk'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const owner = (more: object = {}) => ({ key: freshKey(), premisesId: home, relation: 'owner' as const, name: '周立新', from: '2024-01-01', ...more })
const entryOf = async (premisesId: string, name: string) => (await registerOf(t.liJing).entries({ premisesId })).items.find(each => each.name === name)!

test('a clerk ends an entry, and the tenant is a stranger from their next call on', async () => {
  const me = () => t.zhangWei.call<Me>('people', 'me', {})
  expect((await me()).who?.name).toBe('张伟')
  const { id, updatedAt } = await entryOf('a1-2-1-803', '张伟')
  const key = freshKey()
  const ended = await registerOf(t.chenXiao).end({ key, id, updatedAt, reason: 'leaseEnded' })
  expect(ended).toMatchObject({ active: false, endedAt: expect.any(Number) })
  await expect(t.zhangWei.reports('repair', '门锁坏了')).rejects.toMatchObject({ code: 'forbidden' })
  expect(await registerOf(t.chenXiao).end({ key, id, updatedAt, reason: 'leaseEnded' })).toEqual(ended)
  await expect(registerOf(t.chenXiao).end({ key: freshKey(), id, updatedAt: ended.updatedAt, reason: 'movedOut' })).rejects.toEqual(refusal('conflict', 'entryEnded'))
  expect(await logOf(t, 'endEntry')).toMatchObject([{ subjectId: 'zhang-wei', premisesId: 'a1-2-1-803', reason: 'leaseEnded', actorId: 'chen-xiao' }])
  expect(await me()).not.toHaveProperty('who')
})

test('a lease that is prolonged or shortened takes the tie with it', async () => {
  const { id, updatedAt, plates, name, relation, from } = await entryOf('keji-2-1506', '李国栋')
  const company = { name: '芯源科技有限公司', standing: 'agent' as const }
  await registerOf(t.liJing).change({ key: freshKey(), id, updatedAt, plates, name, relation, from, company, until: '2026-11-22' })
  await expect(t.liGuodong.reports('repair', '空调不冷')).rejects.toMatchObject({ code: 'forbidden' })
})

test('recorded once however often it is sent; numbers lie sealed', async () => {
  const said = owner({ phone: '13900001122', idNumber, share: 6000, plates: ['川A12345', '川A·12345'] })
  const recorded = await registerOf(t.liJing).record(said)
  expect(await registerOf(t.liJing).record(said)).toEqual(recorded)
  expect(recorded).toMatchObject({ phoneMask: '139****1122', share: 6000, plates: ['川A12345'], source: 'clerk', active: true })
  const stored = JSON.stringify((await t.cloud.db.collection('register').where({ _id: recorded.id }).get()).data)
  expect(stored).not.toMatch(/13900001122|11010519491231002X/)
  expect(await logOf(t, 'recordEntry')).toMatchObject([{ subjectId: recorded.id, details: { relation: 'owner' } }])
})

test('a number left out stays, null takes it away', async () => {
  const { id, updatedAt, relation, name, from, share } = await entryOf(home, '周立新')
  const said = { id, relation, name, from, ...(share && { share }) }
  const kept = await registerOf(t.liJing).change({ ...said, key: freshKey(), updatedAt })
  expect(kept).toMatchObject({ phoneMask: '139****1122', plates: [] })
  const without = await registerOf(t.liJing).change({ ...said, key: freshKey(), updatedAt: kept.updatedAt, idNumber: null })
  expect(without).not.toHaveProperty('idNumberMask')
  expect((await logOf(t, 'changeEntry')).map(each => each.details?.fields)).toEqual(expect.arrayContaining(['plates', 'idNumber']))
})

test('shares are never more than the whole, also when two clerks record at once', async () => {
  await expect(registerOf(t.liJing).record(owner({ name: '吴芳', share: 5000 }))).rejects.toEqual(expect.objectContaining({ reason: 'sharesOver', facts: { left: '40%' } }))
  const both = await Promise.allSettled([t.liJing, t.chenXiao].map((clerk, place) => registerOf(clerk).record(owner({ name: `吴芳${place}`, share: 4000 }))))
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(each => each.status === 'rejected')).toMatchObject({ reason: { reason: 'sharesOver', facts: { left: '0%' } } })
})

test('two clerks change one entry at once: one wins, the other is told', async () => {
  const { id, updatedAt, relation, name, from } = await entryOf('b2-3-2-1101', '何静怡')
  const both = await Promise.allSettled([t.liJing, t.chenXiao].map((clerk, place) =>
    registerOf(clerk).change({ key: freshKey(), id, updatedAt, relation, name, from, plates: [`川A1234${place}`] })))
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(each => each.status === 'rejected')).toMatchObject({ reason: { code: 'conflict', reason: 'entryChanged' } })
})

test.each([
  ['a phone that is none', { phone: '12345' }, 'phone', 'phone'], ['a wrong check digit', { idNumber: '110105194912310021' }, 'idNumber', 'idNumber'],
  ['a day that does not exist', { from: '2026-02-31' }, 'date', 'from'], ['an end before the beginning', { until: '2023-12-31' }, 'daysOrder', 'until'],
  ['a tenant without an end', { relation: 'tenant' }, 'required', 'until'], ['an agent without a company', { relation: 'companyAgent' }, 'required', 'company'],
  ['a share of the family', { relation: 'family', share: 100 }, 'notAsked', 'share'], ['no plate', { plates: ['ABC'] }, 'plate', 'plates.0'], ['more than the whole', { share: 10_001 }, 'range', 'share']
])('refused: %s', async (_what, more, reason, field) => {
  await expect(registerOf(t.liJing).record(owner({ name: '没有此人', ...more }))).rejects.toEqual(refusal('invalid', reason, field))
  expect((await registerOf(t.liJing).find({ text: '没有此人' })).entries).toEqual([])
})

test('two clerks end one entry at once: one wins, and the log has it once', async () => {
  const { id, updatedAt } = await entryOf('b2-1-2-901', '陈洁')
  const both = await Promise.allSettled([t.liJing, t.chenXiao].map(clerk => registerOf(clerk).end({ key: freshKey(), id, updatedAt, reason: 'sold' })))
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(each => each.status === 'rejected')).toMatchObject({ reason: { code: 'conflict', reason: 'entryEnded' } })
  expect((await logOf(t, 'endEntry')).filter(each => each.subjectId === id)).toHaveLength(1)
})

test('nobody keeps the register of another estate, and residents keep none', async () => {
  const { id, updatedAt } = await entryOf('b2-3-2-1201', '王秀兰')
  await expect(registerOf(t.luoJia).end({ key: freshKey(), id, updatedAt, reason: 'mistake' })).rejects.toEqual(refusal('notFound', 'noEntry'))
  await expect(registerOf(t.luoJia).record(owner())).rejects.toEqual(refusal('notFound', 'noSuchPremises'))
  await expect(registerOf(t.wangXiulan).entries({ premisesId: home })).rejects.toMatchObject({ code: 'forbidden' })
})
