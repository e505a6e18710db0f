/** The register: who is recorded for which premises, whether they have ever opened the mini-program or not. */
import type { Relation } from '../people/role'

/** A number that lies sealed: what may be shown, what opens it, and what finds it (`cloudfunctions/kit/seal.ts`). */
export interface SealedNumber { mask: string, sealed: string, index: string }

/** The company that owns or rents, for which a `companyAgent` acts. */
export const standings = ['legalRepresentative', 'agent'] as const
export interface Company { name: string, creditCode?: string, standing: typeof standings[number] }

export interface RegisterEntry {
  _id: string
  v: 1
  estateId: string
  premisesId: string
  zoneId: string
  /** Of the premises, as people say it. */
  label: string
  relation: Relation
  name: string
  phone?: SealedNumber
  idNumber?: SealedNumber
  /** An owner's share, in hundredths of a percent: 10000 is the whole. */
  share?: number
  company?: Company
  plates?: string[]
  /** Days, +08:00; the last day of a lease is still the tenant's. */
  from: string
  until?: string
  /** Ended before its time. */
  ended?: { at: number, by: string }
  /** The latest edition of the handbook that they signed, `YYYY-MM`: whoever is bound later brings it along. */
  handbook?: string
  /** The account that was bound through this entry. */
  personId?: string
  /** When what the person asked for passes to those who stay; reckoned whenever the entry is kept (`pass-on-at.ts`), gone once it was done. */
  passOnAt?: number
  source: 'import' | 'clerk' | 'invitation' | 'application' | 'code'
  updatedAt: number
  /** Of the last change, so that repeating it changes nothing. */
  lastKey?: string
}
