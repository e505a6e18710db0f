/** Voting: once per person or once per home, while it is open, by those it is for. */
import { dayLength, hour, minute } from '@domain/kit/calendar'
import type { Page } from '@domain/matter/contract'
import type { NamedVote, PollCard, PollView } from '@domain/poll/view'
import { freshKey, town, type Actor, type Town } from '../actors'
import { gate, polling, type Polling } from './polling'

let t: Town, p: Polling
beforeAll(async () => { t = await town(); p = polling(t) })
afterAll(() => t.cloud.stop())

const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })
const first = [{ question: 'qgate', picks: [0] }], second = [{ question: 'qgate', picks: [1] }]
const titles = async (who: Actor) => (await who.call<Page<PollCard>>('poll', 'mine', {})).items.map(each => each.title)
const written = async ({ id }: { id: string }) => (await t.cloud.db.collection('pollVoters').where({ pollId: id }).count() as { total?: number }).total

test('of two of a household who vote at once one counts, the other hears that the home has voted, and no name', async () => {
  const poll = await p.sends({ per: 'premises', secret: false }), home = 'b2-3-2-1201'
  const both = await Promise.allSettled([p.votes(t.wangXiulan, poll, first, home), p.votes(t.wangXiaoyu, poll, second, home)])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const [refused] = both.flatMap(each => each.status === 'rejected' ? [each.reason as unknown] : [])
  expect(refused).toEqual(refusal('conflict', 'homeVoted'))
  expect(JSON.stringify(refused)).not.toMatch(/王/)
  const seen = await Promise.all([t.wangXiulan, t.wangXiaoyu].map(async who => (await p.sees(who, poll)).voices[0]!))
  expect(seen.map(each => each.standing).sort()).toEqual(['home', 'mine'])
  expect(seen.find(each => each.standing === 'home')).not.toHaveProperty('answers')
  expect((await p.closes(poll)).ballots).toBe(1)
})

