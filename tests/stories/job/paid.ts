/** Work that vendors are asked for, up to where a story begins. */
import type { MatterView } from '@domain/matter/view'
import { dayLength } from '@domain/kit/calendar'
import type { JobView } from '@domain/job/view'
import type { Quoting } from '@domain/quote/quoting'
import { freshKey, type Actor, type Town } from '../actors'

/** A quote that nobody makes by accident: its figures are searched for in what others get. */
export const aQuote = (now: number, costFen: number) =>
  ({ items: [{ name: '内机深度清洗', quantity: 1, costFen }], startAt: now + dayLength, workMinutes: 120, validUntil: now + 5 * dayLength })

export const opens = (actor: Actor, { id }: { id: string }) => actor.call<JobView>('job', 'get', { id })

export const takes = (actor: Actor, { id }: { id: string }, action: string, more: object = {}) =>
  actor.call<{ job?: JobView }>('job', 'act', { id, action, key: freshKey(), ...more })

export const lists = async (actor: Actor, view: string) => (await actor.call<{ items: { id: string }[] }>('job', 'list', { view })).items

/** 王秀兰 asks for it, 李静 receives it and asks these vendors. */
export async function asked ({ wangXiulan, liJing }: Town, vendorIds: readonly string[] = ['anjie', 'minghui'], more: object = {}): Promise<MatterView> {
  const matter = await wangXiulan.reports('assistance', '空调不凉，电话 13800004101', { categoryId: 'air-conditioning', entry: 'callFirst' })
  await liJing.receives(matter)
  return liJing.does('askVendors', matter, { vendorIds: [...vendorIds], note: '挂机一台，不制冷，联系 13800004101', ...more })
}

export const quotingOf = async ({ cloud }: Town, { id }: { id: string }): Promise<Quoting> =>
  ((await cloud.db.collection('matters').where({ _id: id }).get()).data as { quoting: Quoting }[])[0]!.quoting

/** 安洁 quoted and was chosen at this price. */
export async function chosen (town: Town, vendorIds?: readonly string[]): Promise<MatterView> {
  const matter = await asked(town, vendorIds), now = await town.cloud.now()
  await takes(town.maAnping, matter, 'quote', { quote: aQuote(now, 12_345) })
  const { quotes } = await quotingOf(town, matter)
  await town.liJing.does('setPrice', matter, { quoteId: quotes[0]!.id, priceFen: 15_712 })
  const { prices } = await quotingOf(town, matter)
  return town.wangXiulan.does('confirmPrice', matter, { priceId: prices.at(-1)!.id })
}

/** It is done and accepted. */
export async function accepted (town: Town): Promise<MatterView> {
  const matter = await chosen(town)
  for (const [action, more] of [['start', {}], ['arrive', {}], ['complete', { note: '洗好了' }]] as const) await takes(town.maAnping, matter, action, more)
  return town.wangXiulan.accepts(matter)
}
