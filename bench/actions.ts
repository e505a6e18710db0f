/** The actions that are measured, each by a person whom the instance knows already unless its name says cold. */
import type { Reply } from '@domain/kit/contract'
import type { MatterView } from '@domain/matter/view'
import { cast, type CastMember } from '../tests/cast'
import { costOf, type Cost } from './cost'
import { money } from './money'
import type { World } from '../tests/stories/world'

/** architecture.md's promise; what is not named here is shown, not judged. */
export const budgets: Record<string, number> = {
  'submit, cold': 2, submit: 2, get: 2, 'act: receive': 3, 'act: assign': 3, 'act: say': 3, 'list: mine': 2, 'list: ended': 2, 'list: turn': 2, 'list: all': 2, 'list: overdue': 2, 'list: nearby': 2, 'second page': 2
}

let keys = 0
const key = () => `bench-key-${String(++keys).padStart(14, '0')}`

export interface Measure {
  /** Calls a method and notes what it cost. @throws Error where it is refused */
  cost: <T>(label: string, person: CastMember, name: string, method: string, input: object) => Promise<T>
  /** Notes what the last call of a function cost. */
  latest: (label: string, name: string, method?: string) => Promise<void>
  key: () => string
}

function measuring (cloud: World, costs: Record<string, Cost>): Measure {
  async function latest (label: string, name: string, method?: string) {
    const { roundTrips, documentsRead, documentsWritten } = await costOf(cloud, name, method)
    costs[label] = { roundTrips, documentsRead, documentsWritten }
  }
  return {
    key, latest,
    async cost<T> (label: string, person: CastMember, name: string, method: string, input: object) {
      const reply: Reply<T> = await cloud.call<T>(person, name, method, input)
      if (!reply.ok) throw new Error(`${label}: ${JSON.stringify(reply)}`)
      await latest(label, name, method)
      return reply.data
    }
  }
}

export async function actions (cloud: World): Promise<Record<string, Cost>> {
  const costs: Record<string, Cost> = {}, measure = measuring(cloud, costs), { cost } = measure
  const { wangXiulan, liJing, zhaoZhiqiang, gaoFeng } = cast
  const report = () => ({ key: key(), kind: 'repair', categoryId: 'faucet', text: '厨房水龙头滴水', place: { premisesId: 'b2-3-2-1201' } })
  // One instance each, and it knows them from here on.
  await cost('submit, cold', wangXiulan, 'work-order', 'submit', report())
  const { id } = await cost<MatterView>('submit', wangXiulan, 'work-order', 'submit', report())
  await cloud.call(liJing, 'work-order', 'get', { id })
  await cost('get', wangXiulan, 'work-order', 'get', { id })
  await cost('act: receive', liJing, 'work-order', 'act', { id, action: 'receive', key: key() })
  await cost('act: assign', liJing, 'work-order', 'act', { id, action: 'assign', assigneeId: zhaoZhiqiang.id, key: key() })
  await cost('act: say', wangXiulan, 'work-order', 'act', { id, action: 'say', note: '下午在家', key: key() })
  await cost('candidates', liJing, 'work-order', 'candidates', { id })
  await cloud.call(wangXiulan, 'matter', 'list', { view: 'mine' })
  await cloud.call(liJing, 'matter', 'list', { view: 'turn' })
  await cloud.call(gaoFeng, 'matter', 'list', { view: 'overdue' })
  await cost('list: mine', wangXiulan, 'matter', 'list', { view: 'mine' })
  await cost('list: ended', wangXiulan, 'matter', 'list', { view: 'ended' })
  await cost('list: turn', liJing, 'matter', 'list', { view: 'turn' })
  await cost('list: overdue', gaoFeng, 'matter', 'list', { view: 'overdue' })
  await cost('list: nearby', wangXiulan, 'matter', 'list', { view: 'nearby', zoneId: 'b2' })
  const { next } = await cost<{ next?: string }>('list: all', liJing, 'matter', 'list', { view: 'all' })
  await cost('second page', liJing, 'matter', 'list', { view: 'all', after: next })
  await cost('counts', liJing, 'matter', 'counts', {})
  await money(cloud, measure)
  return costs
}
