/** Paid work as a reader may see it, a list of what may travel: what it costs the center and who else was asked stays with those who `seeMargins`. */
import type { Looking } from '../matter/bodies'
import { isOfHousehold } from '../matter/household'
import type { Matter } from '../matter/matter'
import { isStaff } from '../matter/scope'
import { may } from '../people/capability'
import type { Ask, Price, Quote, Quoting } from './quoting'
import type { QuoteRules } from './rules'
import { confirmedPrice, isBilled, liveQuotes, offeredPrice, openChange, quoteById, vendorAtWork } from './standing'

/** A price as the resident reads it. */
export interface PriceView extends Pick<Price, 'id' | 'fen' | 'warrantyDays' | 'validUntil' | 'callOutFen' | 'text' | 'state' | 'at'> {
  vendorName: string
  /** Of what was confirmed: whose yes it is, when, and the SHA-256 of the text. */
  confirmed?: { byName: string, at: number, hash: string }
}

/** For those who price it. */
export interface DeskView {
  brief: string
  asks: Ask[]
  quotes: Quote[]
  prices: Omit<Price, 'text'>[]
  /** Quotes that can be made a price of. */
  live: string[]
  limits: Pick<QuoteRules, 'floorPercent' | 'ceilingPercent' | 'warrantyDays'>
}

export interface QuotingView {
  /** How many were asked. */
  asked: number
  offered?: PriceView
  confirmed?: PriceView
  /** What was confirmed before a change, the first one first. */
  earlier: PriceView[]
  /** The work stands still until a new price is answered. */
  changeWaits: boolean
  /** What cancelling costs now; absent where it is free. */
  calledOutFen?: number
  warrantyUntil?: number
  redos: number
  /** An outside company is at work on it. */
  atWork?: string
  billId?: string
  desk?: DeskView
}

/** Nobody sees what the center earns from their own home. */
const seesMargins = (matter: Matter, { who, estate }: Looking) =>
  may(who, 'seeMargins') && matter.requester.personId !== who.id && !isOfHousehold(matter, who, estate)

const nameOf = (body: Quoting, vendorId: string | undefined) => body.asks.find(each => each.vendorId === vendorId)?.vendorName ?? ''

function priceView (body: Quoting, { id, quoteId, fen, warrantyDays, validUntil, callOutFen, text, state, at, confirmed }: Price): PriceView {
  return {
    id, fen, warrantyDays, validUntil, callOutFen, text: confirmed?.text ?? text, state, at, vendorName: nameOf(body, quoteById(body, quoteId)?.vendorId),
    ...(confirmed && { confirmed: { byName: confirmed.byName, at: confirmed.at, hash: confirmed.hash } })
  }
}

const deskView = (body: Quoting, { estate: { quotes } }: Looking): DeskView => ({
  brief: body.brief, asks: body.asks, quotes: body.quotes, prices: body.prices.map(({ text: _text, ...price }) => price), live: liveQuotes(body).map(each => each.id),
  limits: { floorPercent: quotes?.floorPercent ?? 0, ceilingPercent: quotes?.ceilingPercent ?? 0, warrantyDays: quotes?.warrantyDays ?? 0 }
})

export function quotingView (matter: Matter, body: Quoting, looking: Looking): QuotingView {
  const { calledOut, warrantyUntil, billId, redos } = body, isDesk = seesMargins(matter, looking)
  const price = (found: Price | undefined) => found && priceView(body, found)
  // Staff who do not price it learn of a price once it is agreed.
  const offered = isDesk || !isOnlyStaff(matter, looking) ? price(offeredPrice(body)) : undefined
  const confirmed = price(confirmedPrice(body)), atWork = vendorAtWork(matter)
  return {
    asked: body.asks.length, ...(offered && { offered }), ...(confirmed && { confirmed }),
    earlier: isBilled(body) || confirmed ? body.prices.filter(each => each.state === 'superseded' && each.confirmed).map(each => priceView(body, each)) : [],
    changeWaits: openChange(body) !== undefined, redos,
    ...(calledOut && { calledOutFen: calledOut.fen }), ...(warrantyUntil !== undefined && { warrantyUntil }),
    ...(atWork && { atWork: nameOf(body, atWork) }), ...(billId && { billId }), ...(isDesk && { desk: deskView(body, looking) })
  }
}

/** Looks at it as staff and has no part in the home it is about. */
const isOnlyStaff = (matter: Matter, { who, estate }: Looking) => isStaff(who) && matter.requester.personId !== who.id && !isOfHousehold(matter, who, estate)
