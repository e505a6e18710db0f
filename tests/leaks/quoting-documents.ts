/** Paid work of a household: another vendor was asked, quoted and chosen, with figures that nobody says by chance. */
import type { Quoting } from '@domain/quote/quoting'
import { dayLength } from '@domain/kit/calendar'
import { mondayNoon } from '../make/matter'

/** What it costs, and what the center has of it. */
export const planted = { costFen: 718_293_641, marginFen: 318_293_147 }

/** Of a vendor that none of the callers works for. */
export function quotingOf (mark: string): Quoting {
  const { costFen, marginFen } = planted, validUntil = mondayNoon + 5 * dayLength
  return {
    brief: `${mark}要做的`, photos: [], redos: 0, vendorId: 'minghui', readers: ['minghui'],
    asks: [{ vendorId: 'minghui', vendorName: '明辉机电', at: mondayNoon, until: validUntil, state: 'chosen' }],
    quotes: [{ id: 'q9', vendorId: 'minghui', at: mondayNoon, by: 'deng-minghui', byName: '邓明辉', items: [{ name: `${mark}清洗`, quantity: 1, costFen }], costFen, startAt: mondayNoon + dayLength, workMinutes: 60, validUntil, note: `${mark}备注` }],
    prices: [{ id: 'p9', quoteId: 'q9', fen: costFen + marginFen, costFen, marginFen, warrantyDays: 90, validUntil, callOutFen: 3_000, text: `${mark}报价`, state: 'confirmed', by: 'li-jing', byName: '李静', at: mondayNoon }]
  }
}
