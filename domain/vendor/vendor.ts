/** 服务商: an outside company that works for residents through the center, and the people it sends. */
import type { SealedNumber } from '../register/entry'
import type { Rating } from './rating'

/** In one estate: what is known of each is in the estate's document. */
export const mostVendors = 100

/** 试用 · 合作中 · 暂停. Only those on trial and active can be asked. */
export const vendorStates = ['trial', 'active', 'suspended'] as const
export type VendorState = typeof vendorStates[number]

/** What a company shows that it may do the work. */
export const paperKinds = ['licence', 'qualification', 'insurance', 'agreement'] as const
export type PaperKind = typeof paperKinds[number]

/** Days are `YYYY-MM-DD` (+08:00), both included. */
export interface Paper { kind: PaperKind, no: string, from?: string, until: string, file?: string }

/** What was agreed. `callOutFen`: what is owed where somebody came and nothing was ordered. */
export interface Contract { no: string, from: string, until: string, callOutFen: number, taxNote: string, file?: string }

/** Somebody of the company with a WeChat account of their own. */
export interface CrewMember { personId: string, name: string }

export interface Vendor {
  _id: string
  v: 1
  rev: number
  estateId: string
  name: string
  /** What they do, as the estate's categories. */
  categoryIds: string[]
  /** None: all of them. */
  zoneIds: string[]
  papers: Paper[]
  contract?: Contract
  crew: CrewMember[]
  state: VendorState
  /** Why, by whom and since when. */
  standing: { reason: string, by: string, byName: string, at: number }
  contactName: string
  phone?: SealedNumber
  /** As of last night; nothing before there was anything to rate. */
  rating?: Rating
  /** The day it was reckoned on, and which reminders of what ends were sent by then, so that each is sent once. */
  reckoned?: { on: string, reminded: string[] }
  createdAt: number
}

/** What a step has to know of a vendor: kept in the estate's document, and written together with the vendor. */
export interface VendorBrief extends Pick<Vendor, 'name' | 'categoryIds' | 'zoneIds' | 'crew' | 'state'> {
  id: string
  /** The day on which the first of its papers, or its contract, ends; the last day on which it may be sent. Nothing where one is missing. */
  fitUntil: string | null
  /** Which of them that is. */
  weakest?: PaperKind | 'contract'
  callOutFen: number
}
