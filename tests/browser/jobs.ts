/** Work of a vendor's people: one they are asked for, one they are at work on. */
import { hour } from '@domain/kit/calendar'
import type { MatterView } from '@domain/matter/view'
import type { Quoting } from '@domain/quote/quoting'
import { cast } from '../cast'
import type { World } from '../stories/world'

const { wangXiulan, heJingyi, liJing, maAnping } = cast

type Ask = <T>(person: Parameters<World['call']>[0], name: string, method: string, input: object) => Promise<T>

const quoting = async ({ db }: World, id: string) => ((await db.collection('matters').where({ _id: id }).get()).data as { quoting: Quoting }[])[0]!.quoting

/** @returns what the pages are opened with */
export async function jobs (cloud: World, ask: Ask, key: (name: string) => string): Promise<{ asked: string, atWork: string }> {
  const now = await cloud.now()
  const begin = async (name: string, person: typeof wangXiulan, premisesId: string, note: string) => {
    const { id } = await ask<MatterView>(person, 'work-order', 'submit', { key: key(name), kind: 'assistance', categoryId: 'air-conditioning', text: '客厅空调不制冷，外机声音很大，去年加过一次氟', place: { premisesId }, entry: 'callFirst' })
    await ask(liJing, 'work-order', 'act', { id, action: 'receive', key: key(`${name}-receive`) })
    await ask(liJing, 'work-order', 'act', { id, action: 'askVendors', key: key(`${name}-ask`), vendorIds: ['anjie', 'minghui'], note })
    return id
  }
  const quote = (id: string, name: string) => ask(maAnping, 'job', 'act', { id, action: 'quote', key: key(`${name}-quote`), quote: { items: [{ name: '内机外机深度清洗', quantity: 2, costFen: 23_807 }, { name: 'R32 环保冷媒补充', quantity: 1, costFen: 15_054 }], startAt: now + 20 * hour, workMinutes: 150, validUntil: now + 120 * hour, note: '含上门，如要换铜管另报' } })
  const asked = await begin('asked', heJingyi, 'b2-3-2-1101', '立式空调一台，三匹，不制冷，外机噪声大，需要检查并加氟')
  await quote(asked, 'asked')
  const atWork = await begin('at-work', wangXiulan, 'b2-3-2-1201', '挂机两台，清洗并加氟')
  await quote(atWork, 'at-work')
  await ask(liJing, 'work-order', 'act', { id: atWork, action: 'setPrice', key: key('price'), quoteId: (await quoting(cloud, atWork)).quotes[0]!.id, priceFen: 48_913 })
  await ask(wangXiulan, 'work-order', 'act', { id: atWork, action: 'confirmPrice', key: key('confirm'), priceId: (await quoting(cloud, atWork)).prices[0]!.id })
  await ask(wangXiulan, 'work-order', 'act', { id: atWork, action: 'say', key: key('say'), note: '周六上午在家，到了按门铃就好' })
  await ask(maAnping, 'job', 'act', { id: atWork, action: 'start', key: key('start') })
  return { asked: `?id=${asked}`, atWork: `?id=${atWork}` }
}
