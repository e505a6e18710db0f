import { dayLength, hour, moment } from '@domain/kit/calendar'
import type { MatterCard } from '@domain/matter/contract'
import { freshKey, town, told, type Actor, type Town } from '../actors'
import { bindingOf, livesAt, logged, me, refused } from './home'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const home = 'b2-3-2-1101'
const invite = (from: Actor, more: object) => bindingOf(from).invite({ key: freshKey(), premisesId: home, relation: 'family', name: '方敏', ...more })
const list = async (actor: Actor) => (await actor.call<{ items: MatterCard[] }>('matter', 'list', { view: 'mine' })).items.map(each => each.title)
const report = (actor: Actor, text: string, premisesId = home) => actor.call<Awaited<ReturnType<Actor['sees']>>>('work-order', 'submit', { key: freshKey(), kind: 'repair', categoryId: 'faucet', text, place: { premisesId } })

test('family sees and follows up what was asked for the home, and not a complaint about a person', async () => {
  const tap = await t.wangXiulan.reports('repair', '水龙头滴水')
  const complaint = await t.wangXiulan.reports('complaint', '师傅态度不好', { categoryId: 'manner' })
  expect(await list(t.wangXiaoyu)).toEqual(['水龙头滴水'])
  expect(await list(t.heJingyi)).toEqual([])
  await t.wangXiaoyu.does('nudge', tap)
  await expect(t.wangXiaoyu.sees(complaint)).rejects.toMatchObject({ code: 'notFound' })
  await t.liJing.receives(tap)
  await t.liJing.does('complete', tap, { note: '换了垫圈' })
  expect(await t.wangXiaoyu.accepts(tap)).toMatchObject({ status: expect.stringMatching(/accepted|closed/) as string, ofHome: true })
})

test('an invitation: seen, taken back, taken once, and the home is shared', async () => {
  const back = await invite(t.heJingyi, {})
  expect(await bindingOf(t.heJingyi).revokeInvitation({ id: back.id })).toMatchObject({ state: 'revoked' })
  await expect(bindingOf(t.fangMin).accept({ secret: back.secret })).rejects.toEqual(refused('conflict', 'revoked'))
  const { secret } = await invite(t.heJingyi, {})
  expect((await bindingOf(t.heJingyi).household({}))[0]?.invitations).toMatchObject([{ name: '方敏', state: 'open' }])
  await bindingOf(t.fangMin).accept({ secret })
  await expect(bindingOf(t.linHai).accept({ secret })).rejects.toEqual(refused('conflict', 'used'))
  expect(await logged(t.fangMin, home)).toEqual(['invite 何静怡', 'revokeInvitation 何静怡', 'invite 何静怡', 'bind 方敏 invitation'])
  await report(t.heJingyi, '阳台漏雨')
  expect(await list(t.fangMin)).toEqual(['阳台漏雨'])
})

test('nobody invites themselves, an owner, a neighbour\'s family, or a tenant without a last day; 72 hours are all', async () => {
  const own = await invite(t.heJingyi, {})
  await expect(bindingOf(t.heJingyi).accept({ secret: own.secret })).rejects.toEqual(refused('forbidden', 'ownVoucher'))
  await expect(invite(t.heJingyi, { relation: 'owner' })).rejects.toEqual(refused('invalid', 'relation'))
  await expect(invite(t.heJingyi, { relation: 'tenant' })).rejects.toEqual(refused('invalid', 'required'))
  await expect(invite(t.wangXiulan, {})).rejects.toEqual(refused('notFound', 'noPremises'))
  await expect(invite(t.zhangWei, { premisesId: 'a1-2-1-803', relation: 'tenant', until: '2027-01-01' })).rejects.toEqual(refused('forbidden', 'mayNotInvite'))
  await expect(invite(t.wangXiaoyu, { premisesId: 'b2-3-2-1201' })).rejects.toEqual(refused('forbidden', 'mayNotInvite'))
  await t.cloud.pass(72 * hour)
  await expect(bindingOf(t.linHai).accept({ secret: own.secret })).rejects.toEqual(refused('conflict', 'expired'))
})

test('removed: no access, and what she asked for is the owner\'s to follow up, with a line that says so', async () => {
  const lamp = await report(t.fangMin, '客厅灯不亮')
  await t.liJing.receives(lamp)
  await t.cloud.settle()
  const members = (await bindingOf(t.heJingyi).household({}))[0]!.members
  const fang = members.find(each => each.name === '方敏')!
  await expect(bindingOf(t.fangMin).end({ id: members.find(each => each.me)!.id })).rejects.toEqual(refused('forbidden', 'mayNotEnd'))
  expect(await bindingOf(t.heJingyi).end({ id: fang.id })).toEqual({ ended: 1 })
  expect(await bindingOf(t.heJingyi).end({ id: fang.id })).toEqual({ ended: 0 })
  await expect(t.fangMin.sees(lamp)).rejects.toMatchObject({ code: 'forbidden' })
  const view = await t.heJingyi.sees(lamp)
  expect([told(view), view.mine]).toEqual(['submit receive passOn', true])
  await t.liJing.does('say', lamp, { note: '下午来' })
  expect(await t.heJingyi.wasTold(lamp)).toBe('passOn say')
  const { data } = await t.cloud.db.collection('notices').where({ matterId: lamp.id, personId: fang.personId }).get()
  expect((data as { seq: number }[]).map(each => each.seq)).toEqual([2])
})

test('a tenant\'s last day is theirs; at midnight the lease is over and the owner has what was open', async () => {
  const now = await t.cloud.now()
  const until = new Date(now + 8 * hour).toISOString().slice(0, 10)
  const { secret } = await invite(t.heJingyi, { relation: 'tenant', name: '林海', until })
  await bindingOf(t.linHai).accept({ secret })
  const pipe = await report(t.linHai, '水管渗水')
  await expect(t.heJingyi.sees(pipe)).rejects.toMatchObject({ code: 'notFound' })
  await t.cloud.until(moment(until, '23:58'))
  expect(await livesAt(t.linHai)).toEqual([home])
  await t.cloud.until(moment(until) + dayLength + 61_000)
  expect(await livesAt(t.linHai)).toEqual([])
  await expect(t.linHai.sees(pipe)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await t.heJingyi.sees(pipe)).toMatchObject({ mine: true, requester: { name: '何静怡' } })
})

test('moving out of one\'s last home asks first; with nobody left the desk keeps what was open', async () => {
  const drain = await t.zhangWei.reports('repair', '下水道堵了')
  const { ties: [tie] } = await bindingOf(t.zhangWei).mine({})
  await expect(bindingOf(t.zhangWei).end({ id: tie!.id })).rejects.toEqual(refused('conflict', 'lastTie'))
  expect(await bindingOf(t.zhangWei).end({ id: tie!.id, confirm: true })).toEqual({ ended: 1 })
  expect(await me(t.zhangWei)).not.toHaveProperty('who')
  const view = await t.chenXiao.sees(drain)
  expect(view).toMatchObject({ requester: { name: '张伟' } })
  expect([view.requester?.personId, view.timeline.at(-1)?.toName]).toEqual([undefined, '服务中心'])
})
