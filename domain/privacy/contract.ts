/** What people may know and decide about their own data, and what managers carry out for them. */
import * as v from 'valibot'
import type { AuditAct } from '../audit/entry'
import { contract, method } from '../kit/contract'
import { id, key, words } from '../kit/schema'
import type { Page } from '../matter/contract'
import type { Role } from '../people/role'
import type { Standing } from './consent'
import type { ErasureState, Fate } from './erasure'
import { noticeNames } from './notices'
import type { RetentionCount } from './retention'

const after = v.optional(v.pipe(v.string(), v.maxLength(120)))

/** Somebody saw or changed something of mine. */
export interface Look {
  id: string
  at: number
  act: AuditAct
  byName: string
  byRoles: readonly Role[]
  byMe: boolean
  /** The company they came from. */
  vendor?: string
  label?: string
  reason?: string
}

/** One collection of “my data”: how much there is, and its newest lines in words. */
export interface MyPart { collection: string, title: string, count: number, lines: string[] }

export interface MyData {
  at: number
  parts: MyPart[]
  /** The file with everything, as JSON; valid for ten minutes. */
  url: string
}

export interface FateLine { what: string, fate: Fate, law?: string, years?: number }

export interface ErasureView {
  state?: ErasureState
  requestedAt?: number
  decidedAt?: number
  doneAt?: number
  /** Why it was refused. */
  note?: string
  fates: FateLine[]
  /** What has to be ended or passed on first. */
  openMatters: { id: string, number: string, title: string }[]
  /** Works here: to be ended by management first. */
  employed: boolean
}

/** For whoever decides: names as they are until it is done. */
export interface ErasureCard { id: string, name: string, phoneMask: string, labels: string[], state: ErasureState, requestedAt: number, decidedAt?: number, openMatters: number }

const nothing = v.strictObject({})

export const privacy = contract('privacy', {
  /** The texts and how this account stands to each. */
  notices: method('anyone', nothing).returns<Standing[]>(),
  /** Agrees to a text, declines it or takes back what was agreed. @throws conflict noticeChanged where another version is in force */
  consent: method('anyone', v.strictObject({ key, notice: v.picklist(noticeNames), version: v.pipe(v.number(), v.integer()), agreed: v.boolean() })).returns<Standing[]>(),
  /** Whoever looked at or changed something of mine in this estate; for people who have moved out as well. */
  whoLooked: method('anyone', v.strictObject({ after })).returns<Page<Look>>(),
  /** Everything about me, of all estates. */
  myData: method('anyone', nothing).returns<MyData>(),
  /** What erasing me would do, and how my request stands. */
  erasure: method('anyone', nothing).returns<ErasureView>(),
  requestErasure: method('anyone', v.strictObject({ confirmed: v.literal(true, 'required') })).returns<ErasureView>(),
  withdrawErasure: method('anyone', nothing).returns<ErasureView>(),
  erasures: method('decideErasures', v.strictObject({ state: v.optional(v.picklist(['requested', 'approved', 'done', 'refused']), 'requested'), after })).returns<Page<ErasureCard>>(),
  /** A refusal says why. */
  decideErasure: method('decideErasures', v.variant('approve', [
    v.strictObject({ id, approve: v.literal(true) }),
    v.strictObject({ id, approve: v.literal(false), note: words(2, 200) })
  ])).returns<{ state: ErasureState }>(),
  /** The dry run: what tonight's run would take, row by row. */
  retention: method('decideErasures', nothing).returns<RetentionCount[]>()
})
