/** A secret poll is secret in the database too: nothing of all that is stored leads from a voter to what they answered. */
import type { ResultView } from '@domain/poll/results'
import type { Sheet, Voter } from '@domain/poll/poll'
import { freshKey, town, type Actor, type Town } from '../actors'
import { gate, others, polling, type Polling } from './polling'
import { collections } from '../../../cloudfunctions/indexes'

let t: Town, p: Polling
beforeAll(async () => { t = await town(); p = polling(t) })
afterAll(() => t.cloud.stop())

const said = { id: 'qsaid', kind: 'words', title: '还想说什么？', required: false }
const answers = (place: number) => [{ question: 'qgate', picks: [place % 3] }, { question: 'qsaid', text: `第${place}个人的话` }]
const all = async <T>(name: string, filter: object = {}) => (await t.cloud.db.collection(name).where(filter).limit(1000).get()).data as T[]

test('who has voted and what was voted have nothing in common but the poll', async () => {
  const poll = await p.sends({ questions: [gate, said] }), voters = others(t, 12), keys = voters.map(() => freshKey())
  for (const [place, who] of voters.entries()) {
    await t.cloud.clock.advance(1000)
    await who.call('poll', 'vote', { key: keys[place], id: poll.id, answers: answers(place) })
  }
  const marks = await all<Voter>('pollVoters', { pollId: poll.id }), sheets = await all<Sheet>('pollSheets', { pollId: poll.id })
  expect(marks).toHaveLength(12)
  expect([...new Set(marks.flatMap(each => Object.keys(each)))].sort()).toEqual(['_id', 'estateId', 'key', 'personId', 'pollAt', 'pollId', 'rev', 'v', 'zoneId'])
  expect([...new Set(sheets.flatMap(each => Object.keys(each)))].sort()).toEqual(['_id', 'ballots', 'counts', 'estateId', 'pollAt', 'pollId', 'said', 'v'])
  // No moment of voting anywhere: all bear that of the poll.
  expect(new Set([...marks, ...sheets].map(each => each.pollAt)).size).toBe(1)
  // Sheets are there before anybody votes; their number and ids follow from the electorate alone.
  expect(sheets.map(each => each._id).sort()).toEqual(sheets.map((_each, place) => `${poll.id}_${place}`).sort())
  const values = (document: object): string[] => Object.values(document).flatMap(each => typeof each === 'object' && each !== null ? values(each as object) : [String(each)])
  const shared = new Set(marks.flatMap(values).filter(each => each.length > 6 && sheets.flatMap(values).includes(each)))
  expect([...shared].sort()).toEqual([poll.id, String(marks[0]!.pollAt), 'zejing'].filter(each => each.length > 6).sort())
  expect(sheets.reduce((sum, each) => sum + each.ballots, 0)).toBe(12)
})

test('words of an answer stand on a sheet and nowhere else in all collections, and no sheet names anybody', async () => {
  const found: string[] = []
  for (const name of Object.keys(collections)) {
    for (const document of await all<object>(name)) if (JSON.stringify(document).includes('个人的话')) found.push(name)
  }
  expect(new Set(found)).toEqual(new Set(['pollSheets']))
  const text = JSON.stringify(await all<Sheet>('pollSheets'))
  for (const { id, member } of others(t, 12)) for (const mark of [id, member.openId, member.name]) expect(text).not.toContain(mark)
})

test('with fewer than five nothing is said of what was voted, not even words; turnout by zone hides as few', async () => {
  const poll = await p.sends({ questions: [gate, said] })
  for (const [place, who] of others(t, 4).entries()) await p.votes(who, poll, answers(place))
  const results = await p.closes(poll)
  expect(results).toMatchObject({ voters: 4, ballots: 4, tooFew: true, questions: [] })
  expect(results.zones.filter(each => each.voters !== undefined)).toEqual([])
  expect(await t.gaoFeng.call('poll', 'said', { id: poll.id, question: 'qsaid' })).toEqual({ items: [] })
  await expect(t.gaoFeng.call('poll', 'votes', { id: poll.id })).rejects.toMatchObject({ code: 'conflict', reason: 'secretPoll' })
  const [one] = others(t, 1) as [Actor]
  expect(JSON.stringify((await p.sees(one, poll)).results satisfies ResultView | undefined)).not.toContain('22 点')
})

test('while it is open there is turnout and nothing else', async () => {
  const poll = await p.sends({ questions: [gate] })
  for (const who of others(t, 6)) await p.votes(who, poll, [{ question: 'qgate', picks: [2] }])
  expect(await p.turnout(poll)).toMatchObject({ voters: 6 })
  await expect(t.gaoFeng.call('poll', 'results', { id: poll.id })).rejects.toMatchObject({ code: 'conflict', reason: 'pollNotCounted' })
  await expect(t.gaoFeng.call('poll', 'said', { id: poll.id, question: 'qgate' })).rejects.toMatchObject({ reason: 'pollNotCounted' })
  const [one] = others(t, 1) as [Actor], seen = await p.sees(one, poll)
  expect(seen).not.toHaveProperty('results')
  expect(seen.voices[0]).not.toHaveProperty('answers')
})

test('who was erased has voted, and is nobody', async () => {
  const poll = await p.sends({ questions: [gate] })
  await p.votes(t.liGuodong, poll, [{ question: 'qgate', picks: [1] }])
  await t.liGuodong.call('privacy', 'requestErasure', { confirmed: true })
  await t.gaoFeng.call('privacy', 'decideErasure', { id: t.liGuodong.id, approve: true })
  await t.cloud.post('/control/timers/run', { functionName: 'retention' })
  await t.cloud.settle()
  expect(await all<Voter>('pollVoters', { estateId: 'zejing', personId: t.liGuodong.id })).toEqual([])
  expect((await p.turnout(poll)).voters).toBe(1)
})
