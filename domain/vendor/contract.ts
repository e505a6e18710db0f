/** 服务商: outside companies that work for residents, their people, what they offer, and whom to ask. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { date, fen, id, key, ticket, words } from '../kit/schema'
import type { NewInvitation } from '../staff/contract'
import type { Suggestion } from './suggestion'
import { paperKinds, vendorStates } from './vendor'
import type { KeptOffer, OfferView, Rated, VendorRow, VendorView } from './view'

const whole = (least: number, most: number) => v.pipe(v.number('number'), v.integer('integer'), v.minValue(least, 'range'), v.maxValue(most, 'range'))
const rev = whole(0, Number.MAX_SAFE_INTEGER)
const ids = (most: number) => v.pipe(v.array(id), v.maxLength(most, 'tooMany'), v.transform(list => [...new Set(list)]))
const stored = v.pipe(v.string('text'), v.maxLength(300, 'tooLong'))
const reason = words(2, 200)

/** `ticket`: sent now; `file`: what lies there already. */
const file = { ticket: v.optional(ticket), file: v.optional(stored) }

const paper = v.pipe(v.strictObject({ kind: v.picklist(paperKinds, 'required'), no: words(1, 60), from: v.optional(date), until: date, ...file }), v.check(each => each.from === undefined || each.from <= each.until, 'range'))
const agreed = v.pipe(v.strictObject({ no: words(1, 60), from: date, until: date, callOutFen: fen, taxNote: words(1, 60), ...file }), v.check(each => each.from <= each.until, 'range'))

const company = {
  name: words(2, 40),
  categoryIds: v.pipe(ids(30), v.minLength(1, 'required')),
  /** None: all of them. */
  zoneIds: ids(50),
  contactName: words(2, 20),
  /** Left out: as it was. */
  phone: v.optional(v.pipe(v.string('text'), v.regex(/^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/, 'phone'))),
  papers: v.pipe(v.array(paper), v.maxLength(20, 'tooMany')),
  contract: v.optional(agreed)
}

const offered = {
  categoryId: id,
  name: words(2, 30),
  included: words(2, 300),
  excluded: v.optional(words(2, 300)),
  fromFen: fen,
  toFen: fen,
  unit: words(1, 10),
  warrantyDays: whole(0, 3650),
  state: v.picklist(['shown', 'hidden'], 'required'),
  place: whole(0, 9999),
  /** Sent now; `keep` leaves the one that lies there. */
  picture: v.optional(ticket),
  keepPicture: v.optional(v.boolean('required'))
}

export const vendor = contract('vendor', {
  /** All of the estate, a hundred at most, by name. */
  list: method('seeVendors', v.strictObject({})).returns<VendorRow[]>(),
  get: method('seeVendors', v.strictObject({ id })).returns<VendorView>(),
  /** A new one, on trial; the same key makes the same one. */
  add: method('keepVendors', v.strictObject({ key, ...company })).returns<VendorView>(),
  /** The whole of it as it shall be, on condition that nobody changed it since `rev`. */
  keep: method('keepVendors', v.strictObject({ id, rev, ...company })).returns<VendorView>(),
  /** Nobody new is asked of one that is suspended, and its people see nothing any more; whoever answers for a job in its hands is told. */
  stand: method('keepVendors', v.strictObject({ id, rev, state: v.picklist(vendorStates, 'required'), reason })).returns<VendorView>(),
  /** The contact’s whole number for whoever has to phone them, in the audit log first. */
  reveal: method('askVendors', v.strictObject({ id, reason })).returns<{ number: string }>(),

  /** A code for one person of the company, once, 72 hours; `staff.accept` takes it, `staff.revoke` ends it. */
  invite: method('keepVendors', v.strictObject({ key, id, name: words(2, 20) })).returns<NewInvitation>(),
  /** Ends their role at once. */
  remove: method('keepVendors', v.strictObject({ id, personId: id, reason })).returns<VendorView>(),

  /** The rating as it is now, with what it was reckoned from, the latest first. */
  rated: method('seeVendors', v.strictObject({ id })).returns<Rated>(),
  /** Whom to ask for a matter, best first. Nobody is left out: who does not fit is there with why. */
  suggest: method('askVendors', v.strictObject({ id })).returns<Suggestion[]>(),

  /** The catalogue, in its order. */
  browse: method('browseOffers', v.strictObject({}), { ahead: true }).returns<OfferView[]>(),
  /** All of it, also what is hidden. */
  offers: method('keepVendors', v.strictObject({})).returns<KeptOffer[]>(),
  addOffer: method('keepVendors', v.strictObject({ key, ...offered })).returns<KeptOffer>(),
  keepOffer: method('keepVendors', v.strictObject({ id, rev, ...offered })).returns<KeptOffer>()
})
