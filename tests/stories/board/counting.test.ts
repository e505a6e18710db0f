/** Counting on a real cloud: matters change while two counters run at once and the power goes; the sums are what all matters come to. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contributionsOf, type Contributions } from '@domain/board/contributions'
import { addedAll, type Tally } from '@domain/board/tally'
import { hour } from '@domain/kit/calendar'
import { kinds, type Matter } from '@domain/matter/matter'
import { withoutRequester } from '@domain/privacy/unname'
import { dice } from '../../make/dice'
import { aMatter } from '../../make/matter'
import { walk } from '../../make/walks'
import { world, type World } from '../world'

const folder = mkdtempSync(join(tmpdir(), 'counting-'))
let cloud: World
beforeAll(async () => { cloud = await world({ data: folder, instances: 2 }) }, 120_000)
afterAll(async () => { await cloud.stop(); rmSync(folder, { recursive: true, force: true }) })

const count = 60

function history (seed: number): Matter[] {
  const kind = kinds[seed % kinds.length]!, begin = { ...aMatter(kind, { key: `history-${seed}-0123456789` }), number: `H-${seed}` }, found = [begin]
  walk(kind, seed, ({ after }) => found.push(after), { begin, strides: 14, longestPause: 30 * hour })
  return found.map(each => ({ ...each, outbox: [], nextAt: null, errandAt: null, errands: [] }))
}

const counter = () => cloud.post('/control/timers/run', { functionName: 'board-count' })

async function everything<T> (name: string, filter: object = {}): Promise<T[]> {
  const { data } = await cloud.db.collection(name).where(filter).limit(1000).get()
  return data as T[]
}

/** Whole, as a step writes it. */
async function write ({ _id, ...matter }: Matter) { await cloud.db.collection('matters').doc(_id).set(matter) }

async function sums (): Promise<Contributions> {
  const tallies = await everything<Tally>('boardTallies', { estateId: 'zejing' })
  return Object.fromEntries(tallies.filter(each => Object.keys(each.counts).length > 0).map(each => [each.name, each.counts]))
}

const comesTo = (matters: readonly Matter[]): Contributions => {
  const all = matters.reduce((sum, each) => addedAll(sum, contributionsOf(each)), {} as Contributions)
  return Object.fromEntries(Object.entries(all).filter(([, counts]) => Object.keys(counts).length > 0))
}

const uncounted = async () => (await everything<Matter>('matters', { estateId: 'zejing', uncountedAt: cloud.db.command.gt(0) })).length

async function countAll () {
  for (let runs = 0; await uncounted() > 0; runs++) {
    if (runs > 20) throw new Error('some are still not counted')
    await counter()
  }
}

test('sixty matters, each changed again and again, counted by two at once and cut off by the power: once each', async () => {
  const histories = Array.from({ length: count }, (_, seed) => history(seed)), roll = dice(3), reached = histories.map(() => 0)
  for (let round = 0; round < 5; round++) {
    for (const [place, revisions] of histories.entries()) {
      reached[place] = round === 4 ? revisions.length - 1 : Math.min(revisions.length - 1, reached[place]! + Math.floor(roll() * 5))
      await write(revisions[reached[place]]!)
    }
    const running = Promise.allSettled([counter(), counter()])
    if (round % 2 === 0) {
      await new Promise(resolve => setTimeout(resolve, 40 * round))
      await cloud.kill()
      await running
      cloud = await world({ data: folder, seed: false, instances: 2 })
    } else await running
  }
  await countAll()
  expect(await sums()).toEqual(comesTo(histories.map(each => each.at(-1)!)))
  await Promise.all([counter(), counter()])
  expect(await sums()).toEqual(comesTo(histories.map(each => each.at(-1)!)))
}, 300_000)

test('an errand that rewrites matters changes no figure, and what is counted later still adds up', async () => {
  const before = await sums(), [one] = await everything<Matter>('matters', { estateId: 'zejing', 'requester.personId': 'wang-xiulan' })
  const unnamed: Matter = { ...one!, ...withoutRequester(one!), rev: one!.rev + 1, uncountedAt: await cloud.now() }
  await write(unnamed)
  await countAll()
  expect(await sums()).toEqual(before)
}, 120_000)
