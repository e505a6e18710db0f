/** 钥匙托管: what keys in custody have beside what every matter has. Where each key is follows from the timeline (`places.ts`). */
import type { Signature } from '../signing/signature'

export const keyKinds = ['door', 'mailbox', 'gateCard', 'meterRoom', 'car', 'other'] as const
export type KeyKind = typeof keyKinds[number]

/** `announced`: still with whoever asked; `returned`: with them again. */
export const keyPlaces = ['announced', 'desk', 'lent', 'lost', 'returned'] as const
export type KeyPlace = typeof keyPlaces[number]

export const lendUses = ['repair', 'inspect', 'viewing', 'family', 'other'] as const
export type LendUse = typeof lendUses[number]

export const lockPayers = ['loser', 'company', 'resident'] as const
export type LockPayer = typeof lockPayers[number]

/** One kind of key; its pieces go together. */
export interface CustodyKey {
  /** `K1`, `K2`… */
  id: string
  kind: KeyKind
  pieces: number
  note?: string
  place: KeyPlace
  /** Since when it is there, ms. */
  since: number
  /** The lending it is out with. */
  lendingId?: string
}

/** Who may take keys without the resident being asked: any technician, one of the family, an agent who is accompanied. */
export const standingKinds = ['technician', 'family', 'agent'] as const
export interface Standing { id: string, kind: typeof standingKinds[number], name?: string }

export interface Borrower { personId?: string, name: string }

/** By what right keys were lent. */
export type Permission = 'matter' | 'standing' | 'asked'

export interface Lending {
  /** `L` and the number of its line. */
  id: string
  keyIds: string[]
  to: Borrower
  use: LendUse
  purpose: string
  permission: Permission
  /** The matter it is for. */
  matterId?: string
  accompaniedBy?: { id: string, name: string }
  lentAt: number
  dueAt: number
  chasedAt?: number
  escalatedAt?: number
  /** The matter it was lent for ended while the key was out. */
  purposeEndedAt?: number
  returnedAt?: number
  returnedBy?: string
}

export interface Ask {
  /** `A` and the number of its line. */
  id: string
  keyIds: string[]
  to: Borrower
  use: LendUse
  purpose: string
  askedAt: number
  askedBy: { id: string, name: string }
  /** The last moment for an answer, ms; later none counts. */
  expiresAt: number
  lapsed?: true
  answer?: { allowed: boolean, at: number, by: string, byName: string }
  /** Allowed, and the keys were lent upon it: once. */
  usedAt?: number
}

export interface Loss {
  /** `S` and the number of its line. */
  id: string
  keyIds: string[]
  note: string
  at: number
  consent?: Signature
  lockChangedAt?: number
  atCostOf?: LockPayer
  costFen?: number
}

/** `line` is its line of the timeline. */
export interface KeyCount { line: number, at: number, by: string, found: string[], missing: string[], extra: string[] }

export interface KeyCustody {
  /** What hangs on the bag, `K-7F3-Q2M`: says nothing of the home. */
  tag: string
  keys: CustodyKey[]
  purpose: string
  /** The last day, `YYYY-MM-DD`. */
  until: string
  remindedFor?: string
  standing: Standing[]
  /** The sealed bag, a stored file. */
  bag?: string
  /** By the resident, perhaps before the clerk's. */
  ownerSignature?: Signature
  deskSignature?: Signature
  lendings: Lending[]
  asks: Ask[]
  losses: Loss[]
  counts: KeyCount[]
  withdrawals: { keyIds: string[], signature: Signature }[]
  /** The earliest moment from which keys are out; null where all are in. For the list of what is out. */
  outSince: number | null
}
