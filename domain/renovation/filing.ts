/** 装修备案: what a renovation filing has beside what every matter has. Days are `YYYY-MM-DD` (+08:00), both included. */
import type { Signature } from '../signing/signature'
import type { WorkId } from './works'

export interface Contractor {
  name: string
  licenceNo: string
  personInCharge: string
  phoneMask: string
  /** Sealed by `cloudfunctions/kit/seal.ts`. */
  phoneSealed: string
}

export const drawingKinds = ['plan', 'water', 'electric', 'structure', 'other'] as const
export interface Drawing { kind: typeof drawingKinds[number], file: string }

/** A: until the permit ends. B: a few days, for deliveries and single jobs. */
export const passKinds = ['A', 'B'] as const
export type PassKind = typeof passKinds[number]

export interface Worker {
  id: string
  name: string
  trade: string
  idMask: string
  /** Sealed by `cloudfunctions/kit/seal.ts`. */
  idSealed: string
  photo: string
  pass: PassKind
  state: 'active' | 'removed'
  /** The day on which the person was named. */
  since: string
}

export interface Span { from: string, until: string }

/** What the clerk misses, and when the resident answered. */
export interface Supplement { at: number, missing: string[], answeredAt?: number }

export const stages = ['clerk', 'engineering', 'manager'] as const
export type Stage = typeof stages[number]

export interface Review { stage: Stage, by: string, byName: string, at: number, result: 'passed' | 'refused', note?: string }

export interface Permit extends Span { no: string, issuedAt: number, suspendedAt?: number, reminded?: true }

export interface Extension { askedAt: number, until: string, reason: string, decidedAt?: number, granted?: boolean }

export interface Check { id: string, ok: boolean, note?: string | undefined }

export interface Patrol { at: number, by: string, byName: string, checks: Check[], photos: string[] }

export const violationStates = ['open', 'fixed', 'confirmed'] as const

export interface Violation {
  id: string
  at: number
  what: string
  photos: string[]
  dueAt: number
  fixedAt?: number
  fixedPhotos?: string[]
  state: typeof violationStates[number]
  late?: true
}

export interface Seen { at: number, byName: string }

export interface Deduction {
  id: string
  what: string
  fen: number
  photos: string[]
  answer?: 'agreed' | 'objected'
  /** Why the resident objects. */
  objection?: string
  /** By a manager, of an objection: what is deducted after all, and why. */
  decision?: { fen: number, reason: string, byName: string, at: number }
}

export interface Noise { from: number, until: number }

export interface RenovationFiling {
  contractor: Contractor
  works: WorkId[]
  period: Span
  drawings: Drawing[]
  workers: Worker[]
  undertaking: Signature
  /** Zone and building: whose neighbours may ask when it will be loud. */
  near: string
  building: string
  level: number
  months: number
  supplements: Supplement[]
  reviews: Review[]
  stage?: Stage
  bills?: { depositBillId?: string | undefined, feeBillIds: string[] }
  permit?: Permit
  extensions: Extension[]
  patrols: Patrol[]
  violations: Violation[]
  /** Times of loud work, as they were allowed. */
  noise: Noise[]
  /** When the last of them is over; 0 where there is none. */
  noiseUntil: number
  acceptance: { first?: Seen, waterproof?: Seen & { from: number, until: number }, final?: Seen }
  /** Of the deposit when it was charged. */
  depositFen: number
  deductions: Deduction[]
  /** The deposit is on its way back, less what was deducted. */
  refund?: { at: number, fen: number, refundId?: string | undefined }
  /** Numbers of matters of neighbours about it. */
  linked: string[]
}
