/** What is left of an activity: its photos, those who are forgotten, and a list that somebody was killed over. */
import type { ActivityDraft } from '@domain/activity/view'
import { dayLength, hour, minute } from '@domain/kit/calendar'
import { upload } from '../../make/upload'
import { png } from '../../../config/seed/pictures/png'
import { town, type Town } from '../actors'
import { refusal, verbs } from './ground'

let t: Town, v: ReturnType<typeof verbs>
beforeAll(async () => { t = await town(); v = verbs(t) })
afterAll(() => t.cloud.stop())

const shows = async ({ id, rev }: Pick<ActivityDraft, 'id' | 'rev'>, who = t.gaoFeng) =>
  who.call<ActivityDraft>('activity', 'addPhotos', { id, rev, pictures: [await upload(t.cloud, who.member, png(60, 80, () => [200, 150, 90]))] })

test('photos of it once it has begun, for those it was for; nobody else adds any', async () => {
  const out = await v.publishes({ title: '亲子运动会', audience: { zoneIds: ['b2'] } })
  await expect(shows(out)).rejects.toEqual(refusal('conflict', 'activityNotBegun'))
  await v.watch(5 * dayLength + minute)
  await expect(shows(out, t.wangXiulan)).rejects.toMatchObject({ code: 'forbidden' })
  const { rev } = await t.gaoFeng.call<ActivityDraft>('activity', 'draft', { id: out.id }), with1 = await shows({ id: out.id, rev })
  await expect(shows({ id: out.id, rev })).rejects.toEqual(refusal('conflict', 'activityChanged'))
  expect(with1.photos).toHaveLength(1)
  const seen = (await v.opens(t.wangXiulan, out)).photos
  expect((await fetch(seen[0]!.url)).status).toBe(200)
  await expect(v.opens(t.zhangWei, out)).rejects.toEqual(refusal('notFound', 'noActivity'))
})

test('whoever is forgotten leaves their place to the first in line, and nothing of them stays', async () => {
  const out = await v.publishes({ title: '茶艺课', capacity: 1, companions: 0, line: 5 })
  await v.signsUp(t.liGuodong, out)
  expect(await v.signsUp(t.wangXiulan, out)).toMatchObject({ mine: 'waiting' })
  await t.liGuodong.call('privacy', 'requestErasure', { confirmed: true })
  await t.gaoFeng.call('privacy', 'decideErasure', { id: t.liGuodong.id, approve: true })
  await t.cloud.pass(11 * minute)
  expect(await v.opens(t.wangXiulan, out)).toMatchObject({ mine: 'placed', taken: 1, waiting: 0 })
  expect((await t.cloud.db.collection('signups').where({ estateId: 'zejing', personId: t.liGuodong.id }).count() as { total: number }).total).toBe(0)
})

test('whoever saw to the list was killed: what others wanted meanwhile is carried out when their lease is over', async () => {
  const out = await v.publishes({ title: '观影会' }), now = await t.cloud.now()
  await t.cloud.db.collection('activities').where({ _id: out.id }).update({ busyUntil: now + minute })
  expect(await v.signsUp(t.heJingyi, out)).toMatchObject({ mine: 'asked', taken: 0 })
  await v.watch(hour)
  expect(await v.opens(t.heJingyi, out)).toMatchObject({ mine: 'placed', taken: 1 })
}, 60_000)
