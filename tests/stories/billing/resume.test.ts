/** A run that is broken off at one call after the other, and resumed by another person each time, ends as one that nobody disturbed. */
import type { Bill } from '@domain/billing/bill'
import type { Reading } from '@domain/billing/meter'
import type { RunView } from '@domain/billing/run'
import type { Posting } from '@domain/payment/account'
import { corridorFee, homeFee, waterFee } from '../../make/tariffs'
import { freshKey, town, type Actor, type Town } from '../actors'
import { feesOf, issued, stored } from './office'

const period = '2026-11'
const wish = { tariffIds: [homeFee._id, corridorFee._id, waterFee._id], sharedFen: { [corridorFee._id]: 248_631 } }

async function readAll (t: Town) {
  for (const home of ['b2-3-2-1201', 'a1-2-1-803']) {
    const [meter] = await feesOf(t.zhaoZhiqiang).meters({ premisesId: home })
    await feesOf(t.zhaoZhiqiang).read({ key: freshKey(), meterId: meter!._id, value: meter!.last.value + 1_100 })
  }
}

/** Everything a run leaves behind, but when and by which run. */
async function outcome (t: Town, { totals, skipped, issued: issuedSum }: RunView) {
  const bills = (await stored<Bill>(t, 'bills', { estateId: 'zejing', period })).map(({ issuedAt: _at, runId: _run, ...bill }) => bill)
  const postings = (await stored<Posting>(t, 'ledger', { estateId: 'zejing' })).filter(each => each._id.startsWith('issue-r-') && !/^issue-r-\d{4}/.test(each._id))
  const readings = (await stored<Reading>(t, 'readings', { estateId: 'zejing' })).map(({ usage, billedIn }) => `${usage} ${billedIn !== undefined}`).sort()
  return { totals, skipped, issuedSum, bills, readings, postings: postings.map(({ lines, premisesIds }) => ({ lines, premisesIds: [...premisesIds].sort() })).sort((a, b) => a.lines[0]!.fen - b.lines[0]!.fen) }
}

/** One call that the network breaks after so many of its own calls to the database have been carried out. @returns whether it came through */
async function broken <T>(t: Town, after: number, call: () => Promise<T>): Promise<T | undefined> {
  await t.cloud.post('/control/fault', { action: 'database.', after, loseAnswer: true })
  const result = await call().catch(() => undefined)
  await t.cloud.remove('/control/fault')
  return result
}

async function disturbed (t: Town): Promise<RunView> {
  const key = freshKey(), hands: Actor[] = [t.xuWenjing, t.gaoFeng]
  let calls = 0, breaks = 0, run: RunView | undefined
  const go = async (until: RunView['state'], next: (who: Actor) => Promise<RunView>) => {
    for (let after = 0; run?.state !== until; after = (after + 1) % 14) {
      const who = hands[calls++ % 2]!, answered = await broken(t, after, () => next(who))
      if (answered) run = answered
      else breaks++
      if (calls > 400) throw new Error('it never ends')
    }
  }
  await go('previewed', who => run ? feesOf(who).step({ id: run.id }) : feesOf(t.xuWenjing).preview({ key, period, ...wish }))
  run = await feesOf(t.xuWenjing).issue({ id: run!.id })
  await go('done', who => feesOf(who).step({ id: run!.id }))
  expect(breaks).toBeGreaterThan(20)
  return run
}

test('to the fen, and nothing twice', async () => {
  const [calm, rough] = await Promise.all([town(), town({ env: { YIZHAN_REQUIRE_INDEX: '1' } })])
  try {
    await Promise.all([readAll(calm), readAll(rough)])
    const expected = await outcome(calm, await issued(calm.xuWenjing, period, wish))
    expect(expected.bills.length).toBeGreaterThan(400)
    expect(await outcome(rough, await disturbed(rough))).toEqual(expected)
  } finally {
    await Promise.all([calm.cloud.stop(), rough.cloud.stop()])
  }
}, 180_000)

test('nobody looks at it any more: the timer issues what is left', async () => {
  const t = await town()
  try {
    let run = await feesOf(t.xuWenjing).preview({ key: freshKey(), period, ...wish })
    while (run.state === 'previewing') run = await feesOf(t.xuWenjing).step({ id: run.id })
    await feesOf(t.xuWenjing).issue({ id: run.id })
    await t.cloud.post('/control/timers/run', { functionName: 'billing-watch' })
    expect((await feesOf(t.gaoFeng).runs({})).find(each => each.id === run.id)).toMatchObject({ state: 'done', issued: { count: run.totals.reduce((sum, each) => sum + each.count, 0) } })
  } finally {
    await t.cloud.stop()
  }
}, 60_000)
