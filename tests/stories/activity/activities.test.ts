/** An activity from its draft to what people thought of it. */
import { dayLength, hour, minute } from '@domain/kit/calendar'
import { freshKey, town, type Town } from '../actors'
import { refusal, verbs } from './ground'

let t: Town, v: ReturnType<typeof verbs>
beforeAll(async () => { t = await town(); v = verbs(t) })
afterAll(() => t.cloud.stop())

test('written, put out, signed up for with somebody, and left again', async () => {
  const draft = await v.writes(t.gaoFeng)
  expect(draft).toMatchObject({ state: 'draft', may: ['publish'], taken: 0 })
  expect(await v.coming(t.wangXiulan)).toEqual([])
  const out = await v.does(t.gaoFeng, draft, 'publish')
  expect(out).toMatchObject({ state: 'published', may: ['move', 'cancel'] })
  expect(await v.coming(t.wangXiulan)).toEqual(['中秋游园会'])
  const key = freshKey(), wish = { key, id: out.id, companions: 1, names: ['小宇'] }
  const mine = await t.wangXiulan.call('activity', 'signUp', wish)
  expect(mine).toMatchObject({ taken: 2, mine: 'placed', signup: { party: 2, names: ['小宇'], state: 'placed' }, may: ['cancel'], code: expect.stringMatching(/^S\./) })
  expect(await t.wangXiulan.call('activity', 'signUp', wish)).toEqual(mine)
  await expect(v.signsUp(t.wangXiulan, out)).rejects.toEqual(refusal('conflict', 'signedUp'))
  expect(await v.leaves(t.wangXiulan, out)).toMatchObject({ taken: 0, mine: 'cancelled', may: ['signUp'] })
  expect(await v.leaves(t.wangXiulan, out)).toMatchObject({ taken: 0, mine: 'cancelled' })
  expect(await v.signsUp(t.wangXiulan, out)).toMatchObject({ taken: 1, mine: 'placed' })
  expect(await v.listed(out, 'placed')).toEqual([expect.objectContaining({ name: '王秀兰', party: 1 })])
})

test('at another time and place, twice: whoever is on the list is told each time, and reminded of the last one', async () => {
  const out = await v.publishes({ title: '观星' }), later = { startsAt: out.startsAt + dayLength, endsAt: out.endsAt + dayLength, place: '天台' }
  await v.signsUp(t.wangXiulan, out)
  await expect(v.does(t.gaoFeng, out, 'move', { ...later, place: undefined, reason: '多云' })).rejects.toEqual(refusal('invalid', 'required'))
  await expect(v.does(t.gaoFeng, out, 'move', { ...later, endsAt: later.startsAt, reason: '多云' })).rejects.toEqual(refusal('invalid', 'endsBeforeStart'))
  await expect(v.does(t.heJingyi, out, 'move', { ...later, reason: '多云' })).rejects.toEqual(refusal('forbidden', 'notYours'))
  const once = await v.does(t.gaoFeng, out, 'move', { ...later, reason: '多云' })
  expect(once).toMatchObject({ ...later, closesAt: out.closesAt + dayLength })
  await v.does(t.gaoFeng, once, 'move', { ...later, place: '篮球场', reason: '天台检修' })
  expect(await v.told(t.wangXiulan, '活动有变')).toEqual([expect.stringMatching(/“观星”改到.*，篮球场：天台检修/), expect.stringMatching(/“观星”改到.*，天台：多云/)])
  expect(await v.told(t.heJingyi, '活动有变')).toEqual([])
  expect(await v.opens(t.wangXiulan, out)).toMatchObject({ place: '篮球场', movedFor: '天台检修', mine: 'placed', may: ['cancel'] })
})

test('full: the next ones wait in their order; whoever leaves makes room for the first, who is told', async () => {
  const out = await v.publishes({ title: '亲子烘焙', capacity: 3, line: 2 })
  expect(await v.signsUp(t.wangXiulan, out, { companions: 2 })).toMatchObject({ mine: 'placed', taken: 3 })
  expect(await v.signsUp(t.heJingyi, out, { companions: 1 })).toMatchObject({ mine: 'waiting', signup: { place: 1 } })
  expect(await v.signsUp(t.zhangWei, out)).toMatchObject({ mine: 'waiting', signup: { place: 2 } })
  await expect(v.signsUp(t.wangXiaoyu, out)).rejects.toEqual(refusal('conflict', 'activityFull'))
  await v.leaves(t.wangXiulan, out)
  expect(await v.opens(t.heJingyi, out)).toMatchObject({ mine: 'placed', taken: 3, waiting: 0 })
  expect(await v.opens(t.zhangWei, out)).toMatchObject({ mine: 'placed' })
  expect(await v.told(t.heJingyi, '候补成功')).toEqual([expect.stringContaining('“亲子烘焙”有人取消，已轮到您')])
  expect(await v.told(t.wangXiulan, '候补成功')).toEqual([])
})

test.each<[string, object, object, string, string]>([
  ['more companions than it allows', {}, { companions: 3 }, 'conflict', 'tooManyCompanions'],
  ['more names than people', {}, { names: ['甲'] }, 'invalid', 'tooManyNames']
])('%s is refused', async (_what, more, wish, code, reason) => {
  const out = await v.publishes({ title: '试一试', ...more })
  await expect(v.signsUp(t.heJingyi, out, wish)).rejects.toEqual(refusal(code, reason))
  expect(await v.opens(t.heJingyi, out)).toMatchObject({ taken: 0 })
})

test('before it opens, after its deadline, when it is over, and by those it is not for: refused', async () => {
  const now = await t.cloud.now()
  const early = await v.publishes({ title: '还没开始报', opensAt: now + dayLength }), owners = await v.publishes({ title: '业主沙龙', audience: { relations: ['owner'] } })
  await expect(v.signsUp(t.heJingyi, early)).rejects.toEqual(refusal('conflict', 'signUpNotYet'))
  await expect(v.signsUp(t.zhangWei, owners)).rejects.toEqual(refusal('notFound', 'noActivity'))
  await expect(v.signsUp(t.tangYue, owners)).rejects.toEqual(refusal('notFound', 'noActivity'))
  await expect(v.signsUp(t.fangMin, owners)).rejects.toEqual(refusal('forbidden', 'notRegistered'))
  const short = await v.publishes({ title: '快截止的', startsAt: now + 3 * hour, endsAt: now + 4 * hour, closesAt: now + hour })
  await t.cloud.clock.advance(hour + minute)
  await expect(v.signsUp(t.heJingyi, short)).rejects.toEqual(refusal('conflict', 'signUpOver'))
  await t.cloud.clock.advance(3 * hour)
  await expect(v.signsUp(t.heJingyi, short)).rejects.toEqual(refusal('conflict', 'activityOver'))
})
