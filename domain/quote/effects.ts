/** What steps of paid work change: who is asked, what they answer, what they let go of. */
import { masked } from '../job/mask'
import { hour } from '../kit/calendar'
import type { Apply, Change } from '../matter/effects'
import type { Matter } from '../matter/matter'
import { idIn } from '../matter/in-body'
import { vendorById, vendorOf } from '../vendor/crew'
import { priceEffects } from './effects-price'
import { workEffects } from './effects-work'
import { changeAsks, changePrices, inBody } from './in-body'
import type { Ask, Quote, Quoting } from './quoting'
import { isBilled, isOpen } from './standing'

const empty = (): Quoting => ({ brief: '', asks: [], quotes: [], prices: [], redos: 0, readers: [] })

function askedNow ({ move, estate, now }: Change): Ask[] {
  const until = move.until ?? now + (estate.quotes?.quoteHours ?? 0) * hour
  return (move.vendorIds ?? []).map(vendorId => ({ vendorId, vendorName: vendorById(estate, vendorId)?.name ?? '', at: now, until, state: 'asked' }))
}

/** A vendor that was asked in an earlier round is asked anew. */
const ask: Apply = (draft, given) => {
  const { move } = given, body = draft.quoting ?? empty()
  const asks = [...body.asks.filter(each => !move.vendorIds?.includes(each.vendorId)), ...askedNow(given)]
  draft.quoting = { ...body, brief: masked(move.note ?? ''), photos: move.showPhotos ? draft.photos : [], asks }
}

/** @returns what was quoted, under the id of the line it is written with */
function quoteOf (draft: Matter, { move, who, estate, now }: Change): Quote | undefined {
  const vendorId = vendorOf(estate, who.id)?.id
  if (!move.quote || !vendorId) return undefined
  const { note, ...said } = move.quote
  return { id: idIn(draft, 'q'), vendorId, at: now, by: who.id, byName: who.name, ...said, ...(note && { note }), costFen: said.items.reduce((sum, each) => sum + each.costFen, 0) }
}

/** Nobody who was asked is waited for any more; what was offered holds no longer, unless it is billed. */
const letVendorsGo = inBody((body, { now }) => {
  changeAsks(body, isOpen, { state: 'passedOver', overAt: now })
  changeAsks(body, each => each.state === 'chosen', { overAt: now })
  if (!isBilled(body)) changePrices(body, each => each.state !== 'declined', { state: 'superseded' })
})

export const quoteEffects = {
  askVendors: ask,
  keepQuote: inBody((body, given, draft) => {
    const quote = quoteOf(draft, given)
    if (!quote) return
    body.quotes.push(quote)
    changeAsks(body, each => each.vendorId === quote.vendorId && isOpen(each), { state: 'quoted' })
  }),
  /** A later change stands for the earlier one. */
  keepChange: inBody((body, given, draft) => {
    const quote = quoteOf(draft, given)
    if (quote) body.quotes = [...body.quotes.map(each => each.change ? { ...each, over: true as const } : each), { ...quote, change: true }]
  }),
  declineAsk: inBody((body, { move, who, estate }) => {
    const own = vendorOf(estate, who.id)
    changeAsks(body, each => each.vendorId === own?.id && isOpen(each), { state: 'declined', ...(move.note && { reason: move.note }) })
  }),
  lapseAsks: inBody((body, { now }) => changeAsks(body, each => each.state === 'asked' && each.until <= now, { state: 'lapsed' })),
  letVendorsGo,
  ...priceEffects, ...workEffects
} satisfies Record<string, Apply>
