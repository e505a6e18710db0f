/** Conditions of steps that only paid work has: whom to ask, what they answer, at what price it is offered. */
import { day } from '../kit/calendar'
import type { Question, Rule } from '../matter/guards'
import { isOfHousehold } from '../matter/household'
import { isFit } from '../vendor/brief'
import { vendorById, vendorOf } from '../vendor/crew'
import type { VendorBrief } from '../vendor/vendor'
import { isSendable, whyNot } from './fit'
import { mostAsked } from './inputs'
import { isWithin, limitsOf } from './limits'
import type { Quote } from './quoting'
import { isBilled, isClear, isOpen, liveQuotes, offeredPrice, openAsks, openChange, quoteById, vendorAtWork, waitingPrice } from './standing'

/** Asked by a page that has no input yet, a guard on inputs lets pass. */
const of = (holds: (question: Question) => boolean) => (question: Question) => question.move === undefined || holds(question)

const body = ({ matter }: Question) => matter.quoting
const fitNow = ({ now }: Question, vendor: VendorBrief | undefined) => vendor !== undefined && isFit(vendor, day(now))
const wanted = (question: Question) => question.move?.vendorIds ?? []

/** Nobody pays more than this for what somebody does at home; a zero too many is caught here. */
const mostFen = 1_000_000_00

/** What the step is about: the quote that is chosen or, of a price, the one it was made of. */
const chosenQuote = (question: Question): Quote | undefined => {
  const { quoteId, priceId } = question.move ?? {}
  return quoteById(body(question), quoteId ?? body(question)?.prices.find(each => each.id === priceId)?.quoteId)
}
const isLive = (question: Question, quote: Quote | undefined) => quote !== undefined && liveQuotes(body(question)).some(each => each.id === quote.id)

function isInLimits (question: Question): boolean {
  const quote = chosenQuote(question), { estate: { quotes }, move } = question
  return quote !== undefined && quotes !== undefined && isWithin(move?.priceFen ?? 0, limitsOf(quote.costFen, quotes))
}

const ownAsk = (question: Question) => {
  const own = vendorOf(question.estate, question.who.id)
  return openAsks(body(question)).find(each => each.vendorId === own?.id)
}

/** A sum that people can pay, dates that can be kept. */
const sumOf = ({ move }: Question) => (move?.quote?.items ?? []).reduce((sum, each) => sum + each.costFen, 0)

const offeredQuote = (question: Question) => quoteById(body(question), offeredPrice(body(question))?.quoteId)

export const quoteGuards = {
  quotesThere: { code: 'conflict', holds: ({ estate }) => estate.quotes !== undefined },
  /** Nobody prices what is done in their own home. */
  notOwnHome: { code: 'conflict', holds: ({ matter, who, estate }) => matter.requester.personId !== who.id && !isOfHousehold(matter, who, estate) },
  /** Somebody with an account has to confirm a price, and a home is billed for it. */
  confirmable: { code: 'conflict', holds: ({ matter }) => matter.requester.personId !== undefined && matter.place.premisesId !== undefined },
  notBilledYet: { code: 'conflict', holds: question => !isBilled(body(question)) },
  vendorsKnown: { code: 'invalid', field: 'vendorIds', holds: of(question => wanted(question).every(id => vendorById(question.estate, id))) },
  vendorsFit: { code: 'invalid', field: 'vendorIds', holds: of(question => wanted(question).every(id => fitNow(question, vendorById(question.estate, id)))), facts: question => ({ unfit: whyNot(question, wanted(question).find(id => !fitNow(question, vendorById(question.estate, id)))) }) },
  vendorsClear: { code: 'invalid', field: 'vendorIds', holds: of(question => wanted(question).every(id => isClear(question.matter, question.estate, id))) },
  askedOnce: { code: 'invalid', field: 'vendorIds', holds: of(question => openAsks(body(question)).every(each => !wanted(question).includes(each.vendorId))) },
  fewAsked: { code: 'invalid', field: 'vendorIds', holds: of(question => openAsks(body(question)).length + wanted(question).length <= mostAsked) },

  askOpen: { code: 'conflict', holds: question => { const ask = ownAsk(question); return ask !== undefined && isOpen(ask) && question.now <= ask.until } },
  ownVendorFit: { code: 'conflict', holds: question => fitNow(question, vendorOf(question.estate, question.who.id)) },
  quoteDates: { code: 'invalid', field: 'quote', holds: of(({ move, now }) => move?.quote !== undefined && move.quote.startAt > now && move.quote.validUntil > now) },
  quoteSum: { code: 'invalid', field: 'quote', holds: of(question => sumOf(question) <= mostFen) },

  anyQuote: { code: 'conflict', holds: question => liveQuotes(body(question)).length > 0 },
  quoteLive: { code: 'invalid', field: 'quoteId', holds: of(question => isLive(question, chosenQuote(question))) },
  quoteHolds: { code: 'conflict', holds: of(question => question.now <= (chosenQuote(question)?.validUntil ?? 0)) },
  quoteVendorFit: { code: 'conflict', holds: of(question => isSendable(question, chosenQuote(question)?.vendorId)), facts: question => ({ unfit: whyNot(question, chosenQuote(question)?.vendorId) }) },
  priceWithin: { code: 'invalid', field: 'priceFen', holds: of(isInLimits) },
  priceOutside: { code: 'invalid', field: 'priceFen', holds: of(question => !isInLimits(question)) },
  priceWaits: { code: 'conflict', field: 'priceId', holds: question => { const waits = waitingPrice(body(question)); return waits !== undefined && (question.move === undefined || waits.id === question.move.priceId) } },

  /** What the resident reads is taken back before it is changed. */
  nothingOffered: { code: 'conflict', holds: question => offeredPrice(body(question)) === undefined },
  anyOffered: { code: 'conflict', holds: question => offeredPrice(body(question)) !== undefined },
  priceOffered: { code: 'conflict', field: 'priceId', holds: question => { const offered = offeredPrice(body(question)); return offered !== undefined && (question.move === undefined || offered.id === question.move.priceId) } },
  priceHolds: { code: 'conflict', holds: question => question.now <= (offeredPrice(body(question))?.validUntil ?? 0) },
  priceVendorFit: { code: 'conflict', holds: question => isSendable(question, offeredQuote(question)?.vendorId) },
  /** It holds no longer, or whoever would come may not: the center takes it back. */
  priceFails: { code: 'conflict', holds: question => question.now > (offeredPrice(body(question))?.validUntil ?? 0) || !isSendable(question, offeredQuote(question)?.vendorId) },
  lapsing: { code: 'conflict', holds: question => openAsks(body(question)).some(each => each.state === 'asked' && each.until <= question.now) },

  changeWaits: { code: 'conflict', holds: question => openChange(body(question)) !== undefined },
  noChangeWaits: { code: 'conflict', holds: question => openChange(body(question)) === undefined },
  /** A change replaces the vendor's own as long as nobody has made a price of it. */
  changeUnpriced: { code: 'conflict', holds: question => offeredPrice(body(question)) === undefined && waitingPrice(body(question)) === undefined },
  chosenFit: { code: 'conflict', holds: question => isSendable(question, vendorAtWork(question.matter)) }
} satisfies Record<string, Rule>
