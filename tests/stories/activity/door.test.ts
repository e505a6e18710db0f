/** The day itself: reminded, let in by either code, and afterwards how it was; and one that is called off. */
import type { ActivityDraft, ActivityView, Arrival, Door, Tally } from '@domain/activity/view'
import { dayLength, hour, minute } from '@domain/kit/calendar'
import { town, type Town } from '../actors'
import { refusal, verbs } from './ground'

let t: Town, v: ReturnType<typeof verbs>, party: ActivityDraft, mine: ActivityView, hers: ActivityView
beforeAll(async () => {
  t = await town()
  v = verbs(t)
  party = await v.publishes({ capacity: 3 })
  mine = await v.signsUp(t.wangXiulan, party, { companions: 1, names: ['小宇'] })
  hers = await v.signsUp(t.heJingyi, party)
  await v.signsUp(t.zhangWei, party)
})
afterAll(() => t.cloud.stop())

const doors = () => t.liJing.call<Door[]>('activity', 'doors', {})
const arrives = (who: Town['wangXiulan'], code: string) => who.call<Arrival>('activity', 'arrive', { code })

test('too early no code is worth anything; the day before who has a place is reminded, once', async () => {
  await expect(v.checksIn(t.liJing, party, mine.code!)).rejects.toEqual(refusal('conflict', 'activityNotYet'))
  await v.watch(4 * dayLength + minute)
  await v.watch(6 * minute)
  expect(await v.told(t.wangXiulan, '活动提醒')).toEqual([expect.stringContaining('小花园，共 2 人')])
  expect(await v.told(t.zhangWei, '活动提醒')).toEqual([])
})

test('staff read a code: in, and then already in; twice at once is once', async () => {
  await t.cloud.clock.advance(dayLength - 30 * minute)
  const twice = await Promise.all([v.checksIn(t.liJing, party, mine.code!), v.checksIn(t.gaoFeng, party, mine.code!)])
  expect(twice.map(each => each.already).sort()).toEqual([false, true])
  expect(twice[0]).toMatchObject({ name: '王秀兰', party: 2, names: ['小宇'] })
  expect(await v.checksIn(t.liJing, party, mine.code!)).toMatchObject({ already: true })
  expect(await doors()).toMatchObject([{ id: party.id, arrived: 1, taken: 3 }])
  await expect(v.leaves(t.wangXiulan, party)).rejects.toEqual(refusal('conflict', 'alreadyIn'))
})

