/** What ends has ended everywhere at once: on every instance that knew the person a moment ago, to read and to write. */
import type { Matter } from '@domain/matter/matter'
import type { Me } from '@domain/people/contract'
import type { StaffMember } from '@domain/staff/contract'
import { freshKey, town, type Actor, type Town } from '../actors'
import { bindingOf } from './home'

interface Invocation { functionName: string, cold: boolean }

const instances = 2
let t: Town
beforeAll(async () => { t = await town({ instances }) })
afterAll(() => t.cloud.stop())

/** As many calls as keep every instance of the function busy. */
const everywhere = async <T>(call: () => Promise<T>) => Promise.allSettled(Array.from({ length: 6 * instances }, call))

/** How many instances of a function have answered: each had a first call of its life. */
async function begun (functionName: string): Promise<number> {
  return (await t.cloud.get<Invocation[]>('/control/invocations?limit=1000')).filter(each => each.functionName === functionName && each.cold).length
}

const refusedAll = (code: string) => Array.from({ length: 6 * instances }, () => expect.objectContaining({ status: 'rejected', reason: expect.objectContaining({ code }) as object }) as object)

const wishes = (actor: Actor, id: string) => ({
  list: () => actor.call('matter', 'list', { view: 'mine' }),
  get: () => actor.sees({ id }),
  act: () => actor.does('say', { id }, { note: '还没修好' }),
  submit: () => actor.reports('repair', '灯坏了', { place: { premisesId: 'b2-3-2-1201' } })
})

test('a tie that ended through one function is over in all others on the very next call', async () => {
  const { id } = await t.wangXiaoyu.reports('repair', '水龙头滴水', { place: { premisesId: 'b2-3-2-1201' } })
  const wish = wishes(t.wangXiaoyu, id)
  for (const call of Object.values(wish)) for (const answer of await everywhere(call)) expect(answer).toMatchObject({ status: 'fulfilled' })
  expect([await begun('matter'), await begun('work-order')]).toEqual([instances, instances])

  const [home] = await bindingOf(t.wangXiulan).household({})
  expect(await bindingOf(t.wangXiulan).end({ id: home!.members.find(each => each.name === '王晓雨')!.id })).toEqual({ ended: 1 })
  const kept = async () => ((await t.cloud.db.collection('matters').where({}).orderBy('_id', 'asc').limit(1000).get()).data as Matter[]).map(({ _id, rev, timeline }) => [_id, rev, timeline.length].join(' '))
  const before = await kept()
  for (const call of Object.values(wish)) expect(await everywhere(call)).toEqual(refusedAll('forbidden'))
  expect(await kept()).toEqual(before)
  expect(await t.wangXiaoyu.call<Me>('people', 'me', {})).not.toHaveProperty('who')
})

test('a role that was taken is gone, and one that was given is there, in the same moment', async () => {
  const { id } = await t.wangXiulan.reports('repair', '下水道堵了')
  for (const answer of await everywhere(() => t.chenXiao.sees({ id }))) expect(answer).toMatchObject({ status: 'fulfilled' })
  const change = async (roles: string[]) => {
    const row = (await t.gaoFeng.call<StaffMember[]>('staff', 'list', {})).find(each => each.personId === t.chenXiao.id)!
    const { personId, rev, department, zoneIds, skills, duties, reportsTo } = row
    await t.gaoFeng.call('staff', 'change', { personId, rev, roles, department, zoneIds, skills, duties, ...(reportsTo && { reportsTo }) })
  }
  await change(['guard'])
  expect(await everywhere(() => t.chenXiao.sees({ id }))).toEqual(refusedAll('notFound'))
  expect(await everywhere(() => t.chenXiao.call('matter', 'list', { view: 'all' }))).toEqual(refusedAll('forbidden'))
  expect(await everywhere(() => t.chenXiao.does('receive', { id }))).toEqual(refusedAll('notFound'))
  await change(['clerk'])
  for (const answer of await everywhere(() => t.chenXiao.sees({ id }))) expect(answer).toMatchObject({ status: 'fulfilled' })
})

test('somebody who is bound may at once, wherever they were a stranger a moment ago', async () => {
  expect(await everywhere(() => t.fangMin.call('matter', 'list', { view: 'mine' }))).toEqual(refusedAll('forbidden'))
  const { secret } = await bindingOf(t.wangXiulan).invite({ key: freshKey(), premisesId: 'b2-3-2-1201', relation: 'family', name: '方敏' })
  await bindingOf(t.fangMin).accept({ secret })
  for (const answer of await everywhere(() => t.fangMin.call('matter', 'list', { view: 'mine' }))) expect(answer).toMatchObject({ status: 'fulfilled' })
})
