/** Paid work as a table: whom to ask and at what price here, the work itself in `flow-work.ts`; `wider.ts` adds to the rows of every kind. */
import { deskOf } from '../matter/desk'
import type { ClockName, Status } from '../matter/matter'
import { without, type Flow, type Step } from '../matter/step'
import { works } from './flow-work'
import { wider } from './wider'

/** Bids are collected: nobody has confirmed a price, and a deferral of what the resident is promised does not stop vendors. */
const bidding: readonly Status[] = ['received', 'quoting', 'deferred']

/** While others say what it would cost, nobody is awaited. */
const theirs: readonly ClockName[] = ['arrive', 'finish']

const asksFor: Omit<Step, 'from'> = { action: 'askVendors', to: 'quoting', by: ['firstContact', 'manager'], asks: { vendorIds: 'must', until: 'may', note: 'must', showPhotos: 'may' }, when: ['quotesThere', 'notOwnHome', 'confirmable', 'notBilledYet', 'vendorsKnown', 'vendorsFit', 'vendorsClear', 'askedOnce', 'fewAsked', 'untilAhead'], tell: ['askedNow'], post: ['requester'], does: ['askVendors'], insideNote: true }

const asking: Flow = [
  { ...asksFor, from: ['received'], halts: theirs },
  { ...asksFor, from: ['quoting'], look: 'plain' },
  // A colleague can do it after all: what the center promises runs again.
  { action: 'assign', from: ['quoting'], to: 'assigned', by: ['firstContact', 'manager'], asks: { assigneeId: 'must', note: 'may' }, when: ['assigneeFits'], tell: ['assignee', 'requester', 'vendorsLetGo'], does: ['setAssignee', 'letVendorsGo'], starts: theirs, insideNote: true },
  { action: 'quote', from: bidding, to: 'same', by: ['askedVendors'], asks: { quote: 'must' }, when: ['askOpen', 'ownVendorFit', 'quoteDates', 'quoteSum'], tell: ['firstContact'], does: ['keepQuote'], inside: true, look: 'primary' },
  { action: 'declineQuote', from: bidding, to: 'same', by: ['askedVendors'], asks: { note: 'must' }, tell: ['firstContact'], does: ['declineAsk'], inside: true },
  { action: 'lapseQuotes', from: ['quoted', ...bidding], to: 'same', by: ['system'], when: ['lapsing'], tell: ['firstContact'], does: ['lapseAsks'], inside: true }
]

const pricing: Flow = [
  { action: 'allowPrice', from: ['received', 'quoting'], to: 'quoted', by: ['manager'], asks: { priceId: 'must', note: 'must' }, when: ['notOwnHome', 'priceWaits', 'quoteLive', 'quoteHolds', 'quoteVendorFit'], tell: ['requester', 'firstContact'], does: ['allowPrice'], halts: theirs, insideNote: true, look: 'primary' },
  { action: 'allowPrice', from: ['inProgress'], to: 'same', by: ['manager'], asks: { priceId: 'must', note: 'must' }, when: ['notOwnHome', 'priceWaits', 'quoteLive', 'quoteHolds', 'quoteVendorFit'], tell: ['requester', 'firstContact'], does: ['allowPrice'], insideNote: true, look: 'primary' },
  { action: 'refusePrice', from: ['received', 'quoting', 'inProgress'], to: 'same', by: ['manager'], asks: { priceId: 'must', note: 'must' }, when: ['priceWaits'], tell: ['firstContact'], does: ['takePriceBack'], inside: true, look: 'plain' },
  { action: 'setPrice', from: ['received', 'quoting'], to: 'quoted', by: ['firstContact', 'manager'], asks: { quoteId: 'must', priceFen: 'must', warrantyDays: 'may', note: 'may' }, when: ['notOwnHome', 'anyQuote', 'quoteLive', 'quoteHolds', 'quoteVendorFit', 'priceWithin'], tell: ['requester'], post: ['firstContact'], does: ['offerPrice'], halts: theirs, look: 'primary' },
  { action: 'setPrice', from: ['received', 'quoting'], to: 'quoted', by: ['manager'], asks: { quoteId: 'must', priceFen: 'must', warrantyDays: 'may', note: 'must' }, when: ['notOwnHome', 'anyQuote', 'quoteLive', 'quoteHolds', 'quoteVendorFit', 'priceOutside'], tell: ['requester'], post: ['firstContact'], does: ['offerAllowed'], halts: theirs, insideNote: true, look: 'primary' },
  { action: 'proposePrice', from: ['received', 'quoting', 'inProgress'], to: 'same', by: ['firstContact'], asks: { quoteId: 'must', priceFen: 'must', warrantyDays: 'may', note: 'must' }, when: ['notOwnHome', 'nothingOffered', 'anyQuote', 'quoteLive', 'quoteHolds', 'quoteVendorFit', 'priceOutside'], tell: ['manager'], does: ['proposePrice'], inside: true },
  { action: 'withdrawPrice', from: ['quoted'], to: 'quoting', by: ['firstContact', 'manager'], asks: { note: 'may' }, when: ['anyOffered'], tell: ['requester'], post: ['firstContact'], does: ['takePriceBack'], insideNote: true },
  { action: 'withdrawPrice', from: ['inProgress'], to: 'same', by: ['firstContact', 'manager'], asks: { note: 'may' }, when: ['anyOffered'], tell: ['requester'], post: ['firstContact'], does: ['takePriceBack'], insideNote: true },
  { action: 'lapsePrice', from: ['quoted'], to: 'quoting', by: ['system'], asks: { note: 'may' }, when: ['anyOffered', 'priceFails'], tell: ['requester', 'firstContact'], does: ['takePriceBack'], insideNote: true },
  { action: 'lapsePrice', from: ['inProgress'], to: 'same', by: ['system'], asks: { note: 'may' }, when: ['anyOffered', 'priceFails'], tell: ['requester', 'firstContact'], does: ['takePriceBack'], insideNote: true },
  { action: 'confirmPrice', from: ['quoted'], to: 'assigned', by: ['requester', 'household'], asks: { priceId: 'must' }, when: ['priceOffered', 'priceHolds', 'priceVendorFit'], tell: ['vendor', 'firstContact'], post: ['requester', 'vendorsLetGo'], does: ['chooseVendor'], look: 'primary' },
  { action: 'declinePrice', from: ['quoted'], to: 'received', by: ['requester', 'household'], asks: { note: 'may' }, tell: ['firstContact'], does: ['declinePrice'], starts: ['arrive', 'finish'], look: 'plain' }
]

const atWork: readonly Status[] = ['received', 'quoting', 'quoted', 'assigned', 'inProgress', 'deferred']

/** What vendors can be asked for: the desk over its statuses too, what is dispatched and accepted as elsewhere, and the rows of its own. */
export const paidWork = (dispatched: Flow): Flow => [
  ...[...without(deskOf({ atWork, underWay: [...atWork, 'completed', 'accepted'], ends: ['closed', 'cancelled'] }), 'cancel', 'follow', 'unfollow'), ...dispatched].map(wider),
  ...pricing, ...asking, ...works
]
