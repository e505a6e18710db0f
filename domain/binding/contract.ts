/** Binding people to premises on four roads, and who belongs to a household. */
import * as v from 'valibot'
import { contract, method } from '../kit/contract'
import { id, key, ticket, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import type { Road } from '../people/occupancy'
import { relations, type Relation } from '../people/role'
import type { ApplicationState } from './application'
import { plainSecret, secretLength, type VoucherKind, type VoucherState } from './voucher'

const lastDay = v.optional(v.pipe(v.string('text'), v.isoDate('date')))
const name = words(1, 30)
/** Typed, scanned or in a link. */
const secret = v.pipe(v.string('text'), v.maxLength(80, 'secret'), v.transform(plainSecret), v.regex(new RegExp(`^[0-9A-Z]{${secretLength}}$`), 'secret'))
const page = { after: v.optional(v.pipe(v.string(), v.maxLength(120))), limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 20) }

/** One of my premises, as the register says it. */
export interface Tie { id: string, estateId: string, estate: string, premisesId: string, label: string, relation: Relation, from: string, until?: string, road: Road, verifiedAt: number }

export interface MyApplication { id: string, estate: string, label: string, relation: Relation, state: ApplicationState, appliedAt: number, reason?: string }

export interface Mine { ties: Tie[], applications: MyApplication[], estates: { id: string, name: string }[] }

/** What a call has bound now, and how many of it were bound already. */
export interface Bound { added: { premisesId: string, label: string, estateId: string }[], already: number }

/** What a code or an invitation would make of whoever holds it. */
export interface Offer { kind: VoucherKind, estate: string, label: string, relation: Relation, until?: string, name?: string, from: string, expiresAt: number, state: VoucherState, named: boolean }

/** The only time that the secret is shown. `picture` is the mini-program code as a data address, absent where WeChat gave none. */
export interface Issued { id: string, secret: string, path: string, expiresAt: number, picture?: string }

export interface VoucherCard { id: string, label: string, relation: Relation, until?: string, name?: string, by: string, issuedAt: number, expiresAt: number, state: VoucherState, usedBy?: string, usedAt?: number }

export interface Member { id: string, personId: string, name: string, relation: Relation, from: string, until?: string, road: Road, me: boolean, mayEnd: boolean }

/** One of my homes with those I share it with or have let it to. */
export interface Home { premisesId: string, label: string, relation: Relation, members: Member[], invitations: VoucherCard[], mayInvite: readonly Relation[] }

export interface ApplicationCard {
  id: string
  label: string
  relation: Relation
  until?: string
  name: string
  note?: string
  photos: { url: string }[]
  appliedAt: number
  state: ApplicationState
  /** Who is bound there already, so that a clerk sees whom to ask. */
  bound: { name: string, relation: Relation }[]
  decided?: { at: number, name: string, reason?: string }
}

export const binding = contract('binding', {
  /** My premises wherever they are, what I applied for, and the estates there are to apply in. */
  mine: method('anyone', v.strictObject({})).returns<Mine>(),
  /** @param code of WeChat's phone number button: good once, for five minutes */
  byPhone: method('anyone', v.strictObject({ code: v.pipe(v.string('text'), v.regex(/^[\w-]{1,128}$/, 'phoneCode')) })).returns<Bound>(),
  /** What somebody is about to accept. */
  offer: method('anyone', v.strictObject({ secret })).returns<Offer>(),
  /** `name` is needed from whoever has no account yet and was not named. Again by the same person: nothing more happens. */
  byCode: method('anyone', v.strictObject({ secret, name: v.optional(name) })).returns<Bound>(),
  accept: method('anyone', v.strictObject({ secret, name: v.optional(name) })).returns<Bound>(),
  /** Addresses, and nobody's name: to say which premises one applies for. */
  places: method('anyone', v.strictObject({ estateId: id, text: words(1, 30) })).returns<{ premisesId: string, label: string }[]>(),
  apply: method('anyone', v.strictObject({
    key, estateId: id, premisesId: id, relation: v.picklist(relations, 'relation'), name, until: lastDay, note: v.optional(words(1, 300)),
    photos: v.optional(v.pipe(v.array(ticket), v.maxLength(4, 'tooMany')), [])
  })).returns<MyApplication>(),

  household: method('manageHousehold', v.strictObject({})).returns<Home[]>(),
  /** Family or a tenant; nobody can invite an owner. Again with the same key: the same link. */
  invite: method('manageHousehold', v.strictObject({ key, premisesId: id, relation: v.picklist(['family', 'tenant'], 'relation'), name, until: lastDay })).returns<Issued>(),
  revokeInvitation: method('manageHousehold', v.strictObject({ id })).returns<VoucherCard>(),
  /** @param id of a tie, one's own or another's; `confirm` that one has been told what ending one's last one means */
  end: method('manageHousehold', v.strictObject({ id, confirm: v.optional(v.boolean()) })).returns<{ ended: number }>(),

  issueCode: method('issueCodes', v.strictObject({ key, premisesId: id, relation: v.picklist(relations, 'relation'), name: v.optional(name), until: lastDay })).returns<Issued>(),
  codes: method('issueCodes', v.strictObject(page)).returns<Page<VoucherCard>>(),
  revokeCode: method('issueCodes', v.strictObject({ id })).returns<VoucherCard>(),
  /** Those that wait, the longest waiting first; or those decided, the latest first. */
  applications: method('decideApplications', v.strictObject({ decided: v.optional(v.boolean(), false), ...page })).returns<Page<ApplicationCard>>(),
  decide: method('decideApplications', v.strictObject({ id, approve: v.boolean(), reason: v.optional(words(1, 200)) })).returns<ApplicationCard>()
})