test('forged, altered, of another, the wrong kind, and by whom it is not: refused', async () => {
  const { poster } = (await doors())[0]!, forged = [mine.code!.replace('wang-xiulan', 'zhang-wei'), `${mine.code!.slice(0, -1)}${mine.code!.endsWith('A') ? 'B' : 'A'}`, 'S.a.b', '']
  for (const code of forged) await expect(v.checksIn(t.liJing, party, code)).rejects.toEqual(refusal('invalid', 'codeForged'))
  await expect(v.checksIn(t.liJing, party, poster)).rejects.toEqual(refusal('invalid', 'isAPoster'))
  await expect(arrives(t.heJingyi, mine.code!)).rejects.toEqual(refusal('invalid', 'notAPoster'))
  await expect(v.checksIn(t.liJing, { id: 'another' }, hers.code!)).rejects.toEqual(refusal('conflict', 'otherActivity'))
  await expect(v.checksIn(t.wangXiulan, party, hers.code!)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(arrives(t.zhangWei, poster)).rejects.toEqual(refusal('conflict', 'stillWaiting'))
  await expect(arrives(t.wangXiaoyu, poster)).rejects.toEqual(refusal('notFound', 'noSignup'))
  await expect(arrives(t.tangYue, poster)).rejects.toEqual(refusal('notFound', 'noActivity'))
})

test('over: who was not seen has missed it, nobody waits any more, and yesterday’s code says so', async () => {
  await expect(t.wangXiulan.call('activity', 'rate', { id: party.id, stars: 5 })).rejects.toEqual(refusal('conflict', 'activityStillOn'))
  const { poster } = (await doors())[0]!
  await v.watch(3 * hour)
  await v.watch(6 * minute)
  expect(await v.listed(party, 'missed')).toEqual([expect.objectContaining({ name: '何静怡' })])
  expect(await v.opens(t.zhangWei, party)).toMatchObject({ state: 'closed', mine: 'turnedAway', may: [] })
  await expect(v.checksIn(t.liJing, party, hers.code!)).rejects.toEqual(refusal('conflict', 'activityOver'))
  await expect(arrives(t.heJingyi, poster)).rejects.toEqual(refusal('conflict', 'activityOver'))
})

test('how it was: once, by whoever was there; management sees the stars and the words, nobody else', async () => {
  await expect(t.heJingyi.call('activity', 'rate', { id: party.id, stars: 1 })).rejects.toEqual(refusal('conflict', 'notThere'))
  expect(await t.wangXiulan.call<ActivityView>('activity', 'rate', { id: party.id, stars: 5, words: '灯笼真好看' })).toMatchObject({ signup: { feedback: { stars: 5 } }, may: [] })
  await expect(t.wangXiulan.call('activity', 'rate', { id: party.id, stars: 1 })).rejects.toEqual(refusal('conflict', 'ratedAlready'))
  expect(await t.gaoFeng.call<Tally>('activity', 'tally', { id: party.id })).toEqual({ states: { placed: 0, waiting: 0, arrived: 1, missed: 1 }, stars: [0, 0, 0, 0, 1] })
  expect(await t.gaoFeng.call('activity', 'feedback', { id: party.id })).toEqual({ items: [{ stars: 5, words: '灯笼真好看' }] })
  for (const method of ['tally', 'feedback']) await expect(t.liJing.call('activity', method, { id: party.id })).rejects.toMatchObject({ code: 'forbidden' })
  for (const who of [t.wangXiulan, t.liJing]) await expect(who.call('activity', 'signups', { id: party.id, state: 'arrived' })).rejects.toMatchObject({ code: 'forbidden' })
})

test('called off with a reason: everybody on the list is told, the place is nobody’s, and nobody signs up', async () => {
  const off = await v.publishes({ title: '露天电影', capacity: 1, companions: 0 })
  await v.signsUp(t.wangXiulan, off)
  await v.signsUp(t.heJingyi, off)
  await expect(v.does(t.gaoFeng, off, 'cancel')).rejects.toEqual(refusal('invalid', 'required'))
  await expect(v.does(t.gaoFeng, off, 'close')).rejects.toEqual(refusal('conflict', 'activityNotBegun'))
  const both = await Promise.allSettled([v.does(t.gaoFeng, off, 'cancel', { reason: '暴雨' }), v.does(t.shenLan, off, 'cancel', { reason: '大风' })])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  await v.watch(6 * minute)
  for (const who of [t.wangXiulan, t.heJingyi]) expect(await v.told(who, '活动取消')).toEqual([expect.stringMatching(/“露天电影”（.*）取消了：(暴雨|大风)/)])
  await expect(v.signsUp(t.zhangWei, off)).rejects.toEqual(refusal('conflict', 'activityCancelled'))
})

test.each<[string, object, string, string]>([
  ['beginning yesterday', { startsAt: 1_795_000_000_000 }, 'past', 'startsAt'],
  ['ending before it begins', { endsAt: 1_795_500_000_001 }, 'endsBeforeStart', 'endsAt'],
  ['for a party that would never fit', { capacity: 2, companions: 2 }, 'partyTooLarge', 'companions'],
  ['for nobody', { audience: { staffOnly: true } }, 'toNobody', 'audience'],
  ['for half a person', { capacity: 0.5 }, 'integer', 'capacity']
])('%s is not written', (_what, more, reason, field) => expect(v.writes(t.gaoFeng, more)).rejects.toMatchObject({ code: 'invalid', reason, field }))
