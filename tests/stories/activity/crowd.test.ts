/** Five hundred at once for two hundred places, while a hundred of those who have one leave again. Everything is read from the records afterwards. */
import type { Signup } from '@domain/activity/signup'
import type { ActivityView } from '@domain/activity/view'
import type { Reply } from '@domain/kit/contract'
import { addAll, crowdOf } from '../../make/crowd'
import { dice } from '../../make/dice'
import { freshKey, town, type Town } from '../actors'
import { verbs } from './ground'

let t: Town, v: ReturnType<typeof verbs>
beforeAll(async () => { t = await town(); v = verbs(t) })
afterAll(() => t.cloud.stop())

const crowd = 500, capacity = 200, leaving = 100
const roll = dice(20261127)

/** One who came into the list, and one who left it or moved up: what the records say of each turn. */
interface Turn { at: number, id: string, does: 'place' | 'leave', party: number }

const turnsOf = (all: readonly Signup[]): Turn[] => all.flatMap(({ _id: id, party, placed, left }): Turn[] => [
  ...placed === undefined ? [] : [{ at: placed, id, does: 'place' as const, party }], ...left === undefined || placed === undefined ? [] : [{ at: left, id, does: 'leave' as const, party }]
]).sort((a, b) => a.at - b.at)

test('never over, nobody lost, the line in its order, no place idle that the first could take', async () => {
  const people = crowdOf(crowd)
  await addAll(t.cloud.db, 'people', people)
  const { id } = await v.publishes({ title: '元宵灯会', capacity, companions: 3, line: 2000 })
  const call = (n: number, method: string, input: object): Promise<Reply<ActivityView>> => t.cloud.call<ActivityView>({ openId: people[n]!.openId }, 'activity', method, input)
  /** On a slow machine somebody is told that it is being seen to, and looks again, as their page does. */
  const settled = async (n: number, method: string, input: object): Promise<Reply<ActivityView>> => {
    let reply = await call(n, method, input)
    while (reply.ok && reply.data.mine && ['asked', 'leaving'].includes(reply.data.mine)) reply = await call(n, 'open', { id })
    return reply
  }
  const parties = people.map(() => 1 + Math.floor(roll() ** 2 * 4))
  let left = 0
  const answers = await Promise.all(people.map(async (_person, n) => {
    const signedUp = await settled(n, 'signUp', { key: freshKey(), id, companions: parties[n]! - 1 })
    const goes = signedUp.ok && (signedUp.data.mine === 'placed' || n % 7 === 0) && left < leaving
    if (goes) left++
    return { signedUp, gone: goes ? await settled(n, 'cancel', { id }) : undefined }
  }))

  expect(answers.map(each => each.signedUp.ok ? each.signedUp.data.mine : each.signedUp.reason).filter(each => each !== 'placed' && each !== 'waiting')).toEqual([])
  expect(answers.flatMap(({ gone }) => gone === undefined ? [] : [gone.ok ? gone.data.mine : gone.reason])).toEqual(Array.from({ length: leaving }, () => 'cancelled'))

  const all = (await t.cloud.db.collection('signups').where({ activityId: id }).limit(1000).get()).data as Signup[]
  const { places } = ((await t.cloud.db.collection('activities').where({ _id: id }).get()).data as { places: { taken: number, waiting: number } }[])[0]!
  expect(all).toHaveLength(crowd)
  expect(all.filter(each => each.wishAt !== undefined)).toEqual([])

  const line = all.filter(each => each.state === 'waiting').sort((a, b) => a.line! - b.line!), inside = all.filter(each => each.state === 'placed')
  const sum = inside.reduce((total, each) => total + each.party, 0)
  expect(places).toMatchObject({ taken: sum, waiting: line.length })
  expect(inside.length + line.length).toBe(crowd - leaving)
  expect(sum + line[0]!.party).toBeGreaterThan(capacity)

  const turns = turnsOf(all)
  const taken = turns.reduce<number[]>((sums, { does, party }) => [...sums, (sums.at(-1) ?? 0) + (does === 'place' ? party : -party)], [])
  expect(Math.max(...taken)).toBeLessThanOrEqual(capacity)
  expect(new Set(turns.map(each => each.at)).size).toBe(turns.length)

  const byLine = new Map(all.map(each => [each._id, each])), placedInOrder = turns.filter(each => each.does === 'place').map(each => byLine.get(each.id)!.line!)
  expect(placedInOrder).toEqual([...placedInOrder].sort((a, b) => a - b))
  expect(Math.max(...inside.map(each => each.line!))).toBeLessThan(line[0]!.line!)

  const promoted = all.filter(each => each.placed !== undefined && each.placed > each.line!)
  const told = (await t.cloud.db.collection('notices').where({ estateId: 'zejing', personId: t.cloud.db.command.in(people.map(each => each._id)), title: '候补成功' }).limit(1000).get()).data as { personId: string }[]
  expect(promoted.length).toBeGreaterThan(0)
  expect(told.map(each => each.personId).sort()).toEqual(promoted.map(each => each.personId).sort())
  const places3 = await Promise.all(line.slice(0, 3).map(async each => {
    const reply = await call(Number(each.personId.slice('crowd-'.length)), 'open', { id })
    return reply.ok && reply.data.signup?.place
  }))
  expect(places3).toEqual([1, 2, 3])
}, 300_000)