test('the same of a secret one; and of one person twice at once', async () => {
  const homes = await p.sends({ per: 'premises' }), home = 'b2-3-2-1201'
  expect((await Promise.allSettled([t.wangXiulan, t.wangXiaoyu].map(who => p.votes(who, homes, first, home)))).map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const poll = await p.sends()
  const both = await Promise.allSettled([p.votes(t.zhangWei, poll, first), p.votes(t.zhangWei, poll, second)])
  expect(both.find(each => each.status === 'rejected')).toMatchObject({ reason: { reason: 'voted' } })
  await expect(p.votes(t.zhangWei, poll, second)).rejects.toEqual(refusal('conflict', 'voted'))
  expect([await written(homes), await written(poll)]).toEqual([1, 1])
  expect((await p.turnout(poll)).voters).toBe(1)
})

test('the same call again is the same vote', async () => {
  const poll = await p.sends(), input = { key: freshKey(), id: poll.id, answers: first }
  await t.zhangWei.call('poll', 'vote', input)
  expect((await t.zhangWei.call<PollView>('poll', 'vote', input)).voices[0]!.standing).toBe('mine')
  await Promise.all([t.wangXiulan, t.wangXiaoyu, t.heJingyi].map(who => p.votes(who, poll, second)))
  await p.votes(t.liGuodong, poll, second)
  expect(await p.closes(poll)).toMatchObject({ ballots: 5, tooFew: false, questions: [{ answered: 5, choices: [{ count: 1, share: 20 }, { count: 4, share: 80 }, { count: 0, share: 0 }] }] })
})

test('somebody with two homes votes once for each, and for no other', async () => {
  await t.cloud.db.collection('people').where({ _id: t.zhangWei.id }).update({ occupancies: t.cloud.db.command.push([{ id: 'second-home', estateId: 'zejing', premisesId: 'a1-1-1-301', zoneId: 'a1', label: 'A1区 1栋 1单元 301', relation: 'owner', from: '2024-01-01', verified: { road: 'register', at: 0 } }]) })
  const poll = await p.sends({ per: 'premises', secret: false }), [one, other] = (await p.sees(t.zhangWei, poll)).voices
  expect([one!.premisesId, other!.premisesId]).toEqual(['a1-2-1-803', 'a1-1-1-301'])
  await p.votes(t.zhangWei, poll, first, one!.premisesId)
  await p.votes(t.zhangWei, poll, second, other!.premisesId)
  await expect(p.votes(t.zhangWei, poll, second, 'b2-3-2-1201')).rejects.toEqual(refusal('notFound', 'noVoice'))
  await expect(p.votes(t.zhangWei, poll, second)).rejects.toEqual(refusal('invalid', 'required'))
  const owners = await p.sends({ per: 'premises', audience: { relations: ['owner'] } })
  expect((await p.sees(t.zhangWei, owners)).voices.map(each => each.premisesId)).toEqual(['a1-1-1-301'])
  expect((await p.closes(poll)).questions[0]!.choices.map(each => each.count)).toEqual([1, 1, 0])
})

test('not before it opens, not after it has closed — by the clock, whether or not a timer has been there —, not once withdrawn', async () => {
  const now = await t.cloud.now(), poll = await p.sends({ opensAt: now + hour, closesAt: now + 3 * hour })
  await expect(p.votes(t.heJingyi, poll, first)).rejects.toEqual(refusal('conflict', 'pollNotOpen'))
  expect((await p.sees(t.heJingyi, poll)).voices[0]).not.toHaveProperty('may')
  await t.cloud.clock.advance(hour)
  await p.votes(t.heJingyi, poll, first)
  await t.cloud.clock.advance(2 * hour)
  await expect(p.votes(t.wangXiulan, poll, first)).rejects.toEqual(refusal('conflict', 'pollOver'))
  expect(await p.sees(t.wangXiulan, poll)).not.toHaveProperty('results')
  await p.watch(minute)
  await p.watch(2 * minute)
  expect((await p.sees(t.wangXiulan, poll)).state).toBe('closed')
  const wrong = await p.sends()
  await p.does(wrong, 'withdraw', { reason: '问错了' })
  await expect(p.votes(t.heJingyi, wrong, first)).rejects.toEqual(refusal('conflict', 'pollWithdrawn'))
  expect(await p.sees(t.heJingyi, wrong)).toMatchObject({ state: 'withdrawn', reason: '问错了' })
})

test('only those it is for: others do not learn that it is there', async () => {
  const owners = await p.sends({ title: '给B2区业主', audience: { zoneIds: ['b2'], relations: ['owner'] } }), drafted = await p.writes({ title: '还没发' })
  expect(await titles(t.wangXiulan)).toContain('给B2区业主')
  for (const who of [t.wangXiaoyu, t.liGuodong, t.liJing, t.gaoFeng]) expect(await titles(who)).not.toContain('给B2区业主')
  for (const who of [t.wangXiaoyu, t.liGuodong, t.liJing]) {
    await expect(p.votes(who, owners, first)).rejects.toEqual(refusal('notFound', 'noPoll'))
    await expect(p.sees(who, owners)).rejects.toEqual(refusal('notFound', 'noPoll'))
  }
  await expect(p.votes(t.wangXiulan, drafted, first)).rejects.toEqual(refusal('notFound', 'noPoll'))
  await expect(p.votes(t.tangYue, owners, first)).rejects.toEqual(refusal('notFound', 'noPoll'))
  for (const who of [t.fangMin, t.linHai]) await expect(p.votes(who, owners, first)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await written(owners)).toBe(0)
})

test('whoever came after it was published is not asked', async () => {
  const poll = await p.sends()
  await t.cloud.db.collection('people').where({ _id: t.liGuodong.id }).update({ 'occupancies.0.from': '2026-12-24' })
  await t.cloud.clock.advance(0)
  await expect(p.sees(t.liGuodong, poll)).rejects.toMatchObject({ code: expect.stringMatching(/notFound|forbidden/) as unknown })
})

test.each<[string, object[], string]>([
  ['an option that there is not', [{ question: 'qgate', picks: [7] }], 'noOption'],
  ['too many options', [{ question: 'qgate', picks: [0, 1] }], 'tooManyPicks'],
  ['a required one left open', [{ question: 'qsaid', text: '好' }], 'questionOpen'],
  ['words too long', [...first, { question: 'qsaid', text: '长'.repeat(21) }], 'tooLong'],
  ['words far too long', [...first, { question: 'qsaid', text: '长'.repeat(9000) }], 'tooLong'],
  ['a negative place', [{ question: 'qgate', picks: [-1] }], 'range'],
  ['a question of another name', [...first, { question: '__proto__', text: '好' }], 'noQuestion'],
  ['an operator for an answer', [{ question: { $ne: '' }, picks: [0] }], 'text']
])('%s is refused, and the vote is still there', async (_what, answers, reason) => {
  const poll = await p.sends({ questions: [gate, { id: 'qsaid', kind: 'words', title: '还想说什么？', required: false, characters: 20 }] })
  await expect(p.votes(t.heJingyi, poll, answers)).rejects.toMatchObject({ code: 'invalid', reason })
  expect(await written(poll)).toBe(0)
  expect((await p.sees(t.heJingyi, poll)).voices[0]!.may).toBe('vote')
})

test('a named vote may be changed until it closes, by whoever cast it; who answered what is told to management then, and noted', async () => {
  const poll = await p.sends({ title: '记名的', secret: false, questions: [gate, { id: 'qsaid', kind: 'words', title: '为什么？', required: false }] })
  await p.votes(t.heJingyi, poll, first)
  const changed = [...second, { question: 'qsaid', text: '<b>太早</b>' }]
  expect((await p.sees(t.heJingyi, poll)).voices[0]).toMatchObject({ standing: 'mine', may: 'change', answers: first })
  await p.votes(t.heJingyi, poll, changed)
  await expect(t.gaoFeng.call('poll', 'votes', { id: poll.id })).rejects.toEqual(refusal('conflict', 'pollNotCounted'))
  await expect(t.gaoFeng.call('poll', 'results', { id: poll.id })).rejects.toEqual(refusal('conflict', 'pollNotCounted'))
  expect((await p.closes(poll)).questions[0]!.choices.map(each => each.count)).toEqual([0, 1, 0])
  await expect(p.votes(t.heJingyi, poll, first)).rejects.toEqual(refusal('conflict', 'pollOver'))
  expect((await t.gaoFeng.call<{ items: NamedVote[] }>('poll', 'votes', { id: poll.id })).items).toEqual([{ id: expect.any(String) as unknown, name: '何静怡', label: 'B2区 3栋 2单元 1101', answers: changed }])
  const { data } = await t.cloud.db.collection('audit').where({ estateId: 'zejing', act: 'seeVotes' }).get()
  expect(data).toEqual([expect.objectContaining({ actorId: t.gaoFeng.id, label: '记名的' })])
  await expect(t.gaoFeng.call('poll', 'said', { id: poll.id, question: 'qsaid' })).rejects.toEqual(refusal('conflict', 'namedPoll'))
  expect((await p.sees(t.wangXiulan, poll)).results).toMatchObject({ ballots: 1, questions: [{ id: 'qgate' }, { id: 'qsaid', answered: 1 }] })
})

test('a vote costs eight round trips, nine on an instance that does not know the home yet', async () => {
  const poll = await p.sends({ closesAt: await t.cloud.now() + 30 * dayLength })
  await p.votes(t.heJingyi, poll, first)
  await p.votes(t.wangXiulan, poll, first)
  const lines = (await t.cloud.get<{ functionName: string, method?: string, roundTrips: number, at: number }[]>('/control/invocations?limit=20')).filter(each => each.functionName === 'poll' && each.method === 'vote')
  expect(lines[0]!.roundTrips).toBeLessThanOrEqual(9)
})
