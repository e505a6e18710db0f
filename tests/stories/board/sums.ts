/** What the board has summed, and what all matters there are come to when everything is reckoned anew. */
import { contributionsOf, type Contributions } from '@domain/board/contributions'
import { addedAll, type Tally } from '@domain/board/tally'
import type { Matter } from '@domain/matter/matter'
import type { World } from '../world'

export async function everything<T> ({ db }: World, name: string, filter: object = {}): Promise<T[]> {
  const { data } = await db.collection(name).where(filter).limit(1000).get()
  return data as T[]
}

const isFull = ([, counts]: [string, object]) => Object.keys(counts).length > 0

export async function sums (cloud: World): Promise<Contributions> {
  const tallies = await everything<Tally>(cloud, 'boardTallies', { estateId: 'zejing' })
  return Object.fromEntries(tallies.map(({ name, counts }) => [name, counts] as [string, Tally['counts']]).filter(isFull))
}

export const comesTo = (matters: readonly Matter[]): Contributions =>
  Object.fromEntries(Object.entries(matters.reduce((sum, each) => addedAll(sum, contributionsOf(each)), {} as Contributions)).filter(isFull))

export const recomputed = async (cloud: World): Promise<Contributions> => comesTo(await everything<Matter>(cloud, 'matters', { estateId: 'zejing' }))

export const counter = (cloud: World) => cloud.post('/control/timers/run', { functionName: 'board-count' })

/** @throws Error where the counter never comes to an end */
export async function countAll (cloud: World): Promise<void> {
  for (let runs = 0; ; runs++) {
    const { total } = await cloud.db.collection('matters').where({ uncountedAt: cloud.db.command.gt(0) }).count() as { total: number }
    if (total === 0) return
    if (runs > 20) throw new Error(`${total} are still not counted`)
    await counter(cloud)
  }
}

/** Whole, as a step writes it. */
export async function write ({ db }: World, { _id, ...matter }: Matter): Promise<void> { await db.collection('matters').doc(_id).set(matter) }
