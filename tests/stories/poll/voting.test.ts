/** Voting: once per person or once per home, while it is open, for those it is for; what came of it afterwards. */
import { town, type Town } from '../actors'
import { polling, type Polling } from './polling'

let t: Town, p: Polling
beforeAll(async () => { t = await town(); p = polling(t) })
afterAll(() => t.cloud.stop())

const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason })
const first = [{ question: 'qgate', picks: [0] }], second = [{ question: 'qgate', picks: [1] }]

test('of two of a household who vote at once one counts, the other hears that the home has voted, and no name', async () => {
  const poll = await p.sends({ per: 'premises', secret: false }), home = 'b2-3-2-1201'
  const both = await Promise.allSettled([p.votes(t.wangXiulan, poll, first, home), p.votes(t.wangXiaoyu, poll, second, home)])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const [refused] = both.flatMap(each => each.status === 'rejected' ? [each.reason as unknown] : [])
  expect(refused).toEqual(refusal('conflict', 'homeVoted'))
  expect(JSON.stringify(refused)).not.toMatch(/王/)
  const seen = await Promise.all([t.wangXiulan, t.wangXiaoyu].map(async who => (await p.sees(who, poll)).voices[0]!.standing))
  expect(seen.sort()).toEqual(['home', 'mine'])
  const results = await p.closes(poll)
  expect(results.ballots).toBe(1)
})
