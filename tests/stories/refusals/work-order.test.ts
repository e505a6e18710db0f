/** What a report must not be: each refused by name, nothing changed, nothing lost. */
import { dayLength, hour } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import { freshKey, town, type Town } from '../actors'
import { mondayAtTwo } from '../world'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const good = { kind: 'repair', categoryId: 'faucet', text: '滴水', place: { premisesId: 'b2-3-2-1201' } }

test.each([
  ['text', 'required', { text: '  \u200b ' }],
  ['text', 'tooLong', { text: '长'.repeat(1001) }],
  ['categoryId', 'noCategory', { categoryId: 'lift-fault' }],
  ['kind', 'kind', { kind: 'payment' }],
  ['place', 'noPremises', { place: { premisesId: 'b2-3-2-1101' } }],
  ['place', 'noArea', { place: { areaId: 'nowhere' } }],
  ['wishedFrom', 'past', { wishedFrom: mondayAtTwo - hour }],
  ['wishedUntil', 'range', { wishedFrom: mondayAtTwo + 61 * dayLength }],
  ['wishedFrom', 'required', { wishedUntil: mondayAtTwo + hour }],
  ['photos', 'ticket', { photos: ['cloud://local-env.bucket/zejing/photo/a.jpg~forgedforgedforged'] }],
  ['photos', 'tooMany', { photos: Array.from({ length: 10 }, () => 'cloud://a~b') }],
  ['accusedIds', 'notAsked', { accusedIds: ['li-jing'] }],
  ['key', 'key', { key: 'short' }]
])('%s: %s', async (field, reason, wrong) => {
  const count = async () => (await t.cloud.db.collection('matters').where({}).limit(1000).get()).data.length
  const before = await count()
  await expect(t.wangXiulan.call('work-order', 'submit', { key: freshKey(), ...good, ...wrong })).rejects.toMatchObject({ code: 'invalid', field, reason })
  expect(await count()).toBe(before)
})

test('a key that somebody else has used gives nothing of theirs', async () => {
  const key = freshKey()
  await t.wangXiulan.call('work-order', 'submit', { key, ...good })
  await expect(t.heJingyi.call('work-order', 'submit', { key, ...good, place: { premisesId: 'b2-3-2-1101' } })).rejects.toMatchObject({ code: 'conflict', reason: 'keyTaken' })
})

test('a stranger\'s matter is not there: not to be read, not to be acted on', async () => {
  const tap = await t.wangXiulan.reports('repair', '滴水')
  for (const other of [t.heJingyi, t.zhangWei, t.zhaoZhiqiang, t.xuWenjing]) {
    await expect(other.sees(tap)).rejects.toMatchObject({ code: 'notFound' })
    await expect(other.does('say', tap, { note: '看看' })).rejects.toMatchObject({ code: 'notFound' })
  }
})

test('a wrong step in the wrong state says what happened, and changes nothing', async () => {
  const tap = await t.wangXiulan.reports('repair', '滴水')
  await expect(t.liJing.assigns(tap, t.zhaoZhiqiang)).rejects.toMatchObject({ code: 'forbidden', reason: 'notYourPart' })
  await t.liJing.receives(tap)
  await expect(t.liJing.does('assign', tap)).rejects.toMatchObject({ code: 'invalid', field: 'assigneeId' })
  await expect(t.liJing.does('assign', tap, { assigneeId: t.xuWenjing.id })).rejects.toMatchObject({ code: 'invalid', reason: 'assigneeFits' })
  await expect(t.liJing.does('defer', tap, { until: mondayAtTwo - hour, note: '昨天' })).rejects.toMatchObject({ code: 'invalid', field: 'until' })
  await expect(t.liJing.does('complete', tap, { note: '好', costFen: -5 })).rejects.toMatchObject({ code: 'invalid', field: 'costFen' })
  const [stored] = (await t.cloud.db.collection('matters').where({ _id: tap.id }).get()).data as [Matter]
  expect(stored).toMatchObject({ status: 'received', rev: 1 })
})
