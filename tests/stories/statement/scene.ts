/** A town in November with paid work, and whoever settles it. */
import { moment } from '@domain/kit/calendar'
import type { MatterView } from '@domain/matter/view'
import type { OwnStatement, StatementCard, StatementView } from '@domain/statement/view'
import type { Page } from '@domain/matter/contract'
import { booksOf } from '../../make/books'
import { disagreements } from '../../make/books-agree'
import { png } from '../../../config/seed/pictures/png'
import { upload } from '../../make/upload'
import { freshKey, type Actor, type Town } from '../actors'
import { aQuote, quotingOf, takes } from '../job/paid'

export const november = '2026-11', december = '2026-12'

export interface Price { costFen: number, priceFen: number }

/** 王秀兰 asks, 李静 has it priced, and 安洁 or 明辉 is sent. @returns the work as it was confirmed */
export async function ordered (t: Town, vendor: Actor, vendorId: string, { costFen, priceFen }: Price): Promise<MatterView> {
  const { wangXiulan, liJing } = t, matter = await wangXiulan.reports('assistance', '空调不凉', { categoryId: 'air-conditioning' })
  await liJing.receives(matter)
  await liJing.does('askVendors', matter, { vendorIds: [vendorId], note: '挂机一台，不制冷' })
  await takes(vendor, matter, 'quote', { quote: aQuote(await t.cloud.now(), costFen) })
  const { quotes } = await quotingOf(t, matter)
  await liJing.does('setPrice', matter, { quoteId: quotes[0]!.id, priceFen })
  const { prices } = await quotingOf(t, matter)
  return wangXiulan.does('confirmPrice', matter, { priceId: prices.at(-1)!.id })
}

export async function works (vendor: Actor, matter: MatterView): Promise<void> {
  for (const [action, more] of [['start', {}], ['arrive', {}], ['complete', { note: '洗好了' }]] as const) await takes(vendor, matter, action, more)
}

/** Ordered, done and accepted. */
export async function earned (t: Town, vendor: Actor, vendorId: string, price: Price): Promise<MatterView> {
  const matter = await ordered(t, vendor, vendorId, price)
  await works(vendor, matter)
  return t.wangXiulan.accepts(matter)
}

export const settlement = (who: Actor) => ({
  make: (period: string) => who.call<{ made: number }>('statement', 'make', { period }),
  list: async (more: object = {}) => (await who.call<Page<StatementCard>>('statement', 'list', more)).items,
  get: (id: string) => who.call<StatementView>('statement', 'get', { id }),
  deduct: (of: Pick<StatementView, 'id' | 'rev'>, number: string, fen: number, more: object) => who.call<StatementView>('statement', 'deduct', { key: freshKey(), id: of.id, rev: of.rev, number, why: 'redo', fen, reason: '返工一次', ...more }),
  move: ({ id, rev }: Pick<StatementView, 'id' | 'rev'>, action: string, more: object = {}) => who.call<StatementView>('statement', 'move', { id, rev, action, ...more }),
  own: (id: string) => who.call<OwnStatement>('statement', 'own', { id }),
  answer: ({ id, rev }: Pick<OwnStatement, 'id' | 'rev'>, method: 'confirm' | 'object', more: object = {}) => who.call<OwnStatement>('statement', method, { id, rev, ...more })
})

export const photoOf = (t: Town, who: Actor): Promise<string> => upload(t.cloud, who.member, png(4, 4, () => [1, 2, 3]))

export const passTo = (t: Town, date: string) => t.cloud.clock.moveTo(moment(date, '09:00'))

export const agree = async ({ cloud: { db } }: Town) => expect(disagreements(await booksOf(db))).toEqual([])
