/** A matter that was closed is opened again on another day, while the counter is cut off wherever it may be, runs twice and beside itself. */
import { dayLength } from '@domain/kit/calendar'
import type { MatterView } from '@domain/matter/view'
import { town, type Town } from '../actors'
import { countAll, counter, recomputed, sums } from './sums'

let t: Town
beforeAll(async () => { t = await town() }, 120_000)
afterAll(() => t.cloud.stop())

async function isRight () { expect(await sums(t.cloud)).toEqual(await recomputed(t.cloud)) }

/** What is counted of the figures of one day. */
const onDay = async (date: string) => (await sums(t.cloud))[`day-${date}`]?.all?.all ?? {}

/** Asked for, received and answered, and accepted: it waits for a visit, or is closed. */
async function done (text: string): Promise<MatterView> {
  const matter = await t.heJingyi.reports('inquiry', text)
  await t.liJing.receives(matter)
  await t.liJing.does('complete', matter, { note: '前台领' })
  await t.heJingyi.accepts(matter)
  return matter
}

test('run twice and twice at once, each is counted once', async () => {
  await done('灯泡哪里领')
  await counter(t.cloud)
  await isRight()
  const before = await sums(t.cloud)
  await counter(t.cloud)
  await Promise.all([counter(t.cloud), counter(t.cloud)])
  expect(await sums(t.cloud)).toEqual(before)
  expect((await onDay('2026-11-23')).received).toBe(1)
})

test('opened again two days later, what happened stays on its day, and its day has no more', async () => {
  const matter = await done('物业费怎么算'), first = (await countAll(t.cloud), await onDay('2026-11-23'))
  await t.cloud.pass(2 * dayLength)
  await countAll(t.cloud)
  await t.heJingyi.does('reopen', matter, { note: '还是不清楚' })
  await Promise.all([counter(t.cloud), counter(t.cloud)])
  await countAll(t.cloud)
  await isRight()
  const later = await onDay('2026-11-23')
  for (const figure of ['received', 'taken', 'closed', 'rated']) expect([figure, later[figure]]).toEqual([figure, first[figure]])
  expect((await onDay('2026-11-25')).reopened).toBe(1)
})

test.each([['fails', { code: 'FUNCTIONS_EXECUTE_FAIL' }], ['is carried out and never answered', { loseAnswer: true }]])('cut off at each of its calls in turn, where that call %s, the next run makes it right', async (_, how) => {
  let calls = 0
  for (; calls < 60; calls++) {
    const matter = await done(`第 ${calls} 次问`)
    if (calls % 3 === 0) await t.heJingyi.does('reopen', matter, { note: '没有听懂' })
    await t.cloud.post('/control/quiet')
    await t.cloud.post('/control/fault', { action: 'database.', after: calls, ...how })
    await counter(t.cloud)
    const { left } = await t.cloud.get<{ left: number }>('/control/fault')
    await t.cloud.remove('/control/fault')
    await countAll(t.cloud)
    await isRight()
    if (left > 0) break
  }
  // Every call that it makes for one matter was cut off.
  expect(calls).toBeGreaterThan(6)
  expect(calls).toBeLessThan(60)
}, 300_000)
