/** Counting on a real cloud: matters change while two counters run at once and the power goes; the sums are what all matters come to. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Matter } from '@domain/matter/matter'
import { withoutRequester } from '@domain/privacy/unname'
import { dice } from '../../make/dice'
import { atRest, historyOf } from '../../make/histories'
import { world, type World } from '../world'
import { comesTo, countAll, counter, everything, sums, write } from './sums'

const folder = mkdtempSync(join(tmpdir(), 'counting-'))
let cloud: World
beforeAll(async () => { cloud = await world({ data: folder }) }, 120_000)
afterAll(async () => { await cloud.stop(); rmSync(folder, { recursive: true, force: true }) })

const count = 60

test('sixty matters, each changed again and again, counted by two at once and cut off by the power: once each', async () => {
  const histories = Array.from({ length: count }, (_, seed) => historyOf(seed, 14).map(atRest)), roll = dice(3), reached = histories.map(() => 0)
  for (let round = 0; round < 5; round++) {
    for (const [place, revisions] of histories.entries()) {
      reached[place] = round === 4 ? revisions.length - 1 : Math.min(revisions.length - 1, reached[place]! + Math.floor(roll() * 5))
      await write(cloud, revisions[reached[place]]!)
    }
    const running = Promise.allSettled([counter(cloud), counter(cloud)])
    if (round % 2 === 0) {
      await new Promise(resolve => setTimeout(resolve, 40 * round))
      await cloud.kill()
      await running
      cloud = await world({ data: folder, seed: false })
    } else await running
  }
  await countAll(cloud)
  expect(await sums(cloud)).toEqual(comesTo(histories.map(each => each.at(-1)!)))
  await Promise.all([counter(cloud), counter(cloud)])
  expect(await sums(cloud)).toEqual(comesTo(histories.map(each => each.at(-1)!)))
}, 300_000)

test('an errand that rewrites matters changes no figure, and what is counted later still adds up', async () => {
  const before = await sums(cloud), [one] = await everything<Matter>(cloud, 'matters', { estateId: 'zejing', 'requester.personId': 'wang-xiulan' })
  const unnamed: Matter = { ...one!, ...withoutRequester(one!), rev: one!.rev + 1, uncountedAt: await cloud.now() }
  await write(cloud, unnamed)
  await countAll(cloud)
  expect(await sums(cloud)).toEqual(before)
}, 120_000)
