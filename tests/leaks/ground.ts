/** The cloud the search goes on, with both households in it, and everything back in its place before each method. */
import { prepareFile } from './files'
import type { Ask } from './search'
import type { Reply } from '@domain/kit/contract'
import { collections } from '../../cloudfunctions/indexes'
import { estates } from '../make/estate'
import { surround } from '../make/inside'
import { world, type World } from '../stories/world'
import { estateWithHolders, holders, type Caller } from './callers'
import { numbersOf, personOf } from './documents'
import { cellsOf } from './under-way'
import { plantedOf, type Planted, type Side, type Stored } from './planted'

const named = (name: Side['name'], estateId: string, zoneId: string, idMark: string, textMark: string): Omit<Side, 'files' | 'sealed'> => ({ name, estateId, zoneId, idMark, textMark })
const households = [named('neighbour', 'zejing', 'b2', 'LKn', '甪'), named('elsewhere', 'yunqi', 'yunqi', 'LKe', '亓')]

export interface Ground {
  cloud: World
  sides: { side: Side, planted: readonly Planted[], now: () => Promise<readonly Planted[]> }[]
  /** As it was at first; where nothing was written since, it is. */
  restore (): Promise<void>
  /** Documents that the latest calls of a method have written. */
  written (contract: string, method: string): Promise<number>
  ask (contract: string, method: string): Ask
  /** Collections that a function has asked for so far. */
  asked (contract: string): Promise<ReadonlySet<string>>
}

const seeded = ['people', 'estates', 'premises', 'register', 'tariffs']

export async function ground (): Promise<Ground> {
  const cloud = await world({ env: { YIZHAN_REQUIRE_INDEX: '0' } }), { db } = cloud
  const set = async (collection: string, { _id, ...document }: Stored) => { await db.collection(collection).doc(_id).set(document) }
  for (const person of holders) await set('people', person)
  surround(cloud.origin)
  const { seal, sealNumber } = await import('../../cloudfunctions/kit/seal')
  const bare = households.map((side): Side => {
    const { phone, idNumber } = numbersOf(side)
    return { ...side, files: { ticket: '', stored: '', arrival: '' }, sealed: { phone: sealNumber('phone', phone), idNumber: sealNumber('idNumber', idNumber), cells: seal(JSON.stringify(cellsOf(side))) } }
  })
  for (const side of bare) for (const { collection, document } of plantedOf(side)) if (collection === 'people') await set(collection, document)
  const sides = await Promise.all(bare.map(async side => ({ ...side, files: await prepareFile(cloud, personOf(side, '')) })))
  const all = sides.map(side => ({ side, planted: plantedOf(side) }))
  const plant = () => Promise.all(all.flatMap(({ planted }) => planted.map(({ collection, document }) => set(collection, document))))
  const writtenByNow = async () => (await cloud.get<{ documents: number }>('/control/written')).documents
  await plant()
  let asOf = -1
  const kept = new Map<string, string[]>()
  for (const name of seeded) kept.set(name, ((await db.collection(name).where({}).field({ _id: true }).limit(1000).get()).data as Stored[]).map(each => each._id))

  const read = async (planted: readonly Planted[]): Promise<readonly Planted[]> => Promise.all(planted.map(async each => {
    const [document] = (await db.collection(each.collection).where({ _id: each.document._id }).get()).data as [Stored?]
    return document ? { ...each, document } : each
  }))

  const askOnce = async ({ openId, estateId }: Caller, name: string, method: string, input: unknown): Promise<Reply<unknown>> => {
    if (openId !== undefined) return cloud.call({ openId }, name, method, input, estateId)
    const { result } = await cloud.post<{ result: Reply<unknown> }>('/wx/call', { name, data: { method, input, estateId } })
    return result
  }

  return {
    cloud,
    sides: all.map(each => ({ ...each, now: () => read(each.planted) })),
    async restore () {
      await cloud.post('/control/quiet')
      if (await writtenByNow() === asOf) return
      await Promise.all(Object.keys(collections).map(name => db.collection(name).where(kept.has(name) ? { _id: db.command.nin(kept.get(name)!) } : {}).remove()))
      for (const person of holders) await set('people', person)
      for (const estate of [estateWithHolders, ...estates.slice(1)]) await set('estates', estate)
      // Instances keep estates for half a minute.
      await cloud.clock.advance(31_000)
      await plant()
      asOf = await writtenByNow()
    },
    async written (contract, method) {
      const latest = await cloud.get<{ functionName: string, method?: string, documentsWritten: number }[]>('/control/invocations?limit=1000')
      return latest.filter(each => each.functionName === contract && each.method === method).reduce((sum, each) => sum + each.documentsWritten, 0)
    },
    asked: async contract => new Set(await cloud.get<string[]>(`/control/collections/${contract}`)),
    ask: (contract, method) => async (caller, input) => {
      const once = () => askOnce(caller, contract, method, input)
      let reply = await once()
      // A search taps faster than a hand: what an instance will not answer in this minute is asked in the next.
      while (!reply.ok && reply.reason === 'tooOften') { await cloud.clock.advance(61_000); reply = await once() }
      return reply
    }
  }
}
