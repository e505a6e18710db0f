/** Counting: page by page, once, wherever it is killed; and the yearly survey with what is compared. */
import { dayLength, minute } from '@domain/kit/calendar'
import type { Poll, Voter } from '@domain/poll/poll'
import type { ResultView } from '@domain/poll/results'
import { satisfactionSurvey } from '@domain/poll/survey'
import { dice } from '../../make/dice'
import { town, type Town } from '../actors'
import { others, polling, type Polling } from './polling'

let t: Town, p: Polling
beforeAll(async () => { t = await town(); p = polling(t) })
afterAll(() => t.cloud.stop())

/** Some more votes than one page has, as if all of them had been cast. */
async function votesOf ({ id }: { id: string }, count: number, seed: number): Promise<number[]> {
  const roll = dice(seed), chosen = [0, 0, 0]
  const voters = Array.from({ length: count }, (_each, place): Voter => {
    const pick = Math.floor(roll() * 3)
    chosen[pick]! += 1
    return { _id: `v-${seed}-${String(place).padStart(6, '0')}`, v: 1, rev: 0, estateId: 'zejing', pollId: id, pollAt: 1, personId: `voter-${place}`, zoneId: roll() < 0.5 ? 'a1' : 'b2', key: 'made', named: { name: '某人', label: '', answers: [{ question: 'qgate', picks: [pick] }] } }
  })
  for (let from = 0; from < count; from += 500) await t.cloud.db.collection('pollVoters').add(voters.slice(from, from + 500))
  return chosen
}

const timer = () => t.cloud.post('/control/timers/run', { functionName: 'poll-watch' }).catch(() => undefined)
const results = ({ id }: { id: string }) => t.gaoFeng.call<ResultView>('poll', 'results', { id })

test('1,700 votes, killed before any call of the count: each is counted once', async () => {
  const poll = await p.sends({ secret: false }), chosen = await votesOf(poll, 1700, 7)
  await p.does(poll, 'close')
  await t.cloud.clock.advance(2 * minute)
  let runs = 0
  for (let calls = 1; calls < 40; calls += 2) {
    await t.cloud.post('/control/fault', { action: 'database.', after: calls, code: 'FUNCTIONS_EXECUTE_FAIL' })
    await timer()
    await t.cloud.settle()
    runs++
    if ((await t.cloud.get<{ left: number }>('/control/fault')).left > 0) break
  }
  await t.cloud.remove('/control/fault')
  await timer()
  const counted = await results(poll)
  expect(runs).toBeGreaterThan(3)
  expect(counted).toMatchObject({ ballots: 1700, voters: 1700 })
  expect(counted.questions[0]!.choices.map(each => each.count)).toEqual(chosen)
  expect(counted.zones.reduce((sum, each) => sum + (each.voters ?? 0), 0)).toBe(1700)
})

test('two timers at once count it once', async () => {
  const poll = await p.sends({ secret: false }), chosen = await votesOf(poll, 1100, 8)
  await p.does(poll, 'close')
  await t.cloud.clock.advance(2 * minute)
  await Promise.all([timer(), timer()])
  await timer()
  expect((await results(poll)).questions[0]!.choices.map(each => each.count)).toEqual(chosen)
  const { data } = await t.cloud.db.collection('polls').where({ _id: poll.id }).get()
  expect((data as Poll[])[0]).not.toHaveProperty('counting')
})

test('many at once on few sheets: turnout, ballots and sums agree', async () => {
  const poll = await p.sends(), voters = others(t, 40)
  await Promise.all(voters.map((who, place) => p.votes(who, poll, [{ question: 'qgate', picks: [place % 3] }])))
  expect((await p.turnout(poll)).voters).toBe(40)
  expect(await p.closes(poll)).toMatchObject({ voters: 40, ballots: 40, questions: [{ answered: 40, choices: [{ count: 14 }, { count: 13 }, { count: 13 }] }] })
})

test('the yearly survey: averages, words in no order, turnout of zones, and last year beside it', async () => {
  const ask = async (year: number, rating: number, count: number) => {
    const { questions, ...rest } = satisfactionSurvey(year), poll = await p.sends({ ...rest, questions, audience: {}, closesAt: await t.cloud.now() + 7 * dayLength })
    for (const [place, who] of others(t, count).entries()) {
      await p.votes(who, poll, [...questions.filter(each => each.kind === 'rating').map(({ id }) => ({ question: id, rating: id === 'qfees' ? 1 + place % 5 : rating })), ...place < 3 ? [{ question: 'qbetter', text: `意见${place}` }] : []])
    }
    return { poll, outcome: await p.closes(poll) }
  }
  const last = await ask(2025, 3, 10), { poll, outcome } = await ask(2026, 4, 10), of = (id: string, { questions }: ResultView) => questions.find(each => each.id === id)
  expect(of('qrepairs', last.outcome)).toMatchObject({ average: 30, answered: 10 })
  expect(of('qrepairs', last.outcome)).not.toHaveProperty('before')
  expect(of('qrepairs', outcome)).toMatchObject({ average: 40, before: { year: 2025, average: 30, answered: 10 } })
  expect(of('qfees', outcome)).toMatchObject({ average: 30, choices: [{ count: 2 }, { count: 2 }, { count: 2 }, { count: 2 }, { count: 2 }] })
  const { items } = await t.gaoFeng.call<{ items: string[] }>('poll', 'said', { id: poll.id, question: 'qbetter' })
  expect(items.sort()).toEqual(['意见0', '意见1', '意见2'])
  expect(outcome.voters).toBe(10)
  const [one] = others(t, 1)
  expect((await p.sees(one!, poll)).results).toEqual(outcome)
})
