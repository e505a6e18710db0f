/** Work that companies did, as it lies in the database when it is over. */
import type { Matter } from '@domain/matter/matter'
import type { Price, Quote } from '@domain/quote/quoting'
import { aMatter, mondayNoon } from '../../make/matter'

const quote = (vendorId: string, costFen: number): Quote =>
  ({ id: `q-${vendorId}`, vendorId, at: mondayNoon, by: 'somebody', byName: '某人', items: [{ name: '人工', quantity: 1, costFen }], costFen, startAt: mondayNoon, workMinutes: 90, validUntil: mondayNoon })

const price = (quoteId: string, costFen: number): Price =>
  ({ id: 'p-1', quoteId, fen: costFen + 2_124, costFen, marginFen: 2_124, warrantyDays: 90, validUntil: mondayNoon, state: 'confirmed', by: 'li-jing', byName: '李静', callOutFen: 0, text: '', at: mondayNoon })

/** Number `place` of what a vendor was chosen for. */
function chosen (vendorId: string, place: number, costFen: number): Matter {
  const { timeline, ...matter } = aMatter('assistance', { key: `work-of-${vendorId}-${String(place).padStart(12, '0')}`, categoryId: 'appliance' })
  return {
    ...matter, number: `QZ-${vendorId}-${place}`, timeline, outbox: [], nextAt: null,
    quoting: { brief: '', asks: [], quotes: [quote(vendorId, costFen)], prices: [price(`q-${vendorId}`, costFen)], vendorId, redos: 0, readers: [] }
  }
}

/** Under way. */
export const underWay = (vendorId: string, place: number, costFen = 10_007): Matter => ({ ...chosen(vendorId, place, costFen), status: 'assigned' })

/** Done and accepted; every fifth late and done again. */
export function accepted (vendorId: string, place: number, stars: number, costFen = 10_007): Matter {
  const work = chosen(vendorId, place, costFen), wasBad = place % 5 === 0, acceptedAt = mondayNoon - place * 60_000
  return {
    ...work, status: 'closed', open: false, acceptedAt, endedAt: acceptedAt, scores: { speed: stars, quality: stars, manner: stars }, quoting: { ...work.quoting!, redos: wasBad ? 1 : 0 },
    clocks: { finish: { startedAt: acceptedAt - 600_000, dueAt: acceptedAt - 1, warnAt: acceptedAt - 2, minutes: 9, hours: 'always', metAt: wasBad ? acceptedAt : acceptedAt - 1 } }
  }
}

export const several = (count: number, make: (place: number) => Matter): Matter[] => Array.from({ length: count }, (_, place) => make(place + 1))
