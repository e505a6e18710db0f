/** 入住、迁出: what moving in or out has beside what every matter has. */
import type { Signature } from '../signing/signature'
import type { Room } from './checklist'
import type { What } from './items'

/** One line of the checklist, copied from the estate's plan when it begins. */
export interface Item {
  what: What
  optional?: true
  doneAt?: number
  by?: string
  byName?: string
}

/** Papers that were looked at; none is copied, since seeing them is enough. */
export const paperKinds = ['identity', 'proxy', 'purchase', 'deed', 'lease', 'license', 'handover'] as const
export type PaperKind = typeof paperKinds[number]

export const keyKinds = ['door', 'entrance', 'mailbox', 'meterBox', 'storage', 'accessCard', 'parkingCard', 'other'] as const
export type KeyKind = typeof keyKinds[number]
export interface Keys { kind: KeyKind, pieces: number }

/** Somebody looked at it again once it was mended. */
export interface Recheck { at: number, byName: string, ok: boolean }

/** 验房问题: a defect found while the home is looked through; it is mended as a repair of its own. */
export interface Snag {
  /** Of the line of the timeline that found it. */
  seq: number
  roomId: string
  room: string
  what: string
  photos: string[]
  at: number
  byName: string
  /** The repair, once it was opened; the latest where it was opened again. */
  repair?: { id: string, number: string }
  rechecks: Recheck[]
  okAt?: number
}

/** What a meter showed; `value` in hundredths of what it counts. */
export interface MeterValue { meterId: string, value: number }

export const signedNames = ['keys', 'agreement', 'settlement'] as const
export type SignedName = typeof signedNames[number]

export interface Moving {
  /** When they come or go, a day. */
  onDay: string
  items: Item[]
  rooms: Room[]
  snags: Snag[]
  papers?: PaperKind[]
  /** How many people live there, as they said it. */
  people?: number
  /** All rooms were looked through. */
  inspectedAt?: number
  /** With the line of the timeline they belong to. */
  readings?: { seq: number, values: MeterValue[] }
  keys?: Keys[]
  /** Of the clerk who handed them over or took them back. */
  keysBy?: Signature
  feeFrom?: string
  /** What of deposits was asked back, and how many. */
  deposits?: { count: number, fen: number }
  /** The clerk has let them go: ties end once the day is over. */
  leavingAt?: number
  /** Of whoever moves. */
  signatures: Partial<Record<SignedName, Signature>>
}

export const itemOf = ({ items }: Pick<Moving, 'items'>, what: What): Item | undefined => items.find(each => each.what === what)

/** What must be done: whatever is not optional. */
export const required = ({ items }: Pick<Moving, 'items'>): Item[] => items.filter(each => !each.optional)
export const openSnags = ({ snags }: Pick<Moving, 'snags'>): Snag[] => snags.filter(each => each.okAt === undefined)
