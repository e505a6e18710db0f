/** 报价: what paid work has beside what every matter has. Sealed bids of vendors, and what the resident was offered and confirmed. */

export interface QuoteItem { name: string, quantity: number, costFen: number }

/** What a vendor asks for the work. Never shown to residents or to other vendors. */
export interface Quote {
  id: string
  vendorId: string
  at: number
  by: string
  byName: string
  items: QuoteItem[]
  /** The sum of the items. */
  costFen: number
  /** When they could begin, ms, and how long it takes. */
  startAt: number
  workMinutes: number
  /** The last moment at which it holds, ms. */
  validUntil: number
  note?: string
  /** A change while the work is under way: its items stand for the whole. */
  change?: true
  /** A change that was answered, or stood back behind a later one. */
  over?: true
}

/** asked → quoted, declined or lapsed → chosen or passedOver. */
export const askStates = ['asked', 'quoted', 'declined', 'lapsed', 'chosen', 'passedOver'] as const
export type AskState = typeof askStates[number]

/** One vendor that was asked. */
export interface Ask {
  vendorId: string
  vendorName: string
  at: number
  until: number
  state: AskState
  reason?: string
  /** Since when it is no longer theirs: somebody else was chosen, or the work is accepted. */
  overAt?: number
}

/** waiting: for a manager, being below the floor or above the ceiling. */
export const priceStates = ['waiting', 'offered', 'confirmed', 'declined', 'superseded'] as const
export type PriceState = typeof priceStates[number]

/** What the resident is to pay. `marginFen` is for those who may `seeMargins`. */
export interface Price {
  id: string
  quoteId: string
  fen: number
  costFen: number
  marginFen: number
  note?: string
  warrantyDays: number
  validUntil: number
  /** What cancelling costs once somebody came, as it was agreed with the vendor at that moment. */
  callOutFen: number
  /** What the resident reads before they confirm; confirming freezes it. */
  text: string
  state: PriceState
  by: string
  byName: string
  at: number
  /** A manager's yes to what is outside the estate's limits. */
  allowed?: { by: string, byName: string, at: number, reason: string }
  /** Frozen: the text as it was confirmed, and its SHA-256. */
  confirmed?: { by: string, byName: string, at: number, text: string, hash: string }
}

/** 收费维修等: the body of a matter that vendors are asked for. */
export interface Quoting {
  /** What vendors are told of the work before one is chosen; masked, without name or address. */
  brief: string
  /** The requester's photos, where the clerk released them to whoever is asked. */
  photos: string[]
  asks: Ask[]
  quotes: Quote[]
  prices: Price[]
  /** Who was chosen: stays after the end, for its statement and its rating. */
  vendorId?: string
  /** When they set off and were there: cancelling costs the call-out from then on. */
  calledOut?: { at: number, fen: number, costFen: number }
  /** How often the work had to be done again under warranty or after a refusal. */
  redos: number
  /** The bill, once it is made; nothing is billed twice. */
  billId?: string
  warrantyUntil?: number
  /** Vendors who may read it now: those asked, then the one chosen, until it is accepted. Reckoned after every step. */
  readers: string[]
}
