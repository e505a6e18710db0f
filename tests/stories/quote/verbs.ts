/** What is done about paid work, in a word each. */
import type { MatterView } from '@domain/matter/view'
import type { Matter } from '@domain/matter/matter'
import type { VendorState } from '@domain/vendor/vendor'
import type { VendorView } from '@domain/vendor/view'
import { aQuote, quotingOf, takes } from '../job/paid'
import type { Actor, Town } from '../actors'

export const quotes = async (vendor: Actor, matter: MatterView, costFen: number) => takes(vendor, matter, 'quote', { quote: aQuote(await vendor.cloud.now(), costFen) })

/** 李静 offers what this company quoted last at a price. @returns the matter with what is offered */
export async function offers (t: Town, matter: MatterView, vendorId: string, priceFen: number, more: object = {}): Promise<MatterView> {
  const quote = (await quotingOf(t, matter)).quotes.filter(each => each.vendorId === vendorId).at(-1)
  return t.liJing.does('setPrice', matter, { quoteId: quote!.id, priceFen, ...more })
}

export const confirms = async (who: Actor, matter: MatterView): Promise<MatterView> => who.does('confirmPrice', matter, { priceId: (await who.sees(matter)).quoting!.offered!.id })

export const refusalOf = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: Error) => error.message)

export const storedMatter = async ({ cloud }: Town, { id }: { id: string }) => ((await cloud.db.collection('matters').where({ _id: id }).get()).data as Matter[])[0]!

interface Message { title: string, text: string, page: string, matterId: string }

export async function inboxOf (who: Actor): Promise<Message[]> {
  await who.cloud.settle()
  return (await who.call<{ items: Message[] }>('inbox', 'list', {})).items
}

/** 高峰 writes down until when a company's licence holds. */
export async function licensed ({ gaoFeng }: Town, id: string, until: string): Promise<VendorView> {
  const { rev, name, categoryIds, zoneIds, contactName, papers, contract } = await gaoFeng.call<VendorView>('vendor', 'get', { id })
  const kept = papers.map(({ days: _days, ...each }) => each.kind === 'licence' ? { ...each, until } : each)
  const { days: _left, ...agreed } = contract!
  return gaoFeng.call('vendor', 'keep', { id, rev, name, categoryIds, zoneIds, contactName, papers: kept, contract: agreed })
}

/** 沈岚 ends the work with a company, or takes it up again. */
export async function stands ({ shenLan }: Town, id: string, state: VendorState): Promise<VendorView> {
  const { rev } = await shenLan.call<VendorView>('vendor', 'get', { id })
  return shenLan.call('vendor', 'stand', { id, rev, state, reason: '住户两次投诉，先停一停' })
}
