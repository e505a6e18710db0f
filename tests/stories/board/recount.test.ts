/** `npm run admin -- recount` on a town with history whose sums were spoiled behind the product's back. */
import type { Counted } from '@domain/board/counted'
import type { Tally } from '@domain/board/tally'
import { emptyTally } from '@domain/board/tally'
import { atRest, earlier, historyOf } from '../../make/histories'
import { operate } from '../../make/operator'
import { town, type Town } from '../actors'
import { countAll, everything, recomputed, sums, write } from './sums'

let t: Town
beforeAll(async () => {
  t = await town()
  await t.liJing.receives(await t.wangXiulan.reports('repair', '滴水'))
  for (let seed = 0; seed < 50; seed++) await write(t.cloud, atRest(earlier(historyOf(seed).at(-1)!, seed % 4)))
  await countAll(t.cloud)
}, 300_000)
afterAll(() => t.cloud.stop())

const admin = (name: string, ...more: string[]) => operate(t.cloud.origin, [name, '--page', '7', ...more])
const counted = () => everything<Counted>(t.cloud, 'boardCounted', { estateId: 'zejing' })
const tally = ({ _id }: { _id: string }) => t.cloud.db.collection('boardTallies').where({ _id })
const countedOf = ({ _id }: { _id: string }) => t.cloud.db.collection('boardCounted').where({ _id })

/** Until it says that the sums are right, with the counter in between, as the operator's page tells. */
async function recountAll (...first: Parameters<typeof operate>[2][]) {
  for (let times = 0; times < 5; times++) {
    const { out, code } = await operate(t.cloud.origin, ['recount', '--page', '7'], first[times])
    await countAll(t.cloud)
    if (code === 0 && out.includes('matters: 0 left')) return out
  }
  throw new Error('it does not come to an end')
}

/** Sums, what was counted, where it is found, and a matter that was never flagged. */
async function spoil () {
  const { command: _ } = t.cloud.db, tallies = (await everything<Tally>(t.cloud, 'boardTallies', { estateId: 'zejing' })).sort((one, other) => one.name < other.name ? -1 : 1)
  const [day, gone] = tallies.filter(({ name }) => name.startsWith('day-')) as [Tally, Tally], standing = tallies.find(({ name }) => name === 'now')!
  await tally(day).update({ 'counts.all.all.received': 99 })
  await tally(gone).remove()
  await tally(standing).update({ counts: _.set({}) })
  await t.cloud.db.collection('boardTallies').add({ ...emptyTally('zejing', 'day-2020-01-01'), counts: { all: { all: { received: 3 } } }, countedAt: 1 })
  const [one, two, three] = (await counted()).filter(({ facts }) => facts.happened.length > 2) as [Counted, Counted, Counted]
  await countedOf(one).update({ facts: _.set({ ...two.facts, zone: 'a1' }) })
  await countedOf(two).remove()
  await countedOf(three).update({ behind: _.set([]) })
  const unseen = historyOf(61).at(-1)!
  await write(t.cloud, { ...atRest(unseen), uncountedAt: null })
}

test('a town with history verifies, and a recount of it finds nothing', async () => {
  const { code, out } = await admin('verify')
  expect(out).toContain('what is counted of every matter is what it says: 51 looked at')
  expect(out).toMatch(/all is well\n$/)
  expect(code).toBe(0)
  const before = await sums(t.cloud)
  expect(await admin('recount')).toMatchObject({ code: 0, out: 'matters: 0 left to board-count, which counts them within minutes\nthe sums are right\n' })
  expect(await sums(t.cloud)).toEqual(before)
}, 240_000)

test('spoiled, `verify` says so, `--dry-run` changes nothing, and after a recount everything is equal to the last figure', async () => {
  await spoil()
  const found = await admin('verify')
  expect(found.code).toBe(1)
  expect(found.out).toMatch(/WRONG the board’s day-2020-01-01 of zejing is not what was counted: recount/)
  expect(found.out).toMatch(/WRONG what is counted of every matter is what it says: matter-61: counted otherwise/)
  const before = [await sums(t.cloud), await counted()], dry = await admin('recount', '--dry-run')
  expect(dry).toMatchObject({ code: 0, out: expect.stringMatching(/^matters: 4 to count anew\n/) as string })
  expect(dry.out).toContain('zejing now: differs')
  expect([await sums(t.cloud), await counted()]).toEqual(before)
  expect(await recountAll()).toMatch(/the sums are right\n$/)
  expect(await sums(t.cloud)).toEqual(await recomputed(t.cloud))
  expect(await admin('verify')).toMatchObject({ code: 0, out: expect.stringMatching(/all is well\n$/) as string })
}, 400_000)

test('broken off in the middle it goes on from there', async () => {
  const tallies = await everything<Tally>(t.cloud, 'boardTallies', { estateId: 'zejing' })
  for (const each of tallies.filter(({ name }) => name.startsWith('week-'))) await tally(each).update({ 'counts.all.all.closed': 77 })
  for (const each of (await counted()).slice(0, 20)) await countedOf(each).remove()
  await recountAll({ killAt: /matters: 21 looked at/ }, { killAt: /zejing: 7 matters summed/ })
  expect(await sums(t.cloud)).toEqual(await recomputed(t.cloud))
}, 400_000)
