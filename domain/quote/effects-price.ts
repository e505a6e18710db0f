/** Prices: offered, allowed by a manager, confirmed and from then on frozen. */
import type { Apply, Change } from '../matter/effects'
import type { Matter } from '../matter/matter'
import { idIn } from '../matter/in-body'
import { vendorById } from '../vendor/crew'
import { changeAsks, changePrices, inBody } from './in-body'
import { promiseAgreed } from './promises'
import type { Price, PriceState, Quoting } from './quoting'
import { isOpen, offeredPrice, quoteById } from './standing'
import { hashOf, priceText } from './text'

const pending = ({ state }: Price) => state === 'offered' || state === 'waiting'

/** A new price stands for whatever was offered or waited before. */
const priced = (state: PriceState, byManager = false) => inBody((body: Quoting, { move, who, estate, now }: Change, draft: Matter) => {
  const quote = quoteById(body, move.quoteId)
  if (!quote) return
  const fen = move.priceFen ?? 0, told = state === 'offered' && !byManager ? move.note : undefined
  const price: Omit<Price, 'text'> = {
    id: idIn(draft, 'p'), quoteId: quote.id, fen, costFen: quote.costFen, marginFen: fen - quote.costFen, warrantyDays: move.warrantyDays ?? estate.quotes?.warrantyDays ?? 0,
    validUntil: quote.validUntil, callOutFen: vendorById(estate, quote.vendorId)?.callOutFen ?? 0, state, by: who.id, byName: who.name, at: now,
    ...(told && { note: told }), ...(byManager && { allowed: { by: who.id, byName: who.name, at: now, reason: move.note ?? '' } })
  }
  changePrices(body, pending, { state: 'superseded' })
  body.prices.push({ ...price, text: priceText({ matter: draft, estate, quote, price }) })
})

/** The change that was answered, whatever the answer. */
const answered = (body: Quoting) => { body.quotes = body.quotes.map(each => each.change ? { ...each, over: true as const } : each) }

/** The text that was shown, the hash of exactly that, and whose yes it is. */
const freeze = (body: Quoting, { who, now }: Change) => {
  body.prices = body.prices.map(each => each.state === 'confirmed' ? { ...each, state: 'superseded' as const }
    : each.state === 'offered' ? { ...each, state: 'confirmed' as const, confirmed: { by: who.id, byName: who.name, at: now, text: each.text, hash: hashOf(each.text) } } : each)
}

export const priceEffects = {
  offerPrice: priced('offered'),
  offerAllowed: priced('offered', true),
  proposePrice: priced('waiting'),
  allowPrice: inBody((body, { move, who, now }) => changePrices(body, each => each.id === move.priceId, { state: 'offered', at: now, allowed: { by: who.id, byName: who.name, at: now, reason: move.note ?? '' } })),
  takePriceBack: inBody(body => changePrices(body, pending, { state: 'superseded' })),
  declinePrice: inBody(body => changePrices(body, pending, { state: 'declined' })),
  chooseVendor: inBody((body, given, draft) => {
    const chosen = quoteById(body, offeredPrice(body)?.quoteId)
    freeze(body, given)
    if (!chosen) return
    body.vendorId = chosen.vendorId
    changeAsks(body, each => each.vendorId === chosen.vendorId, { state: 'chosen' })
    changeAsks(body, isOpen, { state: 'passedOver', overAt: given.now })
    draft.arrivedAt = undefined
    promiseAgreed(draft, chosen, given.now)
  }),
  confirmChange: inBody((body, given, draft) => {
    const agreed = quoteById(body, offeredPrice(body)?.quoteId)
    freeze(body, given)
    answered(body)
    if (agreed) promiseAgreed(draft, agreed, given.now, ['finish'])
  }),
  declineChange: inBody(body => { changePrices(body, pending, { state: 'declined' }); answered(body) }),
  refuseChange: inBody(body => { changePrices(body, pending, { state: 'superseded' }); answered(body) })
} satisfies Record<string, Apply>
